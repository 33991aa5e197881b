import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Permit, Public } from '../../../core/auth/index.js';
import {
  type Country,
  integerIdOf,
  LocaleEnum,
  PageInput,
  pageOf,
  type SignedInContext,
  uuidOf,
} from '../../../core/graphql/index.js';
import type { TwinningKind, TwinningState } from '../../territories/index.js';
import { TwinningRepository } from '../twinning.repository.js';
import { TwinningsService } from '../twinnings.service.js';
import { presentProposal, TwinningAnswers } from './twinning.answers.js';
import {
  type ProposeAnswer,
  ProposeTwinningResult,
  type SettleAnswer,
  SettleTwinningResult,
  TwinningArcType,
  TwinningInput,
  TwinningProposalPageType,
  TwinningStateEnum,
} from './twinning.types.js';

const id = { type: () => ID };

@Permit('manager')
@Resolver()
export class TwinningRegisterResolver {
  constructor(
    private readonly twinnings: TwinningsService,
    private readonly repository: TwinningRepository,
    private readonly answers: TwinningAnswers,
  ) {}

  @Query(() => TwinningProposalPageType, {
    description: 'What was proposed to a collectivity or by it, for those who manage it: what waits first.',
  })
  async twinningProposals(
    @Args('collectivityId', id) collectivityId: string,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
    @Context() { viewer }: SignedInContext,
  ): Promise<TwinningProposalPageType> {
    const { items, total } = await this.twinnings.list(viewer, integerIdOf(collectivityId), pageOf(page));
    return { items: items.map(presentProposal), total };
  }

  @Mutation(() => ProposeTwinningResult, {
    description: 'Proposes a tie to the other side, or a change of the one there is: then name its version.',
  })
  async proposeTwinning(
    @Args('collectivityId', id) collectivityId: string,
    @Args('partnerId', id) partnerId: string,
    @Args('input') input: TwinningInput,
    @Args('version', { type: () => Int, nullable: true }) version: number | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<ProposeAnswer> {
    const request = {
      collectivityId: integerIdOf(collectivityId),
      partnerId: integerIdOf(partnerId),
      version: version ?? null,
    };
    return this.answers.proposed(await this.twinnings.propose(viewer, request, input), locale);
  }

  @Mutation(() => SettleTwinningResult, { description: 'The other side confirms what was proposed, or refuses it.' })
  async answerTwinningProposal(
    @Args('id', id) proposalId: string,
    @Args('accept', { type: () => Boolean }) accept: boolean,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SettleAnswer> {
    return this.answers.settled(await this.twinnings.answer(viewer, uuidOf(proposalId), accept), locale);
  }

  @Mutation(() => SettleTwinningResult)
  async withdrawTwinningProposal(
    @Args('id', id) proposalId: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SettleAnswer> {
    return this.answers.settled(await this.twinnings.withdraw(viewer, uuidOf(proposalId)), locale);
  }

  @Public()
  @Query(() => [TwinningArcType], { complexity: 100, description: 'The map of ties: at most 2,000, with both ends.' })
  async twinningMap(
    @Args('states', { type: () => [TwinningStateEnum], nullable: true }) states: TwinningState[] | null,
    @Args('locale', { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' }) locale: Locale | null,
  ): Promise<TwinningArcType[]> {
    const arcs = await this.repository.arcs(locale ?? 'fr', states ?? Object.values(TwinningStateEnum));
    return arcs.map((arc) => ({
      id: String(arc.id),
      kind: arc.kind as TwinningKind,
      state: arc.state as TwinningState,
      since: arc.since,
      ends: [
        {
          id: String(arc.aId),
          name: arc.aName,
          country: arc.aCountry as Country,
          latitude: arc.aLatitude,
          longitude: arc.aLongitude,
        },
        {
          id: String(arc.bId),
          name: arc.bName,
          country: arc.bCountry as Country,
          latitude: arc.bLatitude,
          longitude: arc.bLongitude,
        },
      ],
    }));
  }
}
