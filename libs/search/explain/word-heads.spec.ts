import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { headsPattern, wordsWithHead } from './word-heads.js';

const wordsOf = (text: string, ...terms: string[]): string[] =>
  wordsWithHead(text, headsPattern(terms)).map(({ start, end }) => text.slice(start, end));

describe('words that begin like a wanted one', () => {
  it.each([
    ['Réservations, réserves et prérequis', ['reserv'], ['Réservations', 'réserves']],
    ['L’Été à Évian, évité', ['evit', 'ete'], ['Été', 'Évian', 'évité']],
    ['L’œuvre des ouvriers', ['oeuvr'], ['œuvre', 'ouvriers']],
    ['taxe宿泊税taxes', ['tax'], ['taxe', 'taxes']],
    ['атом том', ['том'], ['том']],
    ["o'neil et O'Neil", ["o'neil"], ["o'neil", "O'Neil"]],
    ['𝒳to to', ['to'], ['to']],
    ['', ['to'], []],
  ])('%s', (text, terms, words) => {
    expect(wordsOf(text, ...terms)).toEqual(words);
  });

  it('are those that one pattern of whole words finds', () => {
    const letter = String.raw`[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]]`;
    const whole = new RegExp(`(?<!${letter})(?:t[oòóôõöōøœ]|m[aàáâãäåāæ])${letter}*`, 'giv');
    const piece = fc.constantFrom(
      'to',
      'TO',
      'tô',
      'ma',
      'm',
      't',
      'a',
      "'",
      ' ',
      '-',
      '観',
      'カ',
      '\u0301',
      '𝒳',
      'я',
      '\ud800',
      '2',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        expect(wordsOf(text, 'tour', 'mair')).toEqual([...text.matchAll(whole)].map(([word]) => word));
      }),
      { numRuns: 1_000 },
    );
  });
});
