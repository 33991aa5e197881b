import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { foldAccents, fold } from '#search';
import { LOCALES } from '#shared';

const FOLDER = path.join(import.meta.dirname, '..', '..', 'data', 'lexicon', 'cc-by-sa');
const text = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');
const BYTES_MAX = 1_500_000;
const TRANSLATIONS_MAX = 3;
const WORD = {
  fr: /^[a-zà-ÿœæ]+(?:[ '-][a-zà-ÿœæ]+)*$/,
  en: /^[a-z]+(?:[ '-][a-z]+)*$/,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・]+$/u,
};

describe('the lexicon', () => {
  it('lies beside its licence and names its sources', () => {
    expect(text('LICENCE.txt')).toMatch(/^Attribution-ShareAlike 4\.0 International/);
    for (const source of ['WikDict', 'JMdict', 'EDRDG', 'FreeDict', 'CC BY-SA', 'What was changed'])
      expect(text('README.md')).toContain(source);
  });
  it('is small', () => {
    const sizes = LOCALES.map((locale) => statSync(path.join(FOLDER, `${locale}.tsv`)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BYTES_MAX);
  });
  it.each(LOCALES)('has one well-formed line a word, sorted: %s', (locale) => {
    const lines = text(`${locale}.tsv`).replace(/\n$/, '').split('\n');
    const others = LOCALES.filter((other) => other !== locale);
    const wrong = lines.filter((line) => {
      const [word = '', ...columns] = line.split('\t');
      const lists = columns.map((column) => column.split(';').filter(Boolean));
      return (
        !WORD[locale].test(word) ||
        lists.length !== others.length ||
        lists.flat().length === 0 ||
        lists.some(
          (list, place) =>
            list.length > TRANSLATIONS_MAX ||
            new Set(list).size < list.length ||
            list.some((term) => !WORD[others[place] ?? locale].test(term)),
        )
      );
    });
    expect(wrong).toEqual([]);
    const keys = lines.map((line) => foldAccents(fold(line.slice(0, line.indexOf('\t')))));
    expect(keys.filter((key, place) => key < (keys[place - 1] ?? ''))).toEqual([]);
    expect(new Set(lines.map((line) => line.slice(0, line.indexOf('\t')))).size).toBe(lines.length);
  });
});
