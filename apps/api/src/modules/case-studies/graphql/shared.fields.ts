import type { Type } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../core/graphql/index.js';
import { SdgTargetType, SdgType, TaxonomyService, TermType, ThemeType, TopicType } from '../../taxonomy/index.js';
import { CollectivitiesService, CollectivityType } from '../../territories/index.js';
import { type FactFields, LinkType } from './case-study.types.js';
import { presentLink } from './details.present.js';

/** What the fields below need. */
export interface SharedFieldServices {
  collectivities: CollectivitiesService;
  taxonomy: TaxonomyService;
}

/** Fields that a published case and a working copy resolve alike; all batched or from the vocabulary in memory. */
export function SharedFields(type: Type<FactFields>): Type<SharedFieldServices> {
  @Resolver(() => type, { isAbstract: true })
  class Shared {
    constructor(
      readonly collectivities: CollectivitiesService,
      readonly taxonomy: TaxonomyService,
    ) {}

    @ResolveField(() => CollectivityType)
    owner(@Parent() { ownerId }: FactFields, @Context() context: RequestContext): Promise<CollectivityType> {
      return this.collectivities.load(context, ownerId);
    }

    @ResolveField(() => [CollectivityType])
    partners(@Parent() { partnerIds }: FactFields, @Context() context: RequestContext): Promise<CollectivityType[]> {
      return this.collectivities.loadMany(context, partnerIds);
    }

    @ResolveField(() => [ThemeType])
    themes(@Parent() { themeCodes, readerLocale }: FactFields): Promise<ThemeType[]> {
      return this.taxonomy.themesByCodes(themeCodes, readerLocale);
    }

    @ResolveField(() => [TopicType])
    topics(@Parent() { topicCodes, readerLocale }: FactFields): Promise<TopicType[]> {
      return this.taxonomy.topicsByCodes(topicCodes, readerLocale);
    }

    @ResolveField(() => [SdgType])
    sdgs(@Parent() { sdgNumbers, readerLocale }: FactFields): Promise<SdgType[]> {
      return this.taxonomy.sdgsByNumbers(sdgNumbers, readerLocale);
    }

    @ResolveField(() => [SdgTargetType])
    sdgTargets(@Parent() { sdgTargetCodes, readerLocale }: FactFields): Promise<SdgTargetType[]> {
      return this.taxonomy.targetsByCodes(sdgTargetCodes, readerLocale);
    }

    @ResolveField(() => [TermType])
    factors(@Parent() { factorCodes, readerLocale }: FactFields): Promise<TermType[]> {
      return this.taxonomy.factorsByCodes(factorCodes, readerLocale);
    }

    @ResolveField(() => [TermType])
    challenges(@Parent() { challengeCodes, readerLocale }: FactFields): Promise<TermType[]> {
      return this.taxonomy.challengesByCodes(challengeCodes, readerLocale);
    }

    @ResolveField(() => [LinkType])
    links(@Parent() { linkRows, readerLocale, originalLocale }: FactFields): LinkType[] {
      return linkRows.map((link) => presentLink(link, readerLocale, originalLocale));
    }
  }
  return Shared;
}
