import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Line, linesOf, NEVER_FIRST, NEVER_LAST } from './line-breaking.js';

/** As in print: a Japanese sign is as wide as two Latin ones. */
const measure = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\u3000-\u30ff\u4e00-\u9fff]/.test(sign) ? 2 : 1), 0);

const textOf = ({ pieces }: Line<string>): string => pieces.map(({ text }) => text).join('');
const set = (text: string, width: number): string[] =>
  linesOf([{ text, look: 'plain' }], width, measure).map((line) => textOf(line));

describe('lines', () => {
  it('end between Japanese signs, but never before a stop or after an opening bracket', () => {
    expect(set('港の倉庫を工房に。', 16)).toEqual(['港の倉庫を工房', 'に。']);
    expect(set('空き家の「工房」', 10)).toEqual(['空き家の', '「工房」']);
    expect(set('データーベース', 8)).toEqual(['データー', 'ベース']);
    expect(set('きっと', 4)).toEqual(['きっ', 'と']);
  });

  it('end at spaces in French, never at those that hold', () => {
    expect(set('Combien coûte\u202f? Rien', 13)).toEqual(['Combien', 'coûte\u202f? Rien']);
    expect(set('«\u202fville\u202f» ici', 10)).toEqual(['«\u202fville\u202f»', 'ici']);
    expect(set('un arc-en-ciel', 8)).toEqual(['un arc-', 'en-ciel']);
  });

  it('end where they must, and leave no space at the end', () => {
    expect(set('un\ndeux  trois', 6)).toEqual(['un', 'deux', 'trois']);
    expect(set('un\n\ndeux', 6)).toEqual(['un', '', 'deux']);
    expect(set('', 6)).toEqual([]);
  });

  it('part what is too long for any line', () => {
    expect(set('https://kakehashi.example', 10)).toEqual(['https://ka', 'kehashi.ex', 'ample']);
    expect(set('abcdefghijklmno', 6)).toEqual(['abcdef', 'ghijkl', 'mno']);
  });

  it('do not end between two looks where they would not end within one', () => {
    const lines = linesOf(
      [
        { text: '港の倉庫を', look: 'plain' },
        { text: '工房', look: 'bold' },
        { text: '。そして', look: 'plain' },
      ],
      14,
      measure,
    );
    expect(lines.map(({ pieces }) => pieces)).toEqual([
      [
        { text: '港の倉庫を', look: 'plain' },
        { text: '工', look: 'bold' },
      ],
      [
        { text: '房', look: 'bold' },
        { text: '。そして', look: 'plain' },
      ],
    ]);
  });

  it('keep every sign, in order, within the width, and begin and end as they may', () => {
    const words = [
      '港',
      '倉庫、',
      '「工房」',
      'データー',
      'きっと。',
      '（人々）',
      'mot ',
      'l’eau\u00a0: ',
      '«\u202fa\u202f» ',
      '2026年',
    ];
    const texts = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, fc.integer({ min: 14, max: 60 }), (text, width) => {
        const lines = set(text, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) {
          expect(measure(line)).toBeLessThanOrEqual(width);
          expect(NEVER_FIRST.has([...line][0] ?? '')).toBe(false);
          expect(NEVER_LAST.has([...line].at(-1) ?? '')).toBe(false);
        }
      }),
    );
  });
});
