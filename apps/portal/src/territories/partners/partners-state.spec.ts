import { describe, expect, it } from '@jest/globals';
import { parsePartners, partnersSearch, partnersVariables, withMore } from './partners-state.js';

describe('the suggestions’ address', () => {
  it('goes there and back', () => {
    const address = 'country=JP&topic=unesco-site-management&tier=municipality&size=10k-50k&geography=coast&show=20';
    expect(partnersSearch(parsePartners(new URLSearchParams(address))).toString()).toBe(address);
  });

  it('forgives nonsense', () => {
    expect(parsePartners(new URLSearchParams('country=XX&topic=&tier=x&size=y&geography=z&show=9999'))).toEqual({
      country: null,
      topic: null,
      tier: null,
      size: null,
      geography: null,
      first: 50,
    });
    expect(parsePartners(new URLSearchParams('show=-1')).first).toBe(10);
  });

  it('asks for more only while there is more', () => {
    const state = parsePartners(new URLSearchParams());
    expect(withMore(state, 10)?.first).toBe(20);
    expect(withMore(state, 7)).toBeNull();
    expect(withMore({ ...state, first: 50 }, 50)).toBeNull();
  });

  it('becomes variables', () => {
    const of = (address: string) => partnersVariables('7', parsePartners(new URLSearchParams(address)));
    expect(of('')).toEqual({ id: '7', filter: null, first: 10 });
    expect(of('topic=x&size=2k-10k').filter).toMatchObject({
      countries: null,
      topics: ['x'],
      minPopulation: 2_000,
      maxPopulation: 9_999,
    });
    expect(of('country=both').filter?.countries).toEqual(['FR', 'JP']);
  });
});
