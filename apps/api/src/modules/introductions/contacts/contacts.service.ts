import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { notFound } from '../../../core/errors/index.js';
import type { Introduction } from '../introduction.entity.js';
import { IntroductionGate } from '../introduction.gate.js';
import { otherSide, TALKING_STATES } from '../introduction.model.js';
import { canReadMessages, sideOf } from '../introduction.policy.js';
import { IntroductionRepository } from '../introduction.repository.js';
import type { MoveOutcome } from '../introduction.results.js';
import { IntroductionTeller } from '../mails/introduction.teller.js';
import { ContactRepository, type ShownContact } from './contact.repository.js';
import { cleanContact, CONTACT_TEXT_VERSION, type ContactInput, contactProblems } from './contact.rules.js';

/** Showing the other side how to reach one: each for themselves, after both have accepted, and until taken back. */
@Injectable()
export class Contacts {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly gate: IntroductionGate,
    private readonly introductions: IntroductionRepository,
    private readonly contacts: ContactRepository,
    private readonly teller: IntroductionTeller,
  ) {}

  /** Given again it replaces what was shown. */
  reveal(viewer: Viewer, id: string, given: ContactInput): Promise<MoveOutcome> {
    const input = cleanContact(given);
    return this.gate.pass(viewer, { id, version: null, move: 'begin' }, async (current): Promise<MoveOutcome> => {
      const problems = contactProblems(input);
      const side = sideOf(viewer, current);
      if (problems.length > 0 || side === null) return { kind: 'invalid', problems };
      const again = await this.contacts.isShown(id, viewer.id);
      await this.contacts.save({
        ...{ introductionId: id, userId: viewer.id, side, showEmail: input.email, phone: input.phone },
        ...{ office: input.office, textVersion: CONTACT_TEXT_VERSION, givenAt: this.clock.now(), withdrawnAt: null },
      });
      const shown = { email: input.email, phone: input.phone !== null, textVersion: CONTACT_TEXT_VERSION };
      await this.gate.record(viewer.id, id, 'contact-shown', shown);
      const news = { kind: 'introduction.contact', to: otherSide(side), values: { name: viewer.name } } as const;
      if (!again) await this.teller.tell(current, news);
      return { kind: 'saved', introduction: current };
    });
  }

  /** At any time, whatever became of the introduction. */
  withdraw(viewer: Viewer, id: string): Promise<MoveOutcome> {
    return this.database.transaction(async () => {
      const introduction = await this.introductions.find(id);
      if (!introduction || !canReadMessages(viewer, introduction)) throw notFound();
      if (await this.contacts.withdraw(id, viewer.id, this.clock.now()))
        await this.gate.record(viewer.id, id, 'contact-withdrawn', {});
      return { kind: 'saved', introduction };
    });
  }

  /** What people of both sides show; before an acceptance, and to anybody else, nothing. */
  async shown(viewer: Viewer | null, introduction: Introduction): Promise<ShownContact[]> {
    const open = TALKING_STATES.includes(introduction.state) || introduction.state === 'concluded';
    return open && canReadMessages(viewer, introduction) ? this.contacts.shown(introduction.id) : [];
  }
}
