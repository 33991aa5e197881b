import { describe, expect, it } from '@jest/globals';
import { type Locale, LOCALES } from '#shared';
import type { SearchConcept } from '../port.js';
import { type Alternative, MATCH_WEIGHT, understand } from '../query/index.js';
import { Thesaurus } from '../thesaurus/index.js';
import { Lexicon } from './lexicon.js';

const TABLES: Record<Locale, string> = {
  fr: [
    'boulangerie\tパン屋;ベーカリー\tbakery',
    'pomme\tりんご\tapple',
    'pomme de terre\tじゃがいも;馬鈴薯\tpotato',
    'équipe\tチーム\tteam',
    'équiper\t備え付ける\t',
    'animal\t動物\tanimal',
    'navet\t蕪\tturnip',
    'exemple\t見本\texample',
    'porte-monnaie\t財布\tpurse',
    'seine\t地引き網\t',
    'marche\t歩行\twalk',
    'mot\t一;二;三;四;五\tone;two;three;four',
  ].join('\n'),
  ja: ['墓地\tcimetière\tcemetery', '消費\tconsommation\tconsumption', '例\texemple\texample'].join('\n'),
  en: ['bakery\tboulangerie\tパン屋', 'apple\tpomme\tりんご'].join('\n'),
};
const lexicon = new Lexicon((locale) => TABLES[locale]);
const concept = (code: string, fr: string): SearchConcept => ({
  code,
  broader: [],
  terms: [{ locale: 'fr', text: fr, kind: 'preferred' }],
});
const thesaurus = new Thesaurus([concept('market', 'marché'), concept('walking', 'marche à pied')]);
const units = (query: string, locale: Locale = 'fr') => understand(`${query} `, locale, thesaurus, lexicon).units;
const given = (alternatives: readonly Alternative[]): string[] =>
  alternatives.filter(({ source }) => source === 'lexicon').map(({ label }) => label);
const translations = (query: string, locale: Locale = 'fr'): string[] =>
  units(query, locale).flatMap(({ alternatives }) => given(alternatives));

describe('what the lexicon recognises', () => {
  it.each([
    ['boulangerie', 'fr', ['パン屋', 'ベーカリー', 'bakery']],
    ['les boulangeries', 'fr', ['パン屋', 'ベーカリー', 'bakery']],
    ['des animaux', 'fr', ['動物', 'animal']],
    ['墓地', 'ja', ['cimetière', 'cemetery']],
    ['bakeries', 'en', ['boulangerie', 'パン屋']],
    ['porte-monnaie', 'fr', ['財布', 'purse']],
  ] as const)('%s', (query, locale, wanted) => {
    expect(translations(query, locale)).toEqual(wanted);
  });
  it('knows Japanese on every page, and Latin script in the language of the page', () => {
    expect(translations('墓地', 'fr')).toEqual(['cimetière', 'cemetery']);
    expect(translations('bakery', 'fr')).toEqual([]);
    expect(translations('boulangerie', 'ja')).toEqual([]);
  });
  it('takes the longest term, across words of grammar', () => {
    expect(translations('culture de pommes de terre')).toEqual(['じゃがいも', '馬鈴薯', 'potato']);
    expect(units('pommes de terre').map(({ text }) => text)).toEqual(['pommes de terre']);
    expect(translations('pomme, terre')).toEqual(['りんご', 'apple', 'じゃがいも', '馬鈴薯', 'potato'].slice(2));
  });
  it('takes no other word of the same stem, nor one with other accents', () => {
    expect(translations('navette')).toEqual([]);
    expect(translations('équipé')).toEqual(['備え付ける']);
    expect(translations('equipe')).toEqual(['チーム', 'team']);
  });
  it('leaves out what a single kanji adds', () => {
    expect(translations('消費量', 'ja')).toEqual(['consommation', 'consumption']);
    expect(translations('大消費', 'ja')).toEqual(['consommation', 'consumption']);
  });
  it('leaves out words of asking, and names', () => {
    expect(translations('exemples')).toEqual([]);
    expect(translations('例', 'ja')).toEqual([]);
    expect(translations('port sur la Seine')).toEqual([]);
    expect(translations('PORT, SEINE')).toEqual(['地引き網']);
  });
});

describe('what a concept claims', () => {
  it('is not asked of the lexicon', () => {
    expect(translations('marche à pied')).toEqual([]);
    expect(translations('marché')).toEqual([]);
  });
  it('leaves the other words to the lexicon', () => {
    expect(translations('marché et boulangerie')).toEqual(['パン屋', 'ベーカリー', 'bakery']);
  });
});

describe('what a translation is worth', () => {
  it('is less than the word itself and than a concept, for three of a language at most', () => {
    const [unit] = units('mot');
    expect(given(unit?.alternatives ?? [])).toEqual(['一', '二', '三', 'one', 'two', 'three']);
    const weights = unit?.alternatives.filter(({ source }) => source === 'lexicon').map(({ weight }) => weight);
    expect(Math.max(...(weights ?? []))).toBeLessThan(MATCH_WEIGHT.translation);
  });
  it('counts for no exclusion or quotation', () => {
    const { exclusions, phrases } = understand('"boulangerie" -pomme', 'fr', thesaurus, lexicon);
    expect([...exclusions, ...phrases].flatMap(({ alternatives }) => given(alternatives))).toEqual([]);
  });
});

it('reads a table when it is asked for first, and once', () => {
  const read: Locale[] = [];
  const lazy = new Lexicon((locale) => {
    read.push(locale);
    return TABLES[locale];
  });
  for (const locale of LOCALES) understand('boulangerie pomme', locale, thesaurus, lazy);
  understand('墓地', 'ja', thesaurus, lazy);
  expect(read).toEqual(['fr', 'en', 'ja']);
});
