import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../core/graphql/index.js';
import { CaseStudyType, PublishedCaseStudies } from '../../case-studies/index.js';
import { CollectivitiesService, CollectivityType, presentTwinning, TwinningType } from '../../territories/index.js';
import { casesOf } from './cases-of.js';
import { PartnerReasonType, PartnerSuggestionType, TwinAgendaType, TwinLessonType } from './matching.types.js';

@Resolver(() => PartnerSuggestionType)
export class PartnerFields {
  constructor(private readonly collectivities: CollectivitiesService) {}

  @ResolveField(() => CollectivityType)
  collectivity(
    @Parent() { collectivityId }: PartnerSuggestionType,
    @Context() context: RequestContext,
  ): Promise<CollectivityType> {
    return this.collectivities.load(context, collectivityId);
  }

  @ResolveField(() => TwinningType, { nullable: true })
  async twinning(@Parent() { twinningId }: PartnerSuggestionType): Promise<TwinningType | null> {
    return twinningId === null ? null : presentTwinning(await this.collectivities.twinning(twinningId));
  }
}

@Resolver(() => PartnerReasonType)
export class PartnerReasonFields {
  constructor(private readonly published: PublishedCaseStudies) {}

  @ResolveField(() => [CaseStudyType])
  caseStudies(
    @Parent() { caseIds, readerLocale }: PartnerReasonType,
    @Context() context: RequestContext,
  ): Promise<CaseStudyType[]> {
    return casesOf(this.published, context, caseIds, readerLocale);
  }
}

@Resolver(() => TwinLessonType)
export class TwinLessonFields {
  constructor(
    private readonly collectivities: CollectivitiesService,
    private readonly published: PublishedCaseStudies,
  ) {}

  @ResolveField(() => CollectivityType)
  teacher(@Parent() { teacherId }: TwinLessonType, @Context() context: RequestContext): Promise<CollectivityType> {
    return this.collectivities.load(context, teacherId);
  }

  @ResolveField(() => CollectivityType)
  learner(@Parent() { learnerId }: TwinLessonType, @Context() context: RequestContext): Promise<CollectivityType> {
    return this.collectivities.load(context, learnerId);
  }

  @ResolveField(() => [CaseStudyType])
  caseStudies(
    @Parent() { caseIds, readerLocale }: TwinLessonType,
    @Context() context: RequestContext,
  ): Promise<CaseStudyType[]> {
    return casesOf(this.published, context, caseIds, readerLocale);
  }
}

@Resolver(() => TwinAgendaType)
export class AgendaFields {
  constructor(
    private readonly collectivities: CollectivitiesService,
    private readonly published: PublishedCaseStudies,
  ) {}

  @ResolveField(() => TwinningType)
  twinning(@Parent() { answer }: TwinAgendaType): TwinningType {
    return presentTwinning(answer.twinning);
  }

  @ResolveField(() => [CaseStudyType])
  toRead(
    @Parent() { answer, readerLocale }: TwinAgendaType,
    @Context() context: RequestContext,
  ): Promise<CaseStudyType[]> {
    const ids = [...new Set(answer.agenda.readFirst.map(({ caseId }) => String(caseId)))];
    return casesOf(this.published, context, ids, readerLocale);
  }

  @ResolveField(() => [TwinningType], { description: 'Other pairs working on the same topics.' })
  otherPairs(@Parent() { answer }: TwinAgendaType): Promise<TwinningType[]> {
    return this.collectivities.twinningsByIds(answer.otherPairs);
  }
}
