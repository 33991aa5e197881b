import { createTranslate, LOCALES } from '#shared';
import { describe, expect, it } from '@jest/globals';
import en from './en.js';
import fr, { type AccessMessageKey } from './fr.js';
import ja from './ja.js';

const catalogues = { fr, ja, en } as const;
const keys = Object.keys(fr) as AccessMessageKey[];

describe('the catalogues of the access pages', () => {
  it.each(LOCALES)('have a sentence that can be formatted for every key: %s', (locale) => {
    const t = createTranslate<AccessMessageKey>(locale, catalogues[locale]);
    expect(Object.keys(catalogues[locale]).sort()).toEqual([...keys].sort());
    for (const key of keys)
      expect(t(key, { min: 12, count: 2, name: 'n', label: 'ProConnect' })).toMatch(/^[^{]*\S[^{]*$/);
  });

  it('name the same values in all languages', () => {
    const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();
    for (const key of keys) {
      for (const locale of LOCALES) expect([key, names(catalogues[locale][key])]).toEqual([key, names(fr[key])]);
    }
  });

  it('keep the spaces of French before double punctuation', () => {
    expect(Object.entries(fr).filter(([, text]) => / [;:!?»]|« /.test(text))).toEqual([]);
  });
});
