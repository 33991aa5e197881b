import { describe, expect, it } from '@jest/globals';
import { type ProposalFacts, refusalOf } from './introduction.limits.js';

const now = new Date('2026-11-28T09:00:00Z');
const free: ProposalFacts = {
  answerable: true,
  vetoed: false,
  openBetween: false,
  declined: false,
  last: null,
  proposer: { capacity: null, open: 3 },
  recipient: { capacity: 2, open: 1 },
};

describe('limits of proposals', () => {
  it('let a pair through against which nothing stands', () => {
    expect(refusalOf(free, now)).toBeNull();
  });

  it.each([
    [{ openBetween: true }, 'open'],
    [{ answerable: false }, 'nobody'],
    [{ declined: true }, 'declined'],
    [{ last: { state: 'expired' as const, endedAt: now } }, 'cooling'],
    [{ proposer: { capacity: 1, open: 1 } }, 'ownCapacity'],
    [{ recipient: { capacity: 0, open: 0 } }, 'unavailable'],
    [{ vetoed: true }, 'unavailable'],
  ])('%j: %s', (facts, code) => {
    expect(refusalOf({ ...free, ...facts }, now)?.code).toBe(code);
  });

  it('answer a veto as they answer a full house: it stays silent', () => {
    expect(refusalOf({ ...free, vetoed: true }, now)).toEqual(
      refusalOf({ ...free, recipient: { capacity: 0, open: 0 } }, now),
    );
  });
});
