import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exposureOf, gini } from './exposure.js';

const amounts = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 12 });

describe('gini', () => {
  it('is what the definition says: the mean difference of all pairs over twice the mean', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const total = list.reduce((sum, own) => sum + own, 0);
        const differences = list.flatMap((a) => list.map((b) => Math.abs(a - b))).reduce((sum, own) => sum + own, 0);
        const expected = total === 0 ? 0 : differences / (2 * list.length * total);
        expect(gini(list)).toBeCloseTo(expected, 10);
      }),
    );
  });

  it('is 0 for equal shares and nearly 1 for one who has it all', () => {
    expect(gini([4, 4, 4])).toBeCloseTo(0);
    expect(gini([0, 0, 0, 12])).toBeCloseTo(0.75);
  });
});

describe('exposureOf', () => {
  it('counts who could be suggested and is', () => {
    const exposure = exposureOf([[1, 2], [2, 9], []], [1, 2, 3, 4]);
    expect(exposure).toMatchObject({ coverage: 0.5, lists: 3, eligible: 4 });
    expect(exposure.gini).toBeCloseTo(gini([1, 2, 0, 0]));
    expect(exposureOf([], [])).toEqual({ gini: 0, coverage: 0, lists: 0, eligible: 0 });
  });
});
