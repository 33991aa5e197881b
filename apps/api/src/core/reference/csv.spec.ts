import { expect, it } from '@jest/globals';
import { numberOrNull, readCsv, textOrNull } from './csv.js';

it('reads rows by the header’s names, quotes and line breaks included', () => {
  expect(readCsv('a,b\n1,"x, ""y""\nz"\n', ['a', 'b'])).toEqual([{ a: '1', b: 'x, "y"\nz' }]);
});

it('refuses a file that lacks a column', () => {
  expect(() => readCsv('a\n1\n', ['a', 'b'])).toThrow('lacks the columns b');
});

it('keeps unknown null and zero zero', () => {
  expect([numberOrNull(''), numberOrNull(' '), numberOrNull('0'), numberOrNull('-21.7')]).toEqual([
    null,
    null,
    0,
    -21.7,
  ]);
  expect([textOrNull(''), textOrNull(undefined), textOrNull(' x ')]).toEqual([null, null, 'x']);
});

it('refuses what is no number', () => {
  expect(() => numberOrNull('n/a')).toThrow('n/a');
});
