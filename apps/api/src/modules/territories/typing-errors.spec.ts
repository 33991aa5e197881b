import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allowedErrors, errorsToBeginning, swaps } from './typing-errors.js';

describe('errorsToBeginning', () => {
  it.each([
    ['kanzawa', 'kanazawa shi', 1],
    ['evain', 'evian les bains', 1],
    ['nantse', 'nantes', 1],
    ['marsaille', 'marseille', 1],
    ['chamonnix', 'chamonix mont blanc', 1],
    ['kanazawa', 'kanazawa shi', 0],
    ['tokyo', 'kyoto', 2],
    ['abc', '', 3],
  ])('%s is %s but for %i', (typed, name, errors) => {
    expect(errorsToBeginning(typed, name)).toBe(errors);
  });

  it('is 0 exactly for beginnings, and never more than what was typed', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (typed, name) => {
        const errors = errorsToBeginning(typed, name);
        expect(errors === 0).toBe(name.startsWith(typed));
        expect(errors).toBeLessThanOrEqual(typed.length);
      }),
    );
  });

  it('is 1 for each swap of different neighbours', () => {
    for (const swapped of swaps('nantes')) expect(errorsToBeginning(swapped, 'nantes')).toBe(1);
  });
});

it('forgives one error from five characters, two from nine', () => {
  expect([4, 5, 8, 9, 30].map((length) => allowedErrors('x'.repeat(length)))).toEqual([0, 1, 1, 2, 2]);
});

it('swaps neighbours, not equal letters', () => {
  expect(swaps('nnat')).toEqual(['nant', 'nnta']);
});
