import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Locale } from '#shared';
import { LANGUAGE_TAGS } from '#shared';
import { translator } from '../../../core/i18n/index.js';
import type { GatheringRound, ProgrammeMeeting } from '../programme.model.js';
import type { ProgrammeSheet } from '../programmes.service.js';

/** The zones in which both sides live: each event says its time in both. */
const ZONES = ['Europe/Paris', 'Asia/Tokyo'] as const;

interface CalendarParts {
  readonly sheet: ProgrammeSheet;
  readonly names: ReadonlyMap<number, string>;
  readonly delegationId: number;
  readonly locale: Locale;
  /** Name of this platform in the identifiers of events. */
  readonly host: string;
}

/**
 * A delegation's meetings as iCalendar. A pair keeps its identifier through all versions; `SEQUENCE` grows whenever time
 * or table change, so that a calendar that takes the file again moves the event instead of doubling it.
 */
export function calendarOf({ sheet, names, delegationId, locale, host }: CalendarParts): string {
  const t = translator(locale);
  const rounds = new Map(sheet.gathering.rounds.map((round) => [round.number, round]));
  const name = t('programme.calendar', { name: names.get(delegationId) ?? '' });
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: '//Kakehashi//Programme//EN' });
  for (const meeting of sheet.meetings) {
    const round = rounds.get(meeting.round);
    const partner = partnerOf(meeting, delegationId);
    if (!round || partner === null) continue;
    calendar.createEvent({
      id: `${sheet.version.editionCode}-${meeting.leftId}-${meeting.rightId}@${host}`,
      sequence: meeting.sequence,
      start: round.startsAt,
      end: round.endsAt,
      stamp: sheet.version.publishedAt ?? sheet.version.madeAt ?? sheet.version.askedAt,
      summary: t('programme.event', { name: names.get(partner) ?? '' }),
      location: t('programme.at', { table: meeting.table }),
      description: [...timesOf(round, locale), ...(meeting.interpreter ? [t('programme.withInterpreter')] : [])].join(
        '\n',
      ),
    });
  }
  return calendar.toString();
}

function partnerOf({ leftId, rightId }: ProgrammeMeeting, id: number): number | null {
  return leftId === id ? rightId : rightId === id ? leftId : null;
}

/** The time of a round in both zones, each with its name. */
export function timesOf({ startsAt, endsAt }: GatheringRound, locale: Locale): string[] {
  return ZONES.map((timeZone) => {
    const day = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { timeZone, dateStyle: 'long' }).format(startsAt);
    const time = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { timeZone, hour: '2-digit', minute: '2-digit' });
    return `${day} ${time.formatRange(startsAt, endsAt)} (${timeZone})`;
  });
}
