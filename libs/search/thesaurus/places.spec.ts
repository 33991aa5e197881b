import { describe, expect, it } from '@jest/globals';
import { LOCALES, type Locale } from '#shared';
import { placeCode, placeOfCode } from './places.js';
import { Thesaurus } from './thesaurus.js';

const place = (id: string, ...names: [Locale, string][]) => ({
  code: placeCode(id),
  broader: [],
  place: true,
  terms: names.map(([locale, text]) => ({ locale, text, kind: 'preferred' as const })),
});
const thesaurus = new Thesaurus([
  place('nice', ['fr', 'Nice'], ['ja', 'ニース']),
  place('tours', ['fr', 'Tours']),
  place('kyoto', ['ja', '京都'], ['ja', '京都市'], ['ja', 'きょうと'], ['en', 'Kyoto'], ['fr', 'kyouto']),
  place('angers', ['fr', 'Angers']),
]);
const named = (text: string, locale: Locale): string[] =>
  thesaurus
    .recognise(text, locale)
    .flatMap(({ codes, start, end }) => codes.map((c) => `${c}=${text.slice(start, end)}`));

describe('places in a question', () => {
  it.each<[string, Locale, string[]]>([
    ['plages de Nice', 'fr', ['place:nice=Nice']],
    ['plages à nice', 'fr', ['place:nice=nice']],
    ['a nice view', 'en', []],
    ['nice', 'en', []],
    ['Nice', 'fr', ['place:nice=Nice']],
    ['les tours du château', 'fr', []],
    ['Trois Tours', 'fr', []],
    ['visite de Tours', 'fr', ['place:tours=Tours']],
    ['観光 京都', 'ja', ['place:kyoto=京都']],
    ['京都観光', 'ja', ['place:kyoto=京都']],
    ['京都市の観光', 'ja', ['place:kyoto=京都市']],
    ['東京都の観光', 'ja', []],
    ['きょうとの観光', 'ja', ['place:kyoto=きょうと']],
    ['きょうとう', 'ja', []],
    ['kyouto matsuri', 'ja', ['place:kyoto=kyouto']],
    ['Kyoto heritage', 'en', ['place:kyoto=Kyoto']],
    ['ニースの海岸', 'ja', ['place:nice=ニース']],
    ['チニース', 'ja', []],
    ['danger', 'fr', []],
  ])('%s (%s)', (text, locale, expected) => {
    expect(named(text, locale)).toEqual(expected);
  });
  it('have no inflections', () => {
    for (const locale of LOCALES) expect(named('anger', locale)).toEqual([]);
  });
  it('are told from meanings by their code', () => {
    expect([placeOfCode(placeCode(12)), placeOfCode('tourism')]).toEqual(['12', null]);
  });
});
