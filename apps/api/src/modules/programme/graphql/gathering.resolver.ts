import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Permit } from '../../../core/auth/index.js';
import { integerIdOf, invalidInput, made, type SignedInContext } from '../../../core/graphql/index.js';
import { GatheringsService } from '../gatherings.service.js';
import type { RuleKind } from '../programme.model.js';
import { delegationAnswer, gatheringAnswer, rulesAnswer } from './programme.answers.js';
import { DelegationInput, DelegationWishesInput, GatheringRoundInput, NewDelegationInput } from './programme.inputs.js';
import { presentDelegation, presentGathering, presentRule } from './programme.present.js';
import {
  type DelegationAnswer,
  DelegationRemoved,
  type GatheringAnswer,
  type RemoveDelegationAnswer,
  RemoveDelegationResult,
  type RulesAnswer,
  SaveDelegationResult,
  SaveGatheringResult,
  SetDelegationRuleResult,
} from './programme.answers.types.js';
import { DelegationRuleKindEnum, DelegationRuleType, DelegationType, GatheringType } from './programme.types.js';

const id = { type: () => ID };
const text = { type: () => String };
const whole = { type: () => Int };

/** What was left out is unknown; an empty wish is none. */
const complete = <Input extends DelegationWishesInput>(input: Input): Input => ({
  ...input,
  size: input.size ?? null,
  wishes: input.wishes?.trim() || null,
});

@Resolver()
export class GatheringResolver {
  constructor(private readonly gatherings: GatheringsService) {}

  @Permit('contributor')
  @Query(() => GatheringType, { description: 'For administrators and for the members of a delegation’s collectivity.' })
  async gathering(
    @Args('edition', text) edition: string,
    @Context() { viewer }: SignedInContext,
  ): Promise<GatheringType> {
    return presentGathering(await this.gatherings.gathering(viewer, edition));
  }

  @Permit('contributor')
  @Query(() => [DelegationType], { description: 'All for administrators, their own for members.' })
  async delegations(
    @Args('edition', text) edition: string,
    @Context() { viewer }: SignedInContext,
  ): Promise<DelegationType[]> {
    return (await this.gatherings.delegations(viewer, edition)).map(presentDelegation);
  }

  @Permit('administrator')
  @Query(() => [DelegationRuleType], { description: 'Who must meet and who must not, besides vetoes.' })
  async delegationRules(@Args('edition', text) edition: string): Promise<DelegationRuleType[]> {
    return (await this.gatherings.rules(edition)).map(presentRule);
  }

  @Permit('administrator')
  @Mutation(() => SaveGatheringResult, { description: 'Rounds are numbered in the order given.' })
  async saveGathering(
    @Args('edition', text) editionCode: string,
    @Args('version', whole) version: number,
    @Args('timeZone', text) timeZone: string,
    @Args('rounds', { type: () => [GatheringRoundInput] }) rounds: GatheringRoundInput[],
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<GatheringAnswer> {
    return gatheringAnswer(await this.gatherings.save(viewer, { editionCode, timeZone, version }, rounds), locale);
  }

  @Permit('administrator')
  @Mutation(() => SaveDelegationResult)
  async addDelegation(
    @Args('edition', text) edition: string,
    @Args('input', { type: () => NewDelegationInput }) input: NewDelegationInput,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<DelegationAnswer> {
    const collectivityId = integerIdOf(input.collectivityId);
    return delegationAnswer(await this.gatherings.add(viewer, edition, { ...complete(input), collectivityId }), locale);
  }

  @Permit('administrator')
  @Mutation(() => SaveDelegationResult)
  async updateDelegation(
    @Args('id', id) delegationId: string,
    @Args('version', whole) version: number,
    @Args('input', { type: () => DelegationInput }) input: DelegationInput,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<DelegationAnswer> {
    return delegationAnswer(
      await this.gatherings.update(viewer, integerIdOf(delegationId), version, complete(input)),
      locale,
    );
  }

  @Permit('manager')
  @Mutation(() => SaveDelegationResult, { description: 'What a delegation’s managers say of it themselves.' })
  async updateDelegationWishes(
    @Args('id', id) delegationId: string,
    @Args('version', whole) version: number,
    @Args('input', { type: () => DelegationWishesInput }) input: DelegationWishesInput,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<DelegationAnswer> {
    const own = await this.gatherings.updateWishes(viewer, integerIdOf(delegationId), version, complete(input));
    return delegationAnswer(own, locale);
  }

  @Permit('administrator')
  @Mutation(() => RemoveDelegationResult, {
    description: 'Only while no programme has a meeting of it; afterwards it has left early.',
  })
  async removeDelegation(
    @Args('id', id) delegationId: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<RemoveDelegationAnswer> {
    const refusal = await this.gatherings.remove(viewer, integerIdOf(delegationId));
    return refusal ? invalidInput(refusal.problems, locale) : made(DelegationRemoved, { id: delegationId });
  }

  @Permit('administrator')
  @Mutation(() => SetDelegationRuleResult, { description: 'Without a kind the rule is taken away.' })
  async setDelegationRule(
    @Args('oneId', id) oneId: string,
    @Args('otherId', id) otherId: string,
    @Args('kind', { type: () => DelegationRuleKindEnum, nullable: true }) kind: RuleKind | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<RulesAnswer> {
    const pair = [integerIdOf(oneId), integerIdOf(otherId)] as const;
    return rulesAnswer(await this.gatherings.setRule(viewer, ...pair, kind ?? null), locale);
  }
}
