import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayLetGo } from './key-holders.policy.js';

describe('mayLetGo', () => {
  it('keeps somebody at every door that is in use, however many leave one after another', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(40), (holders, attempts) => {
        let left = holders;
        for (let attempt = 0; attempt < attempts && left > 0; attempt += 1)
          if (mayLetGo({ others: left - 1, inUse: true })) left -= 1;
        expect(left > 0).toBe(holders > 0);
      }),
    );
  });

  it('lets the last one go where nothing is behind the door', () => {
    expect(mayLetGo({ others: 0, inUse: false })).toBe(true);
  });
});
