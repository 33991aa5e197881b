import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCodes, readGoals, readNumber, readSet, type Vocabularies } from './cell.reader.js';
import { neutralised, restored } from '../../../core/files/index.js';
import { folded } from './value-sets.js';

describe('a number', () => {
  it.each([
    ['', null],
    ['250000', 250_000],
    ['1 234,5', 1_234.5],
    ['1\u202f234\u202f567', 1_234_567],
    ['12.5', 12.5],
    ['０.５', 0.5],
    ['-3', -3],
    ['−3', -3],
    ['0,125', 0.125],
  ])('%j is read as people mean it', (cell, value) => {
    expect(readNumber(cell)).toEqual({ value });
  });

  it.each([
    ['1,234', 'import.numberDoubtful'],
    ['12 €', 'import.number'],
    ['三百万', 'import.number'],
    ['1e999', 'import.number'],
    ['0x10', 'import.number'],
    ['1.2.3', 'import.number'],
  ])('%j is refused rather than guessed', (cell, code) => {
    expect(readNumber(cell)).toMatchObject({ code });
  });
});

describe('codes', () => {
  const words = (...pairs: [string, string][]) => new Map(pairs.map(([word, code]) => [folded(word), code]));
  const vocabularies: Vocabularies = {
    topics: words(['soft-mobility', 'soft-mobility'], ['Mobilités douces', 'soft-mobility'], ['温泉', 'onsen']),
    themes: words(['Culture, sport et loisirs', 'culture']),
    factors: new Map(),
    challenges: new Map(),
    sdgTargets: new Map(),
  };

  it('are recognised by their names in any language, whatever parts them, each once', () => {
    expect(readCodes('topics', 'mobilites  DOUCES； 温泉; soft-mobility', vocabularies)).toEqual({
      value: ['soft-mobility', 'onsen'],
    });
    expect(readCodes('topics', 'soft-mobility、温泉', vocabularies)).toEqual({ value: ['soft-mobility', 'onsen'] });
    expect(readCodes('themes', 'Culture, sport et loisirs', vocabularies)).toEqual({ value: ['culture'] });
    expect(readCodes('topics', 'golf', vocabularies)).toEqual({ code: 'input.unknownCode', values: { value: 'golf' } });
  });

  it('of goals are their numbers', () => {
    expect(readGoals('ODD 11; SDG 3, 目標17')).toEqual({ value: [11, 3, 17] });
    expect(readGoals('eleven')).toMatchObject({ code: 'input.unknownCode' });
  });

  it('of short lists are recognised in three languages', () => {
    for (const cell of ['investment', 'Investissement', '初期投資', ' INVESTMENT '])
      expect(readSet('costKind', cell)).toEqual({ value: 'investment' });
    expect(['oui', 'VRAI', 'はい', 'x', '1'].map((cell) => readSet('flag', cell))).toEqual(
      Array.from({ length: 5 }, () => ({ value: true })),
    );
    expect(readSet('costKind', 'gift')).toMatchObject({ code: 'import.value' });
  });
});

describe('text that begins like a formula', () => {
  it('runs in no spreadsheet, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', "'", 'a', '＝', '\n', ' ') }), (text) => {
        const cell = neutralised(text);
        expect(restored(cell)).toBe(text);
        expect(/^[=+\-@\t\r\n＝＋－＠]/u.test(cell)).toBe(false);
      }),
    );
  });
});
