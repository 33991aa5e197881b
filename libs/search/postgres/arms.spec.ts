import { describe, expect, it } from '@jest/globals';
import { armsOf, joinArms } from './arms.js';
import type { ResolvedAlternative } from './resolve.js';

const way = (...parts: number[][][]): ResolvedAlternative =>
  ({
    parts: parts.map((conjunctions) => ({ conjunctions, scored: [], weight: 1, expansions: [] })),
  }) as unknown as ResolvedAlternative;

describe('ways to meet a unit', () => {
  it('are one list where an id is enough, and an expression each where it takes several', () => {
    const arms = armsOf(3, [way([[1], [2]]), way([[1]]), way([[4, 5], [6]]), way([[7], [8]], [[9]])]);
    expect(arms.lists).toEqual([{ of: 3, ids: [1, 2, 6] }]);
    expect(arms.queries).toEqual([
      { of: 3, query: '(4&5)' },
      { of: 3, query: '((7|8)&9)' },
    ]);
  });
  it('leave out what another way implies', () => {
    const { lists, queries } = armsOf(0, [
      way([[1]]),
      way([[1, 2]]),
      way([[3, 4]]),
      way([[1], [1, 2]], [[5]]),
      way([[3, 4]], [[5]]),
      way([[5], [6]], [[7]]),
      way([[5], [6]], [[7]], [[8]]),
    ]);
    expect(lists).toEqual([{ of: 0, ids: [1] }]);
    expect(queries.map(({ query }) => query)).toEqual(['(3&4)', '((5|6)&7)']);
  });
  it('are none where nothing is known', () => {
    expect(joinArms([armsOf(0, []), armsOf(1, [way([[1]])])])).toEqual({ lists: [{ of: 1, ids: [1] }], queries: [] });
  });
});
