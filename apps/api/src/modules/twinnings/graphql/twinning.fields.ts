import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Batch, LocaleEnum, type RequestContext } from '../../../core/graphql/index.js';
import { TaxonomyService, ThemeType } from '../../taxonomy/index.js';
import {
  CollectivitiesService,
  CollectivityType,
  TWINNING_KIND_LABELS,
  TwinningType,
} from '../../territories/index.js';
import { partnerOf, type TwinningChange } from '../twinning.model.js';
import { canAnswer, canWithdraw } from '../twinning.policy.js';
import { TwinningRepository } from '../twinning.repository.js';
import { presentTwinningFacts } from './twinning.answers.js';
import {
  TwinningChangeType,
  TwinningFactsType,
  TwinningProposalAbilitiesType,
  TwinningProposalType,
} from './twinning.types.js';

const localeArgument = { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' } as const;

/** What the register adds to ties. */
@Resolver(() => TwinningType)
export class RegisteredTwinningFields {
  private readonly changes: Batch<number, TwinningChange[]>;

  constructor(
    private readonly taxonomy: TaxonomyService,
    repository: TwinningRepository,
  ) {
    this.changes = new Batch<number, TwinningChange[]>(
      (ids) => repository.historyOf(ids),
      () => [],
    );
  }

  @ResolveField(() => Int, { description: 'Name it when you propose a change.' })
  version(@Parent() { row }: TwinningType): number {
    return row.version;
  }

  @ResolveField(() => [ThemeType])
  themes(
    @Parent() { row }: TwinningType,
    @Args('locale', { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' }) locale: Locale | null,
  ): Promise<ThemeType[]> {
    return this.taxonomy.themesByCodes(row.themes, locale ?? 'fr');
  }

  @ResolveField(() => [TwinningChangeType], { description: 'What both sides confirmed, the newest first.' })
  async history(@Parent() { row }: TwinningType, @Context() context: RequestContext): Promise<TwinningChangeType[]> {
    const changes = await this.changes.load(context, row.id);
    return changes.map(({ changedAt, before, after }) => ({
      changedAt,
      before: before && presentTwinningFacts(before),
      after: presentTwinningFacts(after),
    }));
  }
}

/** Facts of a tie in the reader's words. */
@Resolver(() => TwinningFactsType)
export class TwinningFactsFields {
  constructor(private readonly taxonomy: TaxonomyService) {}

  @ResolveField(() => String)
  kindLabel(@Parent() { kind }: TwinningFactsType, @Args('locale', localeArgument) locale: Locale | null): string {
    return TWINNING_KIND_LABELS[kind][locale ?? 'fr'];
  }

  @ResolveField(() => [String], { description: 'In the order of the themes.' })
  async themeLabels(
    @Parent() { themes }: TwinningFactsType,
    @Args('locale', localeArgument) locale: Locale | null,
  ): Promise<string[]> {
    return (await this.taxonomy.themesByCodes(themes, locale ?? 'fr')).map(({ label }) => label);
  }
}

@Resolver(() => TwinningProposalType)
export class TwinningProposalFields {
  constructor(private readonly collectivities: CollectivitiesService) {}

  @ResolveField(() => CollectivityType, { description: 'Who proposes.' })
  proposer(@Parent() { row }: TwinningProposalType, @Context() context: RequestContext): Promise<CollectivityType> {
    return this.collectivities.load(context, row.proposerId);
  }

  @ResolveField(() => CollectivityType, { description: 'Who answers.' })
  partner(@Parent() { row }: TwinningProposalType, @Context() context: RequestContext): Promise<CollectivityType> {
    return this.collectivities.load(context, partnerOf(row));
  }

  @ResolveField(() => TwinningProposalAbilitiesType)
  abilities(
    @Parent() { row }: TwinningProposalType,
    @Context() { viewer }: RequestContext,
  ): TwinningProposalAbilitiesType {
    const open = viewer !== null && row.status === 'proposed';
    return { answer: open && canAnswer(viewer, row), withdraw: open && canWithdraw(viewer, row) };
  }
}
