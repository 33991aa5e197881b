const DAY = 86_400_000;

/** What is published is good for a year; from a month before, its owner is asked. */
const GOOD_FOR_DAYS = 365;
const SOON_DAYS = 30;

/** How fresh a case is, told in words wherever it is shown. */
export const LIGHTS = ['current', 'dueSoon', 'overdue'] as const;
export type Light = (typeof LIGHTS)[number];

/** When the owner last said that all of it is still right, and when they shall say so again. */
export interface Confirmation {
  lastConfirmedAt: Date;
  nextDueAt: Date;
}

/** A case that is confirmed at a moment. */
export const confirmedAt = (now: Date): Confirmation => ({
  lastConfirmedAt: now,
  nextDueAt: new Date(now.getTime() + GOOD_FOR_DAYS * DAY),
});

/** From when on a due date is near. */
export const soonFor = (now: Date): Date => new Date(now.getTime() + SOON_DAYS * DAY);

/** The light of a case at a moment; null where nobody was ever asked to confirm it. */
export function lightOf(now: Date, nextDueAt: Date | null): Light | null {
  if (nextDueAt === null) return null;
  if (nextDueAt <= now) return 'overdue';
  return nextDueAt <= soonFor(now) ? 'dueSoon' : 'current';
}
