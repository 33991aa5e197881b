import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ANSWER_DAYS, coolingUntil, datesOf, dueOf } from './introduction.dates.js';

const DAY = 86_400_000;
const start = new Date('2026-11-28T09:00:00Z');
const day = (count: number): Date => new Date(start.getTime() + count * DAY);

describe('dates of an introduction', () => {
  it.each([
    [28, 21],
    [14, 7],
    [10, 5],
    [7, 3.5],
  ])('%d days to answer: a reminder after %d', (days, reminder) => {
    expect(datesOf(start, days)).toEqual({ answerBy: day(days), remindAt: day(reminder) });
  });

  it('remind once, then expire', () => {
    const open = { ...datesOf(start, 28), remindedAt: null };
    expect(dueOf(open, day(20))).toEqual({ kind: 'nothing' });
    expect(dueOf(open, day(21))).toEqual({ kind: 'remind', answerBy: day(28) });
    const reminded = { ...open, remindedAt: day(21) };
    expect(dueOf(reminded, day(27.9))).toEqual({ kind: 'nothing' });
    expect(dueOf(reminded, day(28))).toEqual({ kind: 'expire' });
  });

  it('leave a week after a reminder that came late, because no worker ran', () => {
    const open = { ...datesOf(start, 28), remindedAt: null };
    expect(dueOf(open, day(60))).toEqual({ kind: 'remind', answerBy: day(67) });
  });

  it('never expire without a reminder before, whenever the worker looks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: ANSWER_DAYS.min, max: ANSWER_DAYS.max }),
        fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (answerDays, looks) => {
          let proposal: Parameters<typeof dueOf>[0] = { ...datesOf(start, answerDays), remindedAt: null };
          let reminders = 0;
          for (const look of looks.sort((a, b) => a - b)) {
            const due = dueOf(proposal, day(look));
            if (due.kind === 'remind') {
              reminders += 1;
              proposal = { ...proposal, answerBy: due.answerBy, remindedAt: day(look) };
              expect(proposal.answerBy.getTime()).toBeGreaterThan(day(look).getTime());
            }
            if (due.kind === 'expire') {
              expect(reminders).toBe(1);
              break;
            }
          }
          expect(reminders).toBeLessThan(2);
        },
      ),
    );
  });

  it('leave a pair in peace after an expiry', () => {
    expect(coolingUntil(null, start)).toBeNull();
    expect(coolingUntil({ state: 'expired', endedAt: start }, day(89))).toEqual(day(90));
    expect(coolingUntil({ state: 'expired', endedAt: start }, day(90))).toBeNull();
    expect(coolingUntil({ state: 'withdrawn', endedAt: start }, day(14))).toBeNull();
  });
});
