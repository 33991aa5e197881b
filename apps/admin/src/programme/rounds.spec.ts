import { describe, expect, it } from '@jest/globals';
import { momentIn, roundsOf } from './rounds.js';

describe('momentIn', () => {
  it('reads a local time by the clocks of its place, in summer and winter', () => {
    expect(momentIn('2026-11-23T09:00', 'Asia/Tokyo').toISOString()).toBe('2026-11-23T00:00:00.000Z');
    expect(momentIn('2026-11-23T09:00', 'Europe/Paris').toISOString()).toBe('2026-11-23T08:00:00.000Z');
    expect(momentIn('2026-07-01T09:00', 'Europe/Paris').toISOString()).toBe('2026-07-01T07:00:00.000Z');
  });
});

describe('roundsOf', () => {
  it('counts what the server knows as no zone as UTC, offsets too', () => {
    const day = { start: '2026-11-23T09:00', rounds: 1, minutes: 20, pause: 0, tables: 1, interpreters: 0 };
    for (const timeZone of ['+09:00', 'Asia/Nowhere', ''])
      expect(roundsOf({ ...day, timeZone })[0]?.startsAt).toBe('2026-11-23T09:00:00.000Z');
  });
  it('puts the rounds one after the other with a pause', () => {
    const plan = {
      start: '2026-11-23T09:00',
      timeZone: 'UTC',
      rounds: 3,
      minutes: 20,
      pause: 5,
      tables: 8,
      interpreters: 2,
    };
    const rounds = roundsOf(plan);
    expect(rounds.map(({ startsAt }) => String(startsAt).slice(11, 16))).toEqual(['09:00', '09:25', '09:50']);
    expect(rounds[2]).toEqual({
      ...{ startsAt: '2026-11-23T09:50:00.000Z', endsAt: '2026-11-23T10:10:00.000Z', tables: 8, interpreters: 2 },
    });
  });
});
