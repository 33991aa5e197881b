import { describe, expect, it } from '@jest/globals';
import { createTranslate, LOCALES, type Locale } from '#shared';
import en from './en.js';
import fr from './fr.js';
import ja from './ja.js';

const catalogues: Record<Locale, Record<string, string>> = { fr, ja, en };

/** Names of the values of an ICU message: `{count, plural, …}` and `{query}`. */
const valuesOf = (message: string): string[] =>
  [...new Set([...message.matchAll(/(?<!(?:one|other|=\d) )\{(\w+)[,}]/g)].map((match) => match[1] ?? ''))].sort();

describe('the sentences of the portal', () => {
  it.each(LOCALES)('can all be said in %s', (locale) => {
    const t = createTranslate(locale, catalogues[locale]);
    for (const [key, message] of Object.entries(catalogues[locale])) {
      const values = Object.fromEntries(valuesOf(message).map((name) => [name, 2]));
      expect(t(key, values).trim()).not.toBe('');
    }
  });

  it('take the same values in every language', () => {
    for (const key of Object.keys(catalogues.fr)) {
      const names = LOCALES.map((locale) => valuesOf(catalogues[locale][key] ?? ''));
      expect([key, names[1], names[2]]).toEqual([key, names[0], names[0]]);
    }
  });

  it('follow French typography', () => {
    for (const [key, message] of Object.entries(catalogues.fr)) {
      const words = message.replace(/\{\w+, plural,|=0|#/g, '');
      expect([key, /[^\u202f][;!?]|[^\u202f]»|«[^\u202f]|[^\u00a0\d]:(?!\/\/)|'/.exec(words)?.[0]]).toEqual([
        key,
        undefined,
      ]);
    }
  });

  it('follow Japanese typography', () => {
    for (const [key, message] of Object.entries(catalogues.ja)) {
      expect([
        key,
        /[ぁ-んァ-ヶ一-龠] [ぁ-んァ-ヶ一-龠]|[ぁ-んァ-ヶ一-龠][,.!?:;]|[０-９Ａ-Ｚａ-ｚ]/.exec(message)?.[0],
      ]).toEqual([key, undefined]);
    }
  });
});
