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

/** From when to when, in the time of the place. */
export function roundTimes({ timeZone, rounds }: Gathering, locale: Locale): ReadonlyMap<number, string> {
  const time = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { timeStyle: 'short', timeZone });
  return new Map(
    rounds.map(({ number, startsAt, endsAt }) => [number, time.formatRange(new Date(startsAt), new Date(endsAt))]),
  );
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
