import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Public } from '../../../core/auth/index.js';
import { integerIdOf, LocaleEnum, PageInput, pageOf, type RequestContext } from '../../../core/graphql/index.js';
import { CaseStudyType, PublishedCaseStudies } from '../../case-studies/index.js';
import { TaxonomyService, TopicType } from '../../taxonomy/index.js';
import { CollectivitiesService, CollectivityType } from '../../territories/index.js';
import { casesOf } from '../graphql/cases-of.js';
import { TwinCases } from './twin-cases.service.js';
import { TwinCasePageType, TwinCaseType } from './twin-cases.types.js';

@Public()
@Resolver()
export class TwinCasesResolver {
  constructor(private readonly cases: TwinCases) {}

  @Query(() => TwinCasePageType, {
    complexity: 200,
    description: 'Case studies of its twins that answer what it seeks, the newest first.',
  })
  async casesForTwin(
    @Args('collectivityId', { type: () => ID }) id: string,
    @Args('since', { type: () => Date, nullable: true }) since: Date | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
    @Args('locale', { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' }) wanted: Locale | null,
  ): Promise<TwinCasePageType> {
    const locale = wanted ?? 'fr';
    const request = { collectivityId: integerIdOf(id), since: since ?? null, locale };
    const { items, total } = await this.cases.list(request, pageOf(page));
    return {
      total,
      items: items.map(({ caseId, twinId, seek, ground }) => ({
        caseId,
        twinId,
        ground,
        topicCode: seek.topic,
        declared: seek.origin.kind === 'declared',
        readerLocale: locale,
      })),
    };
  }
}

@Resolver(() => TwinCaseType)
export class TwinCaseFields {
  constructor(
    private readonly collectivities: CollectivitiesService,
    private readonly published: PublishedCaseStudies,
    private readonly taxonomy: TaxonomyService,
  ) {}

  @ResolveField(() => CaseStudyType, { nullable: true, description: 'Null where it was withdrawn a moment ago.' })
  async caseStudy(
    @Parent() { caseId, readerLocale }: TwinCaseType,
    @Context() context: RequestContext,
  ): Promise<CaseStudyType | null> {
    return (await casesOf(this.published, context, [caseId], readerLocale))[0] ?? null;
  }

  @ResolveField(() => CollectivityType)
  twin(@Parent() { twinId }: TwinCaseType, @Context() context: RequestContext): Promise<CollectivityType> {
    return this.collectivities.load(context, twinId);
  }

  @ResolveField(() => TopicType, { nullable: true, description: 'What is sought.' })
  async topic(@Parent() { topicCode, readerLocale }: TwinCaseType): Promise<TopicType | null> {
    return (await this.taxonomy.topicsByCodes([topicCode], readerLocale))[0] ?? null;
  }
}
