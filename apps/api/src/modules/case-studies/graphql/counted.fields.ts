import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { LocaleEnum, PageInput, pageOf, type RequestContext } from '../../../core/graphql/index.js';
import { ThemeType } from '../../taxonomy/index.js';
import { CollectivityType } from '../../territories/index.js';
import { PublishedCaseStudies } from '../published/published-case-studies.service.js';
import { presentCaseStudy } from './case-study.present.js';
import { CaseStudyPageType } from './case-study.types.js';

/** What case studies add to collectivities. */
@Resolver(() => CollectivityType)
export class CollectivityCaseStudyFields {
  constructor(private readonly published: PublishedCaseStudies) {}

  @ResolveField(() => CaseStudyPageType)
  async caseStudies(
    @Parent() { id }: CollectivityType,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
    @Args('locale', { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' }) locale: Locale,
    @Context() context: RequestContext,
  ): Promise<CaseStudyPageType> {
    const { items, total } = await this.published.ofCollectivity(context, Number(id), pageOf(page), locale ?? 'fr');
    return { items: items.map(presentCaseStudy), total };
  }

  @ResolveField(() => Int, { description: 'Number of published case studies that it owns or takes part in.' })
  caseStudyCount(@Parent() { id }: CollectivityType, @Context() context: RequestContext): Promise<number> {
    return this.published.counts.load(context, Number(id));
  }
}

/** What case studies add to themes. */
@Resolver(() => ThemeType)
export class ThemeCaseStudyFields {
  constructor(private readonly published: PublishedCaseStudies) {}

  @ResolveField(() => Int)
  caseStudyCount(@Parent() { code }: ThemeType, @Context() context: RequestContext): Promise<number> {
    return this.published.themeCounts.load(context, code);
  }
}
