import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Permit } from '../../../core/auth/index.js';
import { type SignedInContext, uuidOf } from '../../../core/graphql/index.js';
import type { DeclineReason, IntroductionOutcome } from '../introduction.model.js';
import { Answers } from '../moves/answers.service.js';
import { Proposals } from '../moves/proposals.service.js';
import { answer } from './introduction.answers.js';
import { DeclineReasonEnum, IntroductionOutcomeEnum } from './introduction.enums.js';
import { ProposeIntroductionInput, proposalOf } from './introduction.inputs.js';
import {
  AnswerIntroductionResult,
  IntroductionResult,
  type MoveAnswer,
  type ProposeAnswer,
  ProposeIntroductionResult,
} from './introduction.results.types.js';

const ID_ARG = { type: () => ID };
const VERSION = { type: () => Int };
const INPUT = { type: () => ProposeIntroductionInput };

/** The moves of an introduction. */
@Permit('contributor')
@Resolver()
export class IntroductionMovesResolver {
  constructor(
    private readonly proposals: Proposals,
    private readonly answers: Answers,
  ) {}

  @Mutation(() => IntroductionResult, { description: 'Keeps a letter for the managers; with `id`, changes it.' })
  async prepareIntroduction(
    @Args('input', INPUT) input: ProposeIntroductionInput,
    @Args('id', { ...ID_ARG, nullable: true }) id: string | null,
    @Args('version', { ...VERSION, nullable: true }) version: number | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<MoveAnswer> {
    const seen = id ? { id: uuidOf(id), version: version ?? null } : null;
    return answer(await this.proposals.prepare(viewer, seen, proposalOf(input)), locale);
  }

  @Permit('manager')
  @Mutation(() => ProposeIntroductionResult, { description: 'Sends a letter to the managers of the other side.' })
  async proposeIntroduction(
    @Args('input', INPUT) input: ProposeIntroductionInput,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<ProposeAnswer> {
    return answer(await this.proposals.propose(viewer, proposalOf(input)), locale);
  }

  @Permit('manager')
  @Mutation(() => ProposeIntroductionResult, { description: 'Sends what was prepared.' })
  async sendIntroduction(
    @Args('id', ID_ARG) id: string,
    @Args('version', VERSION) version: number,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<ProposeAnswer> {
    return answer(await this.proposals.send(viewer, { id: uuidOf(id), version }), locale);
  }

  @Mutation(() => IntroductionResult, { description: 'Throws a prepared letter away.' })
  async discardIntroduction(
    @Args('id', ID_ARG) id: string,
    @Args('version', VERSION) version: number,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<MoveAnswer> {
    return answer(await this.proposals.discard(viewer, { id: uuidOf(id), version }), locale);
  }

  @Permit('manager')
  @Mutation(() => IntroductionResult, { description: 'Takes a proposal back while it waits for its answer.' })
  async withdrawIntroduction(
    @Args('id', ID_ARG) id: string,
    @Args('version', VERSION) version: number,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<MoveAnswer> {
    return answer(await this.proposals.withdraw(viewer, { id: uuidOf(id), version }), locale);
  }

  @Permit('manager')
  @Mutation(() => AnswerIntroductionResult, {
    description:
      'A refusal without words goes with the platform’s polite letter. The other side never hears of a veto.',
  })
  async answerIntroduction(
    @Args('id', ID_ARG) id: string,
    @Args('accept', { type: () => Boolean }) accept: boolean,
    @Args('message', { type: () => String, nullable: true }) message: string | null,
    @Args('reason', { type: () => DeclineReasonEnum, nullable: true }) reason: DeclineReason | null,
    @Args('veto', { type: () => Boolean, defaultValue: false }) veto: boolean,
    @Args('version', { ...VERSION, nullable: true }) version: number | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<MoveAnswer> {
    const seen = { id: uuidOf(id), version: version ?? null };
    const given = { accept, message, reason: reason ?? null, veto };
    return answer(await this.answers.answer(viewer, seen, given), locale);
  }

  @Permit('manager')
  @Mutation(() => IntroductionResult, { description: 'The pair is never suggested again. Nobody is told.' })
  async vetoIntroduction(
    @Args('id', ID_ARG) id: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<MoveAnswer> {
    return answer(await this.answers.veto(viewer, uuidOf(id)), locale);
  }

  @Permit('manager')
  @Mutation(() => IntroductionResult, { description: 'Says what came of it. Both sides read it.' })
  async concludeIntroduction(
    @Args('id', ID_ARG) id: string,
    @Args('version', VERSION) version: number,
    @Args('outcome', { type: () => IntroductionOutcomeEnum }) outcome: IntroductionOutcome,
    @Args('note', { type: () => String, nullable: true }) note: string | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<MoveAnswer> {
    return answer(await this.answers.conclude(viewer, { id: uuidOf(id), version }, { outcome, note }), locale);
  }
}
