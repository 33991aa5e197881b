import { describe, expect, it } from '@jest/globals';
import { pieces, scriptRuns, slot } from './sentence.js';

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

describe('scriptRuns', () => {
  it('finds the Japanese title in a French sentence', () => {
    expect(scriptRuns('Lu\u00a0: «\u202f地域に開かれた 観光教育のモデル\u202f» (金沢市).')).toEqual([
      { text: 'Lu\u00a0: «\u202f', japanese: false },
      { text: '地域に開かれた 観光教育のモデル', japanese: true },
      { text: '\u202f» (', japanese: false },
      { text: '金沢市', japanese: true },
      { text: ').', japanese: false },
    ]);
  });

  it('leaves other sentences whole', () => {
    expect(scriptRuns('Évian-les-Bains')).toEqual([{ text: 'Évian-les-Bains', japanese: false }]);
    expect(scriptRuns('')).toEqual([]);
  });
});
