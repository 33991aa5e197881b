import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { atLeast } from './boolean.js';

/** Reads an expression as intarray would: `and` binds more than `or`. */
function holds(expression: string, terms: ReadonlySet<number>): boolean {
  let rest = expression.replace(/\d+/g, (id) => (terms.has(Number(id)) ? 'T' : 'F'));
  while (rest.length > 1) {
    const shorter = rest
      .replace(/\(([TF])\)/g, '$1')
      .replace(/([TF])&([TF])/g, (_, a, b) => (a === 'T' && b === 'T' ? 'T' : 'F'))
      .replace(/(?<=^|[(|])([TF])\|([TF])(?=$|[)|])/g, (_, a, b) => (a === 'T' || b === 'T' ? 'T' : 'F'));
    if (shorter === rest) throw new Error(`not an expression: ${expression}`);
    rest = shorter;
  }
  return rest === 'T';
}

describe('at least k of n', () => {
  it('holds for exactly the sets with k of them', () => {
    const sizes = fc
      .integer({ min: 1, max: 8 })
      .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 1, max: size })));
    fc.assert(
      fc.property(sizes, ([size, count]) => {
        const ids = Array.from({ length: size }, (_, index) => index + 1);
        const expression = atLeast(count, ids.map(String));
        for (let bits = 0; bits < 2 ** size; bits += 1) {
          const present = new Set(ids.filter((id) => bits & (1 << (id - 1))));
          expect(holds(expression, present)).toBe(present.size >= count);
        }
      }),
      { numRuns: 36 },
    );
  });
  it('stays short for the longest query', () => {
    expect(atLeast(5, ['1', '2', '3', '4', '5', '6', '7', '8']).length).toBeLessThan(1_000);
  });
});
