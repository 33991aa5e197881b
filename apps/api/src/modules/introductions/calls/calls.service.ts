import { Inject, Injectable } from '@nestjs/common';
import { formatMoment, type Locale } from '#shared';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import type { Problem } from '../../../core/errors/index.js';
import { translator } from '../../../core/i18n/index.js';
import { maskContactDetails } from '../contact-details.js';
import type { Introduction } from '../introduction.entity.js';
import { IntroductionGate } from '../introduction.gate.js';
import { otherSide } from '../introduction.model.js';
import { canConverse, canReadMessages, sideOf } from '../introduction.policy.js';
import { IntroductionRepository } from '../introduction.repository.js';
import type { MoveOutcome } from '../introduction.results.js';
import { cleanText, textProblems } from '../introduction.rules.js';
import { IntroductionWords } from '../introduction.words.js';
import { IntroductionTeller, type MailWords, type Names } from '../mails/introduction.teller.js';
import { Conversation } from '../messages/conversation.service.js';
import { appointmentFile } from './call.ics.js';
import { CallRepository } from './call.repository.js';
import type { IntroductionCall } from './introduction-call.entity.js';
import { commonTimes, suitsBoth, zoneOf } from './office-hours.js';

/** What somebody proposes. */
export interface CallInput {
  slots: readonly Date[];
  minutes: number;
  place: string | null;
}

const PLACE_MAX = 300;
const MINUTES = { min: 15, max: 120 } as const;

/** Agreeing on a first call: one side proposes up to three times that suit both offices, the other chooses one. */
@Injectable()
export class Calls {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly clock: Clock,
    private readonly gate: IntroductionGate,
    private readonly introductions: IntroductionRepository,
    private readonly calls: CallRepository,
    private readonly words: IntroductionWords,
    private readonly conversation: Conversation,
    private readonly teller: IntroductionTeller,
  ) {}

  /** Proposed again it replaces what was proposed or agreed before. */
  propose(viewer: Viewer, id: string, { slots, minutes, place }: CallInput): Promise<MoveOutcome> {
    return this.gate.pass(viewer, { id, version: null, move: 'begin' }, async (current): Promise<MoveOutcome> => {
      const where = maskContactDetails(cleanText(place).replaceAll('\n', ' '), '').text || null;
      const problems = await this.problems(current, { slots, minutes, place: where });
      const side = sideOf(viewer, current);
      if (problems.length > 0 || side === null) return { kind: 'invalid', problems };
      const sequence = ((await this.calls.find(id))?.sequence ?? 0) + 1;
      const inOrder = [...slots].sort((a, b) => a.getTime() - b.getTime());
      const call = { introductionId: id, side, slots: inOrder, minutes, place: where, sequence, agreedSlot: null };
      await this.calls.save({ ...call, proposedAt: this.clock.now() });
      await this.gate.record(viewer.id, id, 'call-proposed', { side, slots: slots.length });
      await this.teller.tell(current, {
        kind: 'introduction.call',
        to: otherSide(side),
        mail: async (names, locale) => proposedWords(inOrder.map(await this.saying(current, locale)), names, locale),
      });
      return this.done(viewer, current);
    });
  }

  /** The side that was asked chooses one of the times; both get it for their calendars. */
  agree(viewer: Viewer, id: string, slot: Date): Promise<MoveOutcome> {
    return this.gate.pass(viewer, { id, version: null, move: 'begin' }, async (current): Promise<MoveOutcome> => {
      const call = await this.calls.find(id);
      const chosen = call?.slots.find((one) => one.getTime() === slot.getTime());
      if (!call || !chosen || call.side === sideOf(viewer, current))
        return { kind: 'invalid', problems: [{ field: 'slot', code: 'introduction.call.choose' }] };
      const agreed = { ...call, agreedSlot: chosen };
      await this.calls.save(agreed);
      await this.gate.record(viewer.id, id, 'call-agreed', {});
      for (const to of ['proposer', 'recipient'] as const)
        await this.teller.tell(current, {
          kind: 'introduction.callAgreed',
          to,
          mail: (names, locale) => this.agreedWords(current, agreed, names, locale),
        });
      return this.done(viewer, current);
    });
  }

  /** The call as the two sides see it; null for anybody else. */
  async of(viewer: Viewer | null, introduction: Introduction): Promise<IntroductionCall | null> {
    return canReadMessages(viewer, introduction) ? this.calls.find(introduction.id) : null;
  }

  /** Whether times are any use to the viewer. */
  mayArrange(viewer: Viewer | null, introduction: Introduction): boolean {
    return canConverse(viewer, introduction);
  }

  /** Times of the next two weeks that suit both offices. */
  async times(introduction: Introduction, minutes: number): Promise<Date[]> {
    return commonTimes(this.clock.now(), minutes, await this.zones(introduction));
  }

  /** Says times as both places read them: « 2 décembre 2026 à 09:00 (Tours), 17:00 (Kanazawa) ». */
  async saying(introduction: Introduction, locale: Locale): Promise<(time: Date) => string> {
    const { proposer, recipient } = await this.words.parties(introduction, locale);
    const [one, other] = await this.zones(introduction);
    const t = translator(locale);
    const at = (time: Date, zone: string): string => formatMoment(time.toISOString(), locale, zone);
    const names = { nameA: proposer.name, nameB: recipient.name };
    return (time) => t('introduction.call.both', { ...names, timeA: at(time, one), timeB: at(time, other) });
  }

  /** The agreed call as an iCalendar file; null where none is agreed. */
  async file(introduction: Introduction, call: IntroductionCall, locale: Locale): Promise<string | null> {
    if (!call.agreedSlot) return null;
    const { proposer, recipient } = await this.words.parties(introduction, locale);
    const names = { nameA: proposer.name, nameB: recipient.name };
    const url = `${this.env.PUBLIC_URL}/admin/introductions/${introduction.id}`;
    return appointmentFile({
      ...{ id: introduction.id, start: call.agreedSlot, minutes: call.minutes, place: call.place, url },
      ...{ sequence: call.sequence, stamp: call.proposedAt },
      summary: translator(locale)('introduction.call.summary', names),
      description: (await this.saying(introduction, locale))(call.agreedSlot),
    });
  }

  private async agreedWords(
    introduction: Introduction,
    call: IntroductionCall,
    names: Names,
    locale: Locale,
  ): Promise<MailWords> {
    const t = translator(locale);
    const calendar = await this.file(introduction, call, locale);
    return {
      subject: t('introduction.mail.callAgreed.subject', { ...names }),
      paragraphs: [
        t('introduction.mail.callAgreed.text', { ...names }),
        (await this.saying(introduction, locale))(call.agreedSlot ?? call.proposedAt),
        ...(call.place ? [call.place] : []),
      ],
      action: t('introduction.mail.open'),
      ...(calendar === null ? {} : { calendar }),
    };
  }

  private async problems(introduction: Introduction, { slots, minutes, place }: CallInput): Promise<Problem[]> {
    const now = this.clock.now();
    const zones = await this.zones(introduction);
    const { min, max } = MINUTES;
    const isGood = (slot: Date): boolean => slot > now && suitsBoth(slot, minutes, zones, now);
    if (minutes < min || minutes > max)
      return [{ field: 'minutes', code: 'introduction.call.minutes', values: { min, max } }];
    return [
      ...(slots.length >= 1 && slots.length <= 3 && new Set(slots.map(Number)).size === slots.length
        ? []
        : [{ field: 'slots', code: 'introduction.call.slots' } as const]),
      ...(slots.every(isGood) ? [] : [{ field: 'slots', code: 'introduction.call.hours' } as const]),
      ...textProblems('place', place ?? '', PLACE_MAX, false),
    ];
  }

  private async zones(introduction: Introduction): Promise<[string, string]> {
    const pair = await this.words.pair(introduction);
    return pair ? [zoneOf(pair.proposer), zoneOf(pair.recipient)] : ['UTC', 'UTC'];
  }

  private async done(viewer: Viewer, current: Introduction): Promise<MoveOutcome> {
    await this.conversation.begun(viewer.id, current);
    return { kind: 'saved', introduction: (await this.introductions.find(current.id)) ?? current };
  }
}

/** The other side's proposal. */
function proposedWords(times: readonly string[], names: Names, locale: Locale): MailWords {
  const t = translator(locale);
  return {
    subject: t('introduction.mail.call.subject', { ...names }),
    paragraphs: [t('introduction.mail.call.text', { ...names }), ...times.map((time) => `• ${time}`)],
    action: t('introduction.mail.call.action'),
  };
}
