import { describe, expect, it } from '@jest/globals';
import { factsChanged, type FactWords } from './history-facts.js';

const words: FactWords = {
  kind: ({ kindLabel }) => kindLabel,
  state: ({ state }) => state,
  since: ({ since }) => (since ? String(since) : ''),
  themes: ({ themeLabels }) => themeLabels.join(', '),
};
const facts = { kindLabel: 'Jumelage', state: 'ACTIVE', since: 1990, themeLabels: ['Culture'] } as const;

describe('factsChanged', () => {
  it('names what is different, in one order, and nothing else', () => {
    const after = { ...facts, state: 'SLEEPING' as const, since: null, themeLabels: ['Culture', 'Économie'] };
    expect(factsChanged({ ...facts, themeLabels: [...facts.themeLabels] }, after, words)).toEqual([
      { fact: 'state', before: 'ACTIVE', after: 'SLEEPING' },
      { fact: 'since', before: '1990', after: '' },
      { fact: 'themes', before: 'Culture', after: 'Culture, Économie' },
    ]);
    expect(factsChanged(after, after, words)).toEqual([]);
  });
});
