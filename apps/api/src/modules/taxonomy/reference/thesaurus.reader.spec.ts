import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#shared';
import { projectDir } from '../../../core/http/index.js';
import { readTaxonomy } from './taxonomy.reader.js';
import { readThesaurus } from './thesaurus.reader.js';

const read = (name: string) => readFileSync(path.join(projectDir, 'data', name), 'utf8');
const concept = (code: string, more: object = {}) => ({ code, fr: [code], ja: [code], en: [code], ...more });
const file = (...concepts: object[]) => JSON.stringify({ concepts });

describe('the thesaurus that ships', () => {
  const { concepts, terms, relations } = readThesaurus(read('thesaurus/concepts.json'));
  const termsOf = (code: string, locale: string) =>
    terms.filter((term) => term.concept_code === code && term.locale === locale).map(({ text }) => text);

  it('has a concept for each topic and each goal', () => {
    const topics = readTaxonomy(read('reference/taxonomy.json')).topics.map(({ code }) => code);
    expect(concepts.flatMap(({ topic_code }) => topic_code ?? []).sort()).toEqual(topics.sort());
    expect(concepts.flatMap(({ sdg_number }) => sdg_number ?? []).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 17 }, (_, i) => i + 1),
    );
  });

  it('has more than 200 concepts, each with one preferred term in each language', () => {
    expect(concepts.length).toBeGreaterThan(200);
    for (const { code } of concepts) {
      for (const locale of LOCALES) {
        const preferred = terms.filter(
          (term) => term.concept_code === code && term.locale === locale && term.kind === 'preferred',
        );
        expect([code, locale, preferred.length]).toEqual([code, locale, 1]);
      }
    }
  });

  it('gives each text to one concept only: a homonym would find the wrong cases', () => {
    const owners = Map.groupBy(terms, ({ locale, text }) => `${locale} ${text.toLowerCase()}`);
    expect([...owners].filter(([, list]) => list.length > 1).map(([text]) => text)).toEqual([]);
  });

  it('writes Japanese terms in Japanese, but for the few that Japan writes in Latin letters', () => {
    const latin = terms.filter(
      ({ locale, text, kind }) =>
        locale === 'ja' && kind !== 'hidden' && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text),
    );
    expect(latin.map(({ text }) => text).sort()).toEqual(['E-BIKE', 'MICE']);
  });

  it('knows what officials type', () => {
    expect(termsOf('tourist-flow-regulation', 'ja')).toEqual(
      expect.arrayContaining(['観光客の分散', 'オーバーツーリズム対策', '混雑対策']),
    );
    expect(termsOf('tourist-flow-regulation', 'fr')).toContain('régulation des flux touristiques');
    expect([termsOf('tourist-tax', 'fr')[0], termsOf('tourist-tax', 'ja')[0], termsOf('tourist-tax', 'en')[0]]).toEqual(
      ['taxe de séjour', '宿泊税', 'tourist tax'],
    );
    expect(termsOf('cycling-route', 'ja')).toEqual(
      expect.arrayContaining(['サイクリングロード', 'サイクリングルート']),
    );
    expect(relations).toEqual(
      expect.arrayContaining([
        { concept_code: 'tourist-tax', broader_code: 'tourist-flow-regulation' },
        { concept_code: 'cycling-route', broader_code: 'soft-mobility' },
      ]),
    );
  });
});

describe('readThesaurus', () => {
  it('numbers terms, hidden ones last', () => {
    const { terms } = readThesaurus(file(concept('a', { fr: ['x', 'y'], hidden: { fr: ['z'] } })));
    expect(
      terms.filter(({ locale }) => locale === 'fr').map(({ text, kind, position }) => [text, kind, position]),
    ).toEqual([
      ['x', 'preferred', 1],
      ['y', 'alternative', 2],
      ['z', 'hidden', 3],
    ]);
  });

  it('refuses a loop, an unknown broader concept, a code given twice and an unknown key', () => {
    expect(() => readThesaurus(file(concept('a', { broader: ['b'] }), concept('b', { broader: ['a'] })))).toThrow(
      'broader than itself',
    );
    expect(() => readThesaurus(file(concept('a', { broader: ['b'] })))).toThrow('b of a is not in the thesaurus');
    expect(() => readThesaurus(file(concept('a'), concept('a')))).toThrow('twice');
    expect(() => readThesaurus(file(concept('a', { brooder: [] })))).toThrow();
  });
});
