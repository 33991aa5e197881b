const DAY = 86_400_000;

/** How long the other side has: four weeks, unless the proposer says otherwise within these bounds. */
export const ANSWER_DAYS = { min: 7, usual: 28, max: 84 } as const;

/** A pair whose introduction expired, or was taken back, is left in peace for so long. */
export const COOLING_DAYS = { expired: 90, withdrawn: 14 } as const;

const after = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY);

/** When an answer is due and when the one reminder goes: a week before, or half way where there are under two weeks. */
export function datesOf(proposedAt: Date, answerDays: number): { answerBy: Date; remindAt: Date } {
  const ahead = answerDays >= 14 ? answerDays - 7 : answerDays / 2;
  return { answerBy: after(proposedAt, answerDays), remindAt: after(proposedAt, ahead) };
}

/** What time asks of an open proposal. */
export type Due = { kind: 'nothing' } | { kind: 'remind'; answerBy: Date } | { kind: 'expire' };

/** Nobody's introduction expires unreminded: where the reminder comes late (no worker ran), a week is left after it. */
const GRACE_DAYS = 7;

export function dueOf(proposal: { answerBy: Date; remindAt: Date; remindedAt: Date | null }, now: Date): Due {
  const { answerBy, remindAt, remindedAt } = proposal;
  if (remindedAt !== null) return answerBy <= now ? { kind: 'expire' } : { kind: 'nothing' };
  if (remindAt > now) return { kind: 'nothing' };
  const grace = after(now, GRACE_DAYS);
  const late = now.getTime() - remindAt.getTime() > DAY;
  return { kind: 'remind', answerBy: late && grace > answerBy ? grace : answerBy };
}

/** The end of the time in which the same pair is not proposed again; null where there is none or it has passed. */
export function coolingUntil(last: { state: 'expired' | 'withdrawn'; endedAt: Date } | null, now: Date): Date | null {
  if (!last) return null;
  const until = after(last.endedAt, COOLING_DAYS[last.state]);
  return until > now ? until : null;
}
