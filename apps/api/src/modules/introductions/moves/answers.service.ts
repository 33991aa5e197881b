import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { notFound } from '../../../core/errors/index.js';
import { CapacityRepository, VetoesRepository } from '../../matching/index.js';
import type { Introduction } from '../introduction.entity.js';
import { IntroductionGate, type Seen } from '../introduction.gate.js';
import { type DeclineReason, type IntroductionOutcome, otherSide } from '../introduction.model.js';
import { canVeto } from '../introduction.policy.js';
import { IntroductionRepository } from '../introduction.repository.js';
import type { MoveOutcome, Saved } from '../introduction.results.js';
import { cleanText, discreetProblems, textProblems, WRITING_MAX } from '../introduction.rules.js';
import { IntroductionWords } from '../introduction.words.js';
import { languageOf, LetterMaker } from '../letters/letter.maker.js';
import { answerMail } from '../mails/introduction.mails.js';
import { IntroductionTeller } from '../mails/introduction.teller.js';
import type { IntroductionMessage } from '../messages/introduction-message.entity.js';
import { MessageRepository } from '../messages/message.repository.js';

/** An answer as it was given. */
export interface AnswerInput {
  accept: boolean;
  message: string | null;
  reason: DeclineReason | null;
  /** The pair is never suggested again, and the other side is not told. */
  veto: boolean;
}

/** Accepting, declining, never again, and the end. */
@Injectable()
export class Answers {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly gate: IntroductionGate,
    private readonly introductions: IntroductionRepository,
    private readonly messages: MessageRepository,
    private readonly words: IntroductionWords,
    private readonly letters: LetterMaker,
    private readonly capacities: CapacityRepository,
    private readonly vetoes: VetoesRepository,
    private readonly teller: IntroductionTeller,
  ) {}

  /** The recipient's answer. A refusal is always polite: the platform's letter goes with it, or instead of words. */
  async answer(viewer: Viewer, seen: Seen, input: AnswerInput): Promise<MoveOutcome> {
    const move = input.accept ? 'accept' : 'decline';
    const message = cleanText(input.message);
    return this.gate.pass(viewer, { ...seen, move }, async (current, state): Promise<MoveOutcome> => {
      const problems = [
        ...textProblems('message', message, WRITING_MAX.message, false),
        ...discreetProblems('message', message),
      ];
      if (problems.length > 0) return { kind: 'invalid', problems };
      const now = this.clock.now();
      const times = { answeredAt: now, updatedAt: now, endedAt: input.accept ? null : now };
      const declineReason = input.accept ? null : input.reason;
      await this.introductions.update(current.id, { state, ...times, declineReason, updatedBy: viewer.id });
      await this.introductions.setCarer(current.id, 'recipient', viewer.id);
      const { proposerId, recipientId } = current;
      if (input.accept) await this.capacities.take([proposerId, recipientId]);
      else await this.vetoes.veto(proposerId, recipientId, input.veto ? 'veto' : 'declined');
      const written = await this.write(viewer, current, message, input);
      const saved = await this.gate.saved(viewer.id, current.id, input.accept ? 'accepted' : 'declined', 'proposed');
      await this.teller.tell(saved.introduction, {
        kind: input.accept ? 'introduction.accepted' : 'introduction.declined',
        to: 'proposer',
        mail: (names, locale) => answerMail(written, input.accept, names, locale),
      });
      return saved;
    });
  }

  /** Whatever became of it: the pair is never suggested again. Nobody is told. */
  veto(viewer: Viewer, id: string): Promise<Saved> {
    return this.database.transaction(async () => {
      const introduction = await this.introductions.find(id);
      if (!introduction || !canVeto(viewer, introduction)) throw notFound();
      await this.vetoes.veto(introduction.proposerId, introduction.recipientId, 'veto');
      await this.gate.record(viewer.id, id, 'vetoed', {});
      return { kind: 'saved', introduction };
    });
  }

  /** Says what came of it; both sides read it. */
  conclude(
    viewer: Viewer,
    seen: Seen,
    { outcome, note }: { outcome: IntroductionOutcome; note: string | null },
  ): Promise<MoveOutcome> {
    const outcomeNote = cleanText(note);
    return this.gate.pass(viewer, { ...seen, move: 'conclude' }, async (current, state): Promise<MoveOutcome> => {
      const problems = textProblems('note', outcomeNote, WRITING_MAX.remark, false);
      if (problems.length > 0) return { kind: 'invalid', problems };
      const now = this.clock.now();
      const words = { outcome, outcomeNote: outcomeNote || null };
      await this.introductions.update(current.id, {
        state,
        ...words,
        endedAt: now,
        updatedAt: now,
        updatedBy: viewer.id,
      });
      const saved = await this.gate.saved(viewer.id, current.id, 'concluded', current.state);
      for (const to of ['proposer', 'recipient'] as const)
        await this.teller.tell(saved.introduction, { kind: 'introduction.concluded', to, exceptId: viewer.id });
      return saved;
    });
  }

  /** Keeps the words of an answer; null for an acceptance without any. */
  private async write(
    { id: authorId, locale }: Viewer,
    current: Introduction,
    given: string,
    { accept, reason }: AnswerInput,
  ): Promise<IntroductionMessage | null> {
    if (accept && given === '') return null;
    const theirs = languageOf((await this.words.pair(current))?.proposer.country ?? '');
    const body = given === '' ? await this.letters.decline(current, reason, locale) : given;
    const courtesy = !accept && !(given === '' && theirs === locale);
    const message: IntroductionMessage = {
      id: uuid(),
      introductionId: current.id,
      side: otherSide('proposer'),
      authorId,
      kind: accept ? 'acceptance' : 'refusal',
      via: 'site',
      locale,
      body,
      translation: courtesy ? await this.letters.decline(current, reason, theirs) : null,
      translationLocale: courtesy ? theirs : null,
      masked: false,
      dropped: 0,
      mailKey: null,
      sentAt: this.clock.now(),
    };
    await this.messages.insert(message);
    return message;
  }
}
