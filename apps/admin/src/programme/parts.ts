import { LANGUAGE_TAGS, type Locale } from '#shared';
import type { Delegation, Gathering, Meeting } from '../data/programme.js';

/** What all tabs are about. */
export interface GatheringParts {
  edition: string;
  gathering: Gathering;
  delegations: readonly Delegation[];
}

/** Names of delegations by id. */
export const namesOf = (delegations: readonly Delegation[]): ReadonlyMap<string, string> =>
  new Map(delegations.map(({ id, collectivity }) => [id, collectivity.name]));

/** From when to when, in the time of the place; with the day where there is more than one. */
export function roundTimes({ timeZone, rounds }: Gathering, locale: Locale): ReadonlyMap<number, string> {
  const day = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { dateStyle: 'short', timeZone });
  const days = new Set(rounds.map(({ startsAt }) => day.format(new Date(startsAt))));
  const shown = days.size > 1 ? ({ weekday: 'short', day: 'numeric', month: 'short' } as const) : {};
  const time = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    ...shown,
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  return new Map(
    rounds.map(({ number, startsAt, endsAt }) => [number, time.formatRange(new Date(startsAt), new Date(endsAt))]),
  );
}

/** The zone as people name it on the day (heure d’été d’Europe centrale, 日本標準時), not by its code. */
export function zoneName({ timeZone, rounds }: Gathering, locale: Locale): string {
  const named = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { timeZone, timeZoneName: 'long' });
  const first = rounds[0] ? new Date(rounds[0].startsAt) : undefined;
  return named.formatToParts(first).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** On which day or days, in the time of the place. */
export function daysOf({ timeZone, rounds }: Gathering, locale: Locale): string {
  const [first, last] = [rounds[0], rounds.at(-1)];
  if (!first || !last) return '';
  const day = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { dateStyle: 'full', timeZone });
  return day.formatRange(new Date(first.startsAt), new Date(last.startsAt));
}

/** The meetings of one delegation, in the order of the day. */
export const meetingsOf = (meetings: readonly Meeting[], id: string): Meeting[] =>
  meetings.filter(({ leftId, rightId }) => leftId === id || rightId === id);

/** The name of whom a delegation meets. */
export const partnerNameIn = ({ leftId, leftName, rightName }: Meeting, id: string): string =>
  leftId === id ? rightName : leftName;
