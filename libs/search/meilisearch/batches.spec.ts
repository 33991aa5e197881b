import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { batches } from './batches.js';

describe('documents for several requests', () => {
  it('keep their order, none is lost, and each part fits', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 40, max: 200 }), (all, most, mostBytes) => {
        const parts = [...batches(all, most, mostBytes)];
        expect(parts.flat()).toEqual(all);
        for (const part of parts) {
          expect(part.length).toBeGreaterThan(0);
          expect(part.length).toBeLessThanOrEqual(most);
          if (part.length > 1) expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThanOrEqual(mostBytes + 1);
        }
      }),
    );
  });
  it('go alone where one is too large', () => {
    expect([...batches(['a', '観光'.repeat(20), 'b'], 10, 50)]).toEqual([['a'], ['観光'.repeat(20)], ['b']]);
  });
});
