import { describe, expect, it } from '@jest/globals';
import { confirmedAt, lightOf } from './freshness.js';

const DAY = 86_400_000;
const NOW = new Date('2026-11-23T10:00:00Z');
const later = (days: number) => new Date(NOW.getTime() + days * DAY);

describe('how fresh a case is', () => {
  const { nextDueAt, lastConfirmedAt } = confirmedAt(NOW);

  it('is current for eleven months, due soon for one, then overdue', () => {
    expect(lastConfirmedAt).toBe(NOW);
    const lights = [0, 334, 335, 364.9, 365, 900].map((days) => lightOf(later(days), nextDueAt));
    expect(lights).toEqual(['current', 'current', 'dueSoon', 'dueSoon', 'overdue', 'overdue']);
  });

  it('is not told of a case that nobody was asked to confirm', () => {
    expect(lightOf(NOW, null)).toBeNull();
  });
});
