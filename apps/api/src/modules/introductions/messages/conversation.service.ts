import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Locale } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { RateLimits } from '../../../core/limits/index.js';
import { maskContactDetails } from '../contact-details.js';
import { ContactRepository } from '../contacts/contact.repository.js';
import type { Introduction } from '../introduction.entity.js';
import { IntroductionGate } from '../introduction.gate.js';
import { type IntroductionState, otherSide, type Side, TALKING_STATES } from '../introduction.model.js';
import { sideOf } from '../introduction.policy.js';
import { IntroductionRepository } from '../introduction.repository.js';
import type { MoveOutcome, Saved } from '../introduction.results.js';
import { cleanText, textProblems, WRITING_MAX } from '../introduction.rules.js';
import { messageMail } from '../mails/message.mails.js';
import { IntroductionTeller } from '../mails/introduction.teller.js';
import type { IntroductionMessage } from './introduction-message.entity.js';
import { MessageRepository } from './message.repository.js';

/** One person writes so many messages in an hour, on the site and by mail together. */
export const MESSAGES = { name: 'introduction.message', limit: 60, windowSeconds: 3_600 };

/** What stands where an address or a number stood. */
const COVER = '[…]';

/** Somebody of one side, writing. */
export interface Writer {
  id: string;
  side: Side;
  locale: Locale | null;
}

/** Words on their way to the other side. */
export interface Words {
  body: string;
  via: IntroductionMessage['via'];
  mailKey: string | null;
  dropped: number;
}

/** Writing to each other, once both have accepted. Words are kept and shown on the site, and go out by mail. */
@Injectable()
export class Conversation {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly gate: IntroductionGate,
    private readonly introductions: IntroductionRepository,
    private readonly messages: MessageRepository,
    private readonly contacts: ContactRepository,
    private readonly limits: RateLimits,
    private readonly teller: IntroductionTeller,
  ) {}

  /** Writes on the site. */
  async write(viewer: Viewer, id: string, written: string): Promise<MoveOutcome> {
    const body = cleanText(written);
    await this.limits.demand(MESSAGES, viewer.id);
    return this.gate.pass(viewer, { id, version: null, move: 'begin' }, async (current): Promise<MoveOutcome> => {
      const problems = textProblems('body', body, WRITING_MAX.message);
      const side = sideOf(viewer, current);
      if (problems.length > 0 || side === null) return { kind: 'invalid', problems };
      const writer = { id: viewer.id, side, locale: viewer.locale };
      await this.post(current, writer, { body, via: 'site', mailKey: null, dropped: 0 });
      const introduction = await this.introductions.find(id);
      return { kind: 'saved', introduction: introduction ?? current };
    });
  }

  /** Takes words that came by mail. @returns whether both sides talk to each other at all; a mail that came before is kept once */
  receive(id: string, writer: Writer, words: Words): Promise<boolean> {
    return this.database.transaction(async () => {
      const current = await this.introductions.findForUpdate(id);
      if (!current || !TALKING_STATES.includes(current.state)) return false;
      await this.post(current, writer, words);
      return true;
    });
  }

  private async post(current: Introduction, writer: Writer, words: Words): Promise<void> {
    const revealed = await this.contacts.isShown(current.id, writer.id);
    const { text, masked } = revealed ? { text: words.body, masked: false } : maskContactDetails(words.body, COVER);
    const message: IntroductionMessage = {
      ...{ id: uuid(), introductionId: current.id, side: writer.side, authorId: writer.id, kind: 'message' },
      ...{ via: words.via, locale: words.via === 'site' ? writer.locale : null, body: text, masked },
      ...{ translation: null, translationLocale: null, dropped: words.dropped, mailKey: words.mailKey },
      sentAt: this.clock.now(),
    };
    if (!(await this.messages.insert(message))) return;
    await this.begun(writer.id, current);
    await this.gate.record(writer.id, current.id, 'message', { side: writer.side, via: words.via, masked });
    await this.teller.tell(current, {
      kind: 'introduction.message',
      to: otherSide(writer.side),
      exceptId: writer.id,
      mail: (names, locale) => messageMail(message, names, locale),
    });
  }

  /** The first exchange makes an accepted introduction an active one. Later ones leave its version as it is. */
  async begun(actorId: string, { id, state }: { id: string; state: IntroductionState }): Promise<Saved | undefined> {
    const now = this.clock.now();
    if (state !== 'accepted') {
      await this.introductions.touch(id, now);
      return undefined;
    }
    await this.introductions.update(id, { state: 'active', updatedAt: now, updatedBy: actorId });
    return this.gate.saved(actorId, id, 'begun', 'accepted');
  }
}
