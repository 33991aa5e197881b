import { describe, expect, it } from '@jest/globals';
import { DailyVisitors, normalisedQuery, resultClass } from './search-log.entry.js';

describe('what the search log keeps', () => {
  it.each([
    ['  Taxe  de\tSÉJOUR ', 'taxe de séjour'],
    ['ＯＤＤ　１１', 'odd 11'],
    ['宿泊税\u200b', '宿泊税'],
  ])('writes %j as %j', (query, expected) => expect(normalisedQuery(query)).toBe(expected));

  it.each(['', ' \u0000 ', 'jean.dupont@example.org', '06 12 34 56 78', '０９０－１２３４－５６７８', 'a'.repeat(101)])(
    'does not keep %j',
    (query) => expect(normalisedQuery(query)).toBeNull(),
  );

  it('keeps years, goals and half characters without harm', () => {
    expect(normalisedQuery('Expo 2025 odd 11')).toBe('expo 2025 odd 11');
    expect(normalisedQuery('a\ud800')?.isWellFormed()).toBe(true);
  });

  it('counts results in classes', () => {
    expect([0, 1, 9, 10, 5_000].map(resultClass)).toEqual(['none', 'few', 'few', 'many', 'many']);
  });
});

describe('daily visitors', () => {
  const entry = { locale: 'fr', query: 'plage' } as const;

  it('count once a day and query', () => {
    const visitors = new DailyVisitors();
    expect(visitors.isNew('2026-01-01', 'a', entry)).toBe(true);
    expect(visitors.isNew('2026-01-01', 'a', entry)).toBe(false);
    expect(visitors.isNew('2026-01-01', 'b', entry)).toBe(true);
    expect(visitors.isNew('2026-01-01', 'a', { ...entry, query: 'mer' })).toBe(true);
    expect(visitors.isNew('2026-01-02', 'a', entry)).toBe(true);
  });

  it('go uncounted beyond the capacity', () => {
    const visitors = new DailyVisitors(1);
    expect(visitors.isNew('2026-01-01', 'a', entry)).toBe(true);
    expect(visitors.isNew('2026-01-01', 'b', entry)).toBe(false);
    expect(visitors.isNew('2026-01-02', 'b', entry)).toBe(true);
  });
});
