import { describe, expect, it } from '@jest/globals';
import { parsePartners, partnersSearch, partnersVariables, withMore } from './partners-state.js';

describe('the suggestions’ address', () => {
  it('goes there and back', () => {
    const address = 'country=JP&topic=unesco-site-management&show=20';
    expect(partnersSearch(parsePartners(new URLSearchParams(address))).toString()).toBe(address);
  });

  it('forgives nonsense', () => {
    expect(parsePartners(new URLSearchParams('country=XX&topic=&show=9999'))).toEqual({
      country: null,
      topic: null,
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
    expect(partnersVariables('7', { country: null, topic: 'x', first: 10 })).toEqual({
      id: '7',
      country: null,
      topics: ['x'],
      first: 10,
    });
  });
});
