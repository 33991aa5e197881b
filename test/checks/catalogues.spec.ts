import { describe, expect, it } from '@jest/globals';
import { catalogues } from '../../apps/api/src/core/i18n/index.js';
import { ERROR_CODES } from '../../apps/api/src/core/errors/index.js';
import { createTranslate, LOCALES } from '../../libs/shared/index.js';

const argumentsOf = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name = '']) => name).sort();

describe('message catalogues of the API', () => {
  const keys = Object.keys(catalogues.en).sort();

  it.each(LOCALES)('%s has every key and no other', (locale) => {
    expect(Object.keys(catalogues[locale]).sort()).toEqual(keys);
  });

  it('has a sentence for every error code', () => {
    expect(ERROR_CODES.filter((code) => !keys.includes(code))).toEqual([]);
  });

  it.each(LOCALES)('%s is written in full, takes the same values and can be formatted', (locale) => {
    const translate = createTranslate(locale, catalogues[locale]);
    for (const [key, message] of Object.entries(catalogues[locale])) {
      expect({ key, message: message.trim() }).not.toEqual({ key, message: '' });
      expect({ key, values: argumentsOf(message) }).toEqual({
        key,
        values: argumentsOf(catalogues.en[key as keyof typeof catalogues.en]),
      });
      const values = Object.fromEntries(argumentsOf(message).map((name) => [name, 5]));
      expect(translate(key as keyof typeof catalogues.en, values)).not.toContain('{');
    }
  });

  it('French keeps its spaces before double punctuation', () => {
    const wrong = Object.entries(catalogues.fr).filter(
      ([, message]) =>
        /[^\u202f\u00a0] ?[;!?»]|(?<!https?)[^\u00a0\u202f\w'] ?:(?!\/)|« /.test(message.replace(/\{[^}]*\}/g, 'x')) &&
        / [;:!?»]|« /.test(message),
    );
    expect(wrong).toEqual([]);
  });
});
