import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../core/graphql/index.js';
import { CaseStudyType, PublishedCaseStudies, TextByLocaleType } from '../../case-studies/index.js';
import { CollectivitiesService, CollectivityType, presentTwinning, TwinningType } from '../../territories/index.js';
import { casesOf } from './cases-of.js';
import {
  PartnerReasonType,
  PartnerSuggestionType,
  PartnerTieType,
  TwinAgendaType,
  TwinLessonType,
  TwinSharedTopicType,
} from './matching.types.js';
import type { ExplanationTerm } from '#matching';
import type { AgendaAnswer } from '../matching.answers.js';

async function inAllLanguages(term: ExplanationTerm, wordsIn: AgendaAnswer['wordsIn']): Promise<TextByLocaleType> {
  const [fr, ja, en] = [await wordsIn('fr'), await wordsIn('ja'), await wordsIn('en')];
  return { fr: fr(term), ja: ja(term), en: en(term) };
}

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
  async twinning(
    @Parent() { twinningId }: PartnerSuggestionType,
    @Context() context: RequestContext,
  ): Promise<TwinningType | null> {
    const tie = twinningId === null ? null : await this.collectivities.ties.load(context, twinningId);
    return tie && presentTwinning(tie);
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

@Resolver(() => PartnerTieType)
export class PartnerTieFields {
  constructor(private readonly collectivities: CollectivitiesService) {}

  @ResolveField(() => [CollectivityType], { description: 'Those in between, from the asker to the partner.' })
  via(@Parent() { viaIds }: PartnerTieType, @Context() context: RequestContext): Promise<CollectivityType[]> {
    return this.collectivities.loadMany(context, viaIds);
  }
}

@Resolver(() => TwinSharedTopicType)
export class TwinSharedTopicFields {
  @ResolveField(() => TextByLocaleType, {
    complexity: 10,
    description: 'In all languages at once: both sides read the same.',
  })
  sentences(@Parent() { term, wordsIn }: TwinSharedTopicType): Promise<TextByLocaleType> {
    return inAllLanguages(term, wordsIn);
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

  @ResolveField(() => TextByLocaleType, {
    complexity: 10,
    description: 'In all languages at once: both sides read the same.',
  })
  sentences(@Parent() { term, wordsIn }: TwinLessonType): Promise<TextByLocaleType> {
    return inAllLanguages(term, wordsIn);
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
