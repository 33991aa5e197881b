import { describe, expect, it } from '@jest/globals';
import type { Locale } from '#shared';
import { correctedJapanese, understand } from '../query/index.js';
import { romajiKey, romajiOf } from './readings.js';
import { ConceptSuggester } from './suggest.js';
import { Thesaurus } from './thesaurus.js';

const READ: [string, string, string][] = [
  ['tourism', '観光', 'かんこう'],
  ['tourists', '観光客', 'かんこうきゃく'],
  ['prevention', '防災', 'ぼうさい'],
  ['waste', 'ごみ処理', 'ごみしょり'],
  ['housing', '住宅', 'じゅうたく'],
  ['school', '高校', 'こうこう'],
  ['machi', 'まち', ''],
  ['kindness', '親切', 'しんせつ'],
];
const thesaurus = new Thesaurus(
  READ.map(([code, term, reading]) => ({
    code,
    broader: [],
    terms: [
      { locale: 'ja', text: term, kind: 'preferred' },
      { locale: 'ja', text: reading, kind: 'hidden' },
    ],
  })),
);
const codes = (text: string, locale: Locale = 'ja'): string[] =>
  thesaurus.recognise(text, locale).flatMap((match) => match.codes);
const corrected = (query: string, locale: Locale = 'fr'): string | null =>
  correctedJapanese(understand(query, locale, thesaurus), () => true, thesaurus);

describe('readings in a question', () => {
  it.each([
    ['かんこうきゃく', ['tourists']],
    ['かんこう', ['tourism']],
    ['ごみ しょり', ['waste']],
    ['じゅうたくの改修', ['housing']],
    ['かんこうきゃくをふやす', ['tourists']],
    ['観光とじゅうたく', ['tourism']],
    ['ぼうさい　じゅうたく', ['prevention', 'housing']],
  ])('name the term: %s', (text, expected) => expect(codes(text)).toEqual(expected));
  it('are taken on every page', () => expect(codes('かんこうきゃく', 'fr')).toEqual(['tourists']));
  it.each(['しんせつな人に会う', 'こうこうした人', 'いかんこう', 'かんこうさせる', 'ぼうさいしないように'])(
    'are nothing within other kana: %s',
    (text) => expect(codes(text)).toEqual([]),
  );
});

describe('romaji in a question', () => {
  it.each([
    ['kankokyaku', '観光客'],
    ['kankoukyaku', '観光客'],
    ['Kankōkyaku', '観光客'],
    ['bosai', '防災'],
    ['gomi shori', 'ごみ処理'],
    ['koukou', '高校'],
    ['jutaku bousai', '住宅 防災'],
    ['zyuutaku', '住宅'],
  ])('is read as the term: %s', (query, term) => expect(corrected(query)).toBe(term));
  it.each(['koko', 'bosa', 'transports', 'gomi', 'bosaix'])('is left alone otherwise: %s', (query) =>
    expect(corrected(query)).toBeNull(),
  );
  it('is left alone where some case has the word', () =>
    expect(correctedJapanese(understand('bosai', 'fr', thesaurus), () => false, thesaurus)).toBeNull());
  it('is compared whichever way it is written', () => {
    expect(romajiKey('shimbun')).toBe(romajiKey('sinbun'));
    expect(romajiKey('chāshū')).toBe(romajiKey('tyasyu'));
    expect(romajiKey('matcha')).toBe(romajiKey('maccha'));
    expect(romajiOf('かんこう')).toEqual(['kankou', 'kanko']);
    expect(romajiOf('coordination')).toEqual([]);
  });
});

describe('readings as one types', () => {
  const suggester = new ConceptSuggester(thesaurus.concepts.values());
  const labels = (prefix: string): string[] => suggester.suggest(prefix, 'ja', 8).map(({ label }) => label);
  it.each(['かん', 'かんこう', 'カンコウ', 'kankou', 'kankō', 'kan'])('%s', (prefix) =>
    expect(labels(prefix)).toEqual(['観光', '観光客']),
  );
  it('take long vowels with and without', () => {
    for (const prefix of ['kankouk', 'kankokya', 'かんこうき']) expect(labels(prefix)).toEqual(['観光客']);
  });
  it('begin with what is typed', () => expect(labels('たく')).toEqual([]));
});
