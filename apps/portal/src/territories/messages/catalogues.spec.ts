import { createTranslate, LOCALES } from '#shared';
import { describe, expect, it } from '@jest/globals';
import en from './en.js';
import fr, { type TerritoryMessageKey } from './fr.js';
import ja from './ja.js';

const catalogues = { fr, ja, en } as const;
const keys = Object.keys(fr) as TerritoryMessageKey[];
const VALUES = {
  count: 2,
  score: 50,
  shown: 1,
  total: 2,
  page: 2,
  year: '1973',
  value: '1',
  query: 'q',
  title: 't',
  name: 'n',
  kind: 'k',
  since: 's',
  a: 'a',
  b: 'b',
  learner: 'l',
  teacher: 't',
  partner: 'p',
  topic: 'x',
  term: 'y',
  ground: 'g',
};

describe('the catalogues of the territories', () => {
  it.each(LOCALES)('have a sentence that can be formatted for every key: %s', (locale) => {
    const t = createTranslate<TerritoryMessageKey>(locale, catalogues[locale]);
    expect(Object.keys(catalogues[locale]).sort()).toEqual([...keys].sort());
    for (const key of keys) expect([key, t(key, VALUES)]).toEqual([key, expect.stringMatching(/\S/)]);
  });

  it('name the same values in all languages', () => {
    const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();
    for (const key of keys) {
      expect([key, names(ja[key])]).toEqual([key, names(fr[key])]);
      expect([key, names(en[key])]).toEqual([key, names(fr[key])]);
    }
  });

  it('keep French typography', () => {
    for (const key of keys) {
      const text = fr[key].replace(/\{[^{}]*\}/g, 'x');
      expect([key, /[^\u202f][;!?]|[^\u00a0]:|«[^\u202f]|[^\u202f]»|'/.test(text)]).toEqual([key, false]);
    }
  });

  it('keep Japanese typography', () => {
    for (const key of keys) {
      const text = ja[key].replace(/\{[^{}]*\}/g, '');
      expect([
        key,
        /[０-９Ａ-Ｚａ-ｚ]|[!?:;,](?! )|'/.test(text.replace(/plural|number|other|=0/g, '').replace(/, /g, '')),
      ]).toEqual([key, false]);
    }
  });
});
