import { describe, expect, it } from '@jest/globals';
import { sources } from '../support/sources.js';

const LONGEST = 300;

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
});
