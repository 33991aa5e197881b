import { timeZoneName } from '#shared';
import type { GatheringRoundInput } from '../generated/graphql.js';

/** A day of meetings as people plan it. */
export interface DayPlan {
  /** Local date and time of the first round: 2026-11-23T09:00. */
  start: string;
  timeZone: string;
  rounds: number;
  minutes: number;
  pause: number;
  tables: number;
  interpreters: number;
}

/** More than may be planned: the server says how many. */
const TOO_MANY = 31;

/** The moment at which a zone's clocks show a local date and time. */
export function momentIn(local: string, timeZone: string): Date {
  const asUtc = new Date(`${local}:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(asUtc);
  return new Date(asUtc.getTime() - (new Date(`${shown.replace(' ', 'T')}Z`).getTime() - asUtc.getTime()));
}

/** The rounds of a day, one after the other with a pause between. A zone that doesn't exist counts as UTC: the server refuses it by name. */
export function roundsOf({
  start,
  timeZone,
  rounds,
  minutes,
  pause,
  tables,
  interpreters,
}: DayPlan): GatheringRoundInput[] {
  const first = momentIn(start, timeZoneName(timeZone) ?? 'UTC').getTime();
  return Array.from({ length: Math.min(rounds, TOO_MANY) }, (_, index) => {
    const startsAt = first + index * (minutes + pause) * 60_000;
    return {
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(startsAt + minutes * 60_000).toISOString(),
      ...{ tables, interpreters },
    };
  });
}
