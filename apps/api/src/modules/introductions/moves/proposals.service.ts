import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { notFound, type Problem } from '../../../core/errors/index.js';
import { RateLimits } from '../../../core/limits/index.js';
import { PairScores } from '../../matching/index.js';
import type { Introduction } from '../introduction.entity.js';
import { datesOf } from '../introduction.dates.js';
import { IntroductionGate, type Seen } from '../introduction.gate.js';
import { PROPOSALS } from '../introduction.limits.js';
import { canPrepare, canPropose, type IntroductionPair } from '../introduction.policy.js';
import { IntroductionRepository } from '../introduction.repository.js';
import type { MoveOutcome, ProposeOutcome, Saved } from '../introduction.results.js';
import { proposalProblems, type ProposalInput } from '../introduction.rules.js';
import { IntroductionWords } from '../introduction.words.js';
import { LetterMaker } from '../letters/letter.maker.js';
import { proposedMail } from '../mails/introduction.mails.js';
import { IntroductionTeller } from '../mails/introduction.teller.js';
import { newToken } from '../mails/relay-addresses.js';
import { ProposalLimits } from './proposal-limits.js';

/** Preparing, proposing and taking back. */
@Injectable()
export class Proposals {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly gate: IntroductionGate,
    private readonly introductions: IntroductionRepository,
    private readonly words: IntroductionWords,
    private readonly letters: LetterMaker,
    private readonly limits: ProposalLimits,
    private readonly rates: RateLimits,
    private readonly scores: PairScores,
    private readonly teller: IntroductionTeller,
  ) {}

  /** Keeps a letter that is not sent yet, for the managers of the same side. @param seen the draft to change */
  async prepare(viewer: Viewer, seen: Seen | null, input: ProposalInput): Promise<MoveOutcome> {
    if (!canPrepare(viewer, input.proposerId)) throw notFound();
    const problems = await this.problems(input);
    if (problems.length > 0) return { kind: 'invalid', problems };
    if (!seen) return this.database.transaction(() => this.draft(viewer, input));
    return this.gate.pass(viewer, { ...seen, move: 'edit' }, async ({ id, proposerId }): Promise<MoveOutcome> => {
      if (proposerId !== input.proposerId) throw notFound();
      const { recipientId, topic, caseStudyId, twinningId, answerDays } = input;
      const changes = { recipientId, topic, caseStudyId, twinningId, answerDays };
      await this.introductions.update(id, { ...changes, ...this.touched(viewer) });
      await this.introductions.replaceLetters(id, await this.kept(viewer, input));
      return this.gate.saved(viewer.id, id, 'prepared', 'draft');
    });
  }

  /** Writes and sends in one go. */
  async propose(viewer: Viewer, input: ProposalInput): Promise<ProposeOutcome> {
    if (!canPropose(viewer, input.proposerId)) throw notFound();
    const problems = await this.problems(input);
    if (problems.length > 0) return { kind: 'invalid', problems };
    await this.countOne(input);
    const score = await this.scores.of(input.proposerId, input.recipientId);
    return this.database.transaction(async () => {
      const refusal = await this.limits.refusal(input);
      if (refusal) return { kind: 'refused', refusal };
      const { introduction } = await this.draft(viewer, input);
      return this.sent(viewer, introduction, score);
    });
  }

  /** Sends what was prepared. */
  async send(viewer: Viewer, seen: Seen): Promise<ProposeOutcome> {
    const prepared = await this.introductions.find(seen.id);
    if (!prepared || !canPropose(viewer, prepared.proposerId)) throw notFound();
    await this.countOne(prepared);
    const score = await this.scores.of(prepared.proposerId, prepared.recipientId);
    return this.gate.pass(viewer, { ...seen, move: 'propose' }, async (current): Promise<ProposeOutcome> => {
      const refusal = await this.limits.refusal(current);
      return refusal ? { kind: 'refused', refusal } : this.sent(viewer, current, score);
    });
  }

  /** Throws a prepared letter away. */
  discard(viewer: Viewer, seen: Seen): Promise<MoveOutcome> {
    return this.gate.pass(viewer, { ...seen, move: 'discard' }, async (current): Promise<MoveOutcome> => {
      const saved = await this.gate.saved(viewer.id, current.id, 'discarded', 'draft');
      await this.introductions.remove(current.id);
      return saved;
    });
  }

  /** Takes a proposal back while it waits for its answer. */
  withdraw(viewer: Viewer, seen: Seen): Promise<MoveOutcome> {
    return this.gate.pass(viewer, { ...seen, move: 'withdraw' }, async ({ id }, state): Promise<MoveOutcome> => {
      await this.introductions.update(id, { state, endedAt: this.clock.now(), ...this.touched(viewer) });
      const saved = await this.gate.saved(viewer.id, id, 'withdrawn', 'proposed');
      await this.teller.tell(saved.introduction, { kind: 'introduction.withdrawn', to: 'recipient' });
      return saved;
    });
  }

  private async problems(input: ProposalInput): Promise<Problem[]> {
    const problems = proposalProblems(input);
    if (!(await this.words.pair(input)) && input.proposerId !== input.recipientId)
      problems.push({ field: 'recipientId', code: 'input.unknownCollectivity' });
    else if (problems.length === 0 && !(await this.words.subject(input, input.locale)))
      problems.push({ field: 'topic', code: 'introduction.unknownSubject' });
    return problems;
  }

  private async draft(viewer: Viewer, input: ProposalInput): Promise<Saved> {
    const now = this.clock.now();
    const id = uuid();
    const { proposerId, recipientId, topic, caseStudyId, twinningId, answerDays } = input;
    const dates = { proposedAt: null, answerBy: null, remindAt: null, createdAt: now };
    const row = { id, state: 'draft', proposerId, recipientId, topic, caseStudyId, twinningId, answerDays } as const;
    await this.introductions.insert(
      { ...row, ...dates, score: null, ...this.touched(viewer) },
      await this.kept(viewer, input),
      [
        { introductionId: id, side: 'proposer', token: newToken(), carerId: viewer.id },
        { introductionId: id, side: 'recipient', token: newToken(), carerId: null },
      ],
    );
    const saved = await this.gate.saved(viewer.id, id, 'prepared', null);
    if (!canPropose(viewer, proposerId))
      await this.teller.tell(saved.introduction, {
        kind: 'introduction.prepared',
        to: 'proposer',
        exceptId: viewer.id,
      });
    return saved;
  }

  private async sent(viewer: Viewer, { id, answerDays }: Introduction, score: Introduction['score']): Promise<Saved> {
    const proposedAt = this.clock.now();
    const dates = datesOf(proposedAt, answerDays);
    await this.introductions.update(id, { state: 'proposed', score, proposedAt, ...dates, ...this.touched(viewer) });
    const saved = await this.gate.saved(viewer.id, id, 'proposed', 'draft');
    const { introduction } = saved;
    await this.teller.tell(introduction, {
      kind: 'introduction.proposed',
      to: 'recipient',
      mail: (names, locale) => proposedMail(introduction, names, locale),
    });
    return saved;
  }

  private kept(viewer: Viewer, input: ProposalInput) {
    return this.letters.kept(input, viewer.name, input.locale, input.letters);
  }

  private countOne({ proposerId }: IntroductionPair): Promise<void> {
    return this.rates.demand(PROPOSALS, String(proposerId));
  }

  private touched(viewer: Viewer) {
    return { updatedAt: this.clock.now(), updatedBy: viewer.id };
  }
}
