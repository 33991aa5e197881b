import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Batch, LocaleEnum, type RequestContext, type SignedInContext } from '../../../../core/graphql/index.js';
import { CaseStudyType, PublishedCaseStudies } from '../../../case-studies/index.js';
import { TaxonomyService, TopicType } from '../../../taxonomy/index.js';
import { CollectivitiesService, CollectivityType } from '../../../territories/index.js';
import { type DerivedOffer, SuggestedInterests } from '../../hints/suggested-interests.service.js';
import { casesOf } from '../../graphql/cases-of.js';
import { InterestRepository } from '../interest.repository.js';
import type { Interest, StoredProfile } from '../profile.model.js';
import { profileAbilities } from '../profile.policy.js';
import { ProfileRepository } from '../profile.repository.js';
import { presentFacts, presentInterests } from './profile.present.js';
import {
  CollectivityProfileType,
  DerivedOfferType,
  EditorProfileType,
  InterestType,
  ProfileAbilitiesType,
  SuggestedInterestType,
} from './profile.types.js';

const localeArgument = { type: () => LocaleEnum, nullable: true } as const;

/** What this feature adds to collectivities. */
@Resolver(() => CollectivityType)
export class CollectivityProfileFields {
  private readonly profiles: Batch<number, StoredProfile | null>;
  private readonly interestsOf: Batch<number, Interest[]>;
  private readonly offersOf: Batch<number, DerivedOffer[]>;

  constructor(profiles: ProfileRepository, interests: InterestRepository, hints: SuggestedInterests) {
    this.profiles = new Batch<number, StoredProfile | null>(
      (ids) => profiles.byIds(ids),
      () => null,
    );
    this.interestsOf = new Batch<number, Interest[]>(
      (ids) => interests.byCollectivities(ids),
      () => [],
    );
    this.offersOf = new Batch<number, DerivedOffer[]>(
      (ids) => hints.derivedOffers(ids),
      () => [],
    );
  }

  @ResolveField(() => CollectivityProfileType, {
    nullable: true,
    description: 'What it says of itself; null: nothing.',
  })
  async profile(
    @Parent() { row }: CollectivityType,
    @Context() context: RequestContext,
  ): Promise<CollectivityProfileType | null> {
    const profile = await this.profiles.load(context, row.id);
    return profile && { ...presentFacts(profile), updatedAt: profile.updatedAt };
  }

  @ResolveField(() => [InterestType], { description: 'What it has declared to seek and to offer.' })
  async interests(@Parent() { row }: CollectivityType, @Context() context: RequestContext): Promise<InterestType[]> {
    return presentInterests(await this.interestsOf.load(context, row.id));
  }

  @ResolveField(() => [DerivedOfferType], {
    description: 'What its published case studies offer, the best proven first.',
  })
  async derivedOffers(
    @Parent() { row }: CollectivityType,
    @Context() context: RequestContext,
  ): Promise<DerivedOfferType[]> {
    const offers = await this.offersOf.load(context, row.id);
    return offers.map(({ topic, caseIds }) => ({ topicCode: topic, caseIds }));
  }
}

@Resolver(() => InterestType)
export class InterestFields {
  constructor(private readonly taxonomy: TaxonomyService) {}

  @ResolveField(() => TopicType)
  topic(
    @Parent() { topicCode }: InterestType,
    @Args('locale', localeArgument) wanted: Locale | null,
    @Context() { locale }: RequestContext,
  ): Promise<TopicType> {
    return topicOf(this.taxonomy, topicCode, wanted ?? locale);
  }
}

@Resolver(() => DerivedOfferType)
export class DerivedOfferFields {
  constructor(
    private readonly taxonomy: TaxonomyService,
    private readonly published: PublishedCaseStudies,
  ) {}

  @ResolveField(() => TopicType)
  topic(
    @Parent() { topicCode }: DerivedOfferType,
    @Args('locale', localeArgument) wanted: Locale | null,
    @Context() { locale }: RequestContext,
  ): Promise<TopicType> {
    return topicOf(this.taxonomy, topicCode, wanted ?? locale);
  }

  @ResolveField(() => [CaseStudyType])
  caseStudies(
    @Parent() { caseIds }: DerivedOfferType,
    @Args('locale', localeArgument) wanted: Locale | null,
    @Context() context: RequestContext,
  ): Promise<CaseStudyType[]> {
    return casesOf(this.published, context, caseIds, wanted ?? context.locale);
  }
}

@Resolver(() => SuggestedInterestType)
export class SuggestedInterestFields {
  constructor(
    private readonly taxonomy: TaxonomyService,
    private readonly published: PublishedCaseStudies,
  ) {}

  @ResolveField(() => TopicType)
  topic(@Parent() { topicCode }: SuggestedInterestType, @Context() { locale }: RequestContext): Promise<TopicType> {
    return topicOf(this.taxonomy, topicCode, locale);
  }

  @ResolveField(() => [CaseStudyType], { description: 'Its own case studies that speak of it.' })
  caseStudies(
    @Parent() { caseIds }: SuggestedInterestType,
    @Context() context: RequestContext,
  ): Promise<CaseStudyType[]> {
    return casesOf(this.published, context, caseIds, context.locale);
  }
}

@Resolver(() => EditorProfileType)
export class EditorProfileFields {
  constructor(
    private readonly collectivities: CollectivitiesService,
    private readonly hints: SuggestedInterests,
  ) {}

  @ResolveField(() => CollectivityType)
  collectivity(
    @Parent() { collectivityId }: EditorProfileType,
    @Context() context: RequestContext,
  ): Promise<CollectivityType> {
    return this.collectivities.load(context, Number(collectivityId));
  }

  @ResolveField(() => ProfileAbilitiesType)
  abilities(
    @Parent() { collectivityId }: EditorProfileType,
    @Context() { viewer }: RequestContext,
  ): ProfileAbilitiesType {
    return profileAbilities(viewer, Number(collectivityId));
  }

  @ResolveField(() => [SuggestedInterestType], {
    complexity: 200,
    description:
      'Needs that it may want to declare: from its members’ searches (of those who agreed), cases, territory.',
  })
  async suggestedInterests(
    @Parent() { collectivityId }: EditorProfileType,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SuggestedInterestType[]> {
    const hints = await this.hints.of(viewer, Number(collectivityId), locale);
    return hints.map(({ topic, ...hint }) => ({ ...hint, topicCode: topic }));
  }
}

async function topicOf(taxonomy: TaxonomyService, code: string, locale: Locale): Promise<TopicType> {
  const [topic] = await taxonomy.topicsByCodes([code], locale);
  if (!topic) throw new Error(`The topic ${code} is referred to and missing`);
  return topic;
}
