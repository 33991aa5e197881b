import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allowedErrors, oneErrorAway, typingErrors } from './correct.js';

describe('typing errors', () => {
  it.each([
    ['plage', 'plage', 0],
    ['plqge', 'plage', 1],
    ['palge', 'plage', 1],
    ['plge', 'plage', 1],
    ['reservatoin', 'reservation', 1],
    ['resrvatoin', 'reservation', 2],
  ])('%s is %s with %i', (typed, meant, errors) => {
    expect(typingErrors(typed, meant, 2)).toBe(errors);
  });
  it('are the same both ways, and never below the difference in length', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(typingErrors(a, b, 2)).toBe(typingErrors(b, a, 2));
        expect(typingErrors(a, b, 2)).toBeGreaterThanOrEqual(Math.min(3, Math.abs(a.length - b.length)));
        expect(typingErrors(a, b, 2) === 0).toBe(a === b);
      }),
    );
  });
  it('of one away are all that one error makes of a word, and nothing else', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 7 });
    fc.assert(
      fc.property(word, word, (typed, meant) => {
        expect(oneErrorAway(typed).includes(meant)).toBe(typingErrors(typed, meant, 2) === 1);
      }),
    );
  });
  it('are allowed by length', () => {
    expect([4, 5, 8, 9].map(allowedErrors)).toEqual([0, 1, 1, 2]);
  });
});
