import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commonTimes, suitsBoth, zoneOf } from './office-hours.js';

const PARIS_TOKYO = ['Europe/Paris', 'Asia/Tokyo'] as const;
const at = (time: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', weekday: 'short' }).format(time);

describe('hours that two offices have in common', () => {
  it.each([
    ['2026-11-28T09:00:00Z', ['08:30', '09:00']],
    ['2027-06-15T09:00:00Z', ['08:30', '09:00', '09:30', '10:00']],
  ])('are few between France and Japan, and follow summer time: %s', (now, mornings) => {
    const times = commonTimes(new Date(now), 45, PARIS_TOKYO);
    expect([...new Set(times.map((time) => at(time, 'Europe/Paris').slice(-5)))].sort()).toEqual(mornings);
    expect(times.every((time) => !/Sat|Sun/.test(at(time, 'Asia/Tokyo')))).toBe(true);
  });

  it.each([
    [{ country: 'FR', code: '37261' }, 'Europe/Paris'],
    [{ country: 'FR', code: '97411' }, 'Indian/Reunion'],
    [{ country: 'FR', code: '98735' }, 'Pacific/Tahiti'],
    [{ country: 'JP', code: '172014' }, 'Asia/Tokyo'],
    [{ country: 'DE', code: '1' }, 'UTC'],
  ])('%j lives by %s', (collectivity, zone) => {
    expect(zoneOf(collectivity)).toBe(zone);
  });

  it('are found for every pair of places that there are, overseas too', () => {
    const codes = ['37261', '97105', '97209', '97302', '97411', '97502', '97608', '98613', '98735', '98818'];
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.integer({ min: 0, max: 364 }),
        fc.constantFrom(15, 45, 60),
        (code, day, minutes) => {
          const now = new Date(Date.UTC(2026, 10, 28) + day * 86_400_000);
          const zones = [zoneOf({ country: 'FR', code }), 'Asia/Tokyo'] as const;
          const times = commonTimes(now, minutes, zones);
          expect(times.length).toBeGreaterThanOrEqual(3);
          const [first, last] = [times[0], times.at(-1)];
          for (const time of [first, last]) expect(time && suitsBoth(time, minutes, zones, now)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('leave out nights and Sundays', () => {
    const now = new Date('2026-11-28T09:00:00Z');
    expect(suitsBoth(new Date('2026-12-01T08:00:00Z'), 45, PARIS_TOKYO, now)).toBe(true);
    expect(suitsBoth(new Date('2026-12-01T14:00:00Z'), 45, PARIS_TOKYO, now)).toBe(false);
    expect(suitsBoth(new Date('2026-12-06T08:00:00Z'), 45, PARIS_TOKYO, now)).toBe(false);
  });
});
