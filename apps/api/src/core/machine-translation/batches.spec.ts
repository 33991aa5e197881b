import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { batchesOf } from './batches.js';

describe('requests to a machine', () => {
  it('hold every text once, in order, and no more than a server takes', () => {
    const text = fc.integer({ min: 1, max: 20_000 }).map((length) => 'a'.repeat(length));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 120 }), (texts) => {
        const batches = batchesOf(texts);
        expect(batches.flat()).toEqual(texts);
        for (const batch of batches) {
          expect(batch.length).toBeLessThanOrEqual(50);
          expect(batch.join('').length).toBeLessThanOrEqual(30_000);
        }
      }),
      { numRuns: 50 },
    );
  });
});
