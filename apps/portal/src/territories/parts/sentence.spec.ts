import { describe, expect, it } from '@jest/globals';
import { pieces, slot } from './sentence.js';

describe('pieces', () => {
  it('takes a sentence apart at its slots, in any order', () => {
    expect(pieces(`${slot('b')}が${slot('a')}から学べること`)).toEqual([
      { slot: 'b' },
      { text: 'が' },
      { slot: 'a' },
      { text: 'から学べること' },
    ]);
  });

  it('leaves a sentence without slots whole', () => {
    expect(pieces('Rien.')).toEqual([{ text: 'Rien.' }]);
  });
});
