import { describe, expect, it } from '@jest/globals';
import { asksNothing, facetsOf, labelOf, variablesOf, type Hit, type SearchAnswer } from './search-query.js';
import { readSearch } from './search-state.js';

const read = (query: string) => readSearch(new URLSearchParams(query));

const answer = {
  facets: [
    { code: 'languages', label: '', values: [{ value: 'JA', label: '日本語', count: 3, selected: true }] },
    {
      code: 'themes',
      label: '',
      values: [
        { value: 'a', label: 'A', count: 2, selected: false },
        { value: 'b', label: 'B', count: 0, selected: false },
        { value: 'c', label: 'C', count: 0, selected: true },
      ],
    },
    { code: 'evidence', label: '', values: [{ value: 'x', label: 'X', count: 1, selected: false }] },
  ],
} as unknown as SearchAnswer;

describe('a search', () => {
  it('is asked of the API in its own words', () => {
    const state = read('q=tram&sdg=11&country=JP&language=ja&from=2020&page=2');
    const variables = variablesOf({ state, centre: undefined }, 'fr');
    expect(JSON.parse(JSON.stringify(variables))).toEqual({
      query: 'tram',
      filter: { sdgs: [11], countries: ['JP'], languages: ['JA'], period: { from: 2020 } },
      page: { page: 2, size: 20 },
      locale: 'FR',
    });
  });

  it('shows the facets that it knows, in its own order, without what would find nothing', () => {
    const facets = facetsOf(answer, read('theme=c&language=ja'));
    expect(facets.map(({ key, values }) => [key, values.map(({ value, selected }) => [value, selected])])).toEqual([
      [
        'theme',
        [
          ['a', false],
          ['c', true],
        ],
      ],
      ['language', [['ja', true]]],
    ]);
  });

  it('names a choice, or shows its code', () => {
    expect(labelOf(answer, 'theme', 'a')).toBe('A');
    expect(labelOf(answer, 'theme', 'z')).toBe('z');
    expect(labelOf(undefined, 'topic', 'z')).toBe('z');
  });
});

describe('a question without a word to look for', () => {
  const hit = (...kinds: Hit['reasons'][number]['kind'][]) =>
    ({ highlights: [], reasons: kinds.map((kind) => ({ kind })) }) as unknown as Hit;

  it.each([
    ['de la', [hit(), hit('CONFIRMED')], true],
    ['tram', [hit(), hit('WORDS')], false],
    ['-tram', [hit()], false],
    ['zzz', [], false],
    ['', [hit()], false],
  ])('%s', (query, items, expected) => {
    expect(asksNothing({ items }, query)).toBe(expected);
  });
});
