import { describe, expect, it } from '@jest/globals';
import { finderSearch, finderVariables, isFiltered, pagesOf, parseFinder } from './finder-state.js';

describe('the finder’s address', () => {
  it('goes there and back', () => {
    const address = 'q=saint+malo&country=FR&tier=municipality&cases=1&page=3';
    expect(finderSearch(parseFinder(new URLSearchParams(address))).toString()).toBe(address);
  });

  it('forgives nonsense and empty fields, as a form without JavaScript sends them', () => {
    const state = parseFinder(new URLSearchParams('q=&country=&tier=galaxy&page=x'));
    expect(state).toEqual({ query: '', country: null, tier: null, casesOnly: false, page: 1 });
    expect(isFiltered(state)).toBe(false);
    expect(finderSearch(state).toString()).toBe('');
  });

  it('stays within what the API lists', () => {
    expect(parseFinder(new URLSearchParams('page=99999')).page).toBe(500);
    expect([pagesOf(0), pagesOf(21), pagesOf(38_139)]).toEqual([0, 2, 500]);
    expect(parseFinder(new URLSearchParams({ q: ` a\u0000${'b'.repeat(999)}` })).query).toHaveLength(200);
  });

  it('asks the API for nothing that was not asked for', () => {
    expect(finderVariables(parseFinder(new URLSearchParams('q=かなざわ')))).toEqual({
      query: 'かなざわ',
      country: null,
      tier: null,
      withCasesOnly: false,
      page: { page: 1, size: 20 },
    });
  });
});
