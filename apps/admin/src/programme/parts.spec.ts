import { describe, expect, it } from '@jest/globals';
import type { Gathering } from '../data/programme.js';
import { roundTimes, zoneName } from './parts.js';

const gathering = (...starts: string[]) =>
  ({
    timeZone: 'Asia/Tokyo',
    rounds: starts.map((startsAt, index) => ({
      number: index + 1,
      startsAt,
      endsAt: new Date(Date.parse(startsAt) + 1_200_000).toISOString(),
    })),
  }) as unknown as Gathering;

describe('times of rounds', () => {
  it('are hours where all are on one day', () => {
    expect(roundTimes(gathering('2026-11-23T00:00:00Z', '2026-11-23T01:00:00Z'), 'fr').get(1)).toMatch(
      /^09:00\s–\s09:20$/,
    );
  });
  it('name the day where there are several', () => {
    const times = roundTimes(gathering('2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z'), 'ja');
    expect(times.get(2)).toBe('11/24(火) 9時00分～9時20分');
  });
});

describe('zones', () => {
  it.each([
    ['Europe/Paris', '2026-11-23T08:00:00Z', 'fr', 'heure normale d’Europe centrale'],
    ['Europe/Paris', '2026-07-01T08:00:00Z', 'fr', 'heure d’été d’Europe centrale'],
    ['Asia/Tokyo', '2026-11-23T08:00:00Z', 'ja', '日本標準時'],
  ] as const)('%s at %s in %s', (timeZone, start, locale, name) => {
    expect(zoneName({ ...gathering(start), timeZone }, locale)).toBe(name);
  });
});
