import { describe, expect, it } from '@jest/globals';
import { type Source, sources } from '../support/sources.js';

const LONGEST = 300;
/** Declarations beyond which a rule is worth a style sheet that two parts share. */
const LONGEST_STYLE = 7;

/** The longer rules of a style sheet, each with its declarations in one order. */
function longRules({ file, text }: Source): { file: string; declarations: string }[] {
  const rules = text.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/\{([^{}]*)\}/g);
  return [...rules]
    .map(([, body = '']) => body.split(';').flatMap((declaration) => declaration.trim() || []))
    .filter(({ length }) => length > LONGEST_STYLE)
    .map((declarations) => ({ file, declarations: declarations.sort().join('; ') }));
}

describe('files', () => {
  it(`are at most ${LONGEST} lines long`, () => {
    const long = sources()
      .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  it('hold no skipped test and no note to self', () => {
    const soft = new RegExp(
      [
        '\\b(it|test|describe)\\.(skip|only|todo)\\b',
        '\\bx(it|describe)\\(',
        'TO' + 'DO',
        'FIX' + 'ME',
        '@ts-ig' + 'nore',
      ].join('|'),
    );
    const found = sources().filter(({ file, text }) => !file.endsWith('checks/files.spec.ts') && soft.test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it(`say no rule of more than ${LONGEST_STYLE} declarations in two style sheets`, () => {
    const rules = Map.groupBy(sources(/\.css$/).flatMap(longRules), ({ declarations }) => declarations);
    const twice = [...rules.values()].filter(({ length }) => length > 1);
    expect(twice.map((found) => found.map(({ file }) => file))).toEqual([]);
  });
});
