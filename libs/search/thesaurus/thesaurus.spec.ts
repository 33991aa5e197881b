import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES, type Locale } from '#shared';
import type { SearchConcept } from '../port.js';
import { ConceptSuggester, Thesaurus, ThesaurusCache } from './index.js';
import { romanise } from './kana.js';

function concept(code: string, fr: string, ja: string, en: string, broader: string[] = []): SearchConcept {
  const terms = (
    [
      ['fr', fr],
      ['ja', ja],
      ['en', en],
    ] as [Locale, string][]
  ).flatMap(([locale, list]) =>
    list.split('|').map((text, index) => ({
      locale,
      text: text.replace('?', ''),
      kind: text.startsWith('?')
        ? ('hidden' as const)
        : index === 0
          ? ('preferred' as const)
          : ('alternative' as const),
    })),
  );
  return { code, terms, broader };
}

const CONCEPTS = [
  concept(
    'flows',
    'régulation des flux touristiques|gestion des flux',
    '観光客の分散|観光客分散',
    'tourist flow management',
  ),
  concept(
    'overtourism',
    'surtourisme|tourisme de masse',
    'オーバーツーリズム|観光公害|?オーバー・ツーリズム',
    'overtourism',
  ),
  concept('tourism', 'tourisme', '観光|ツーリズム', 'tourism'),
  concept('lodging-tax', 'taxe de séjour', '宿泊税|?しゅくはくぜい', 'lodging tax', ['tax']),
  concept('tax', 'fiscalité', '税', 'taxation'),
  concept('cycling', 'véloroute|itinéraire cyclable', 'サイクリングロード', 'cycling route'),
];
const thesaurus = new Thesaurus(CONCEPTS);

function named(text: string, locale: Locale): string[] {
  return thesaurus
    .recognise(text, locale)
    .map(({ codes, start, end }) => `${codes.join('+')}=${text.slice(start, end)}`);
}

describe('recognition', () => {
  it('takes the longest term, inflected, grammar left out', () => {
    expect(named('La régulation du flux touristique à Nice', 'fr')).toEqual(['flows=régulation du flux touristique']);
  });
  it('never reads a term by what is left when its words of grammar are gone', () => {
    const wide = new Thesaurus([
      ...CONCEPTS,
      concept('wellness', 'tourisme de bien-être', '湯治', 'wellness'),
      concept('after-school', 'après l’école', '学童保育', 'after school'),
      concept('school', 'école', '学校', 'school'),
      concept('parking', 'stationnement', '駐車場', 'parking'),
      concept('resort', 'station|?stations', 'リゾート地', 'resort'),
      concept('fair', 'festival', '祭り', 'fair'),
      concept('erosion', 'érosion côtière', '海岸侵食', 'coastal erosion'),
    ]);
    const codes = (text: string, locale: Locale = 'fr'): string[] =>
      wide.recognise(text, locale).flatMap((match) => match.codes);
    expect(codes('tourisme')).toEqual(['tourism']);
    expect(codes('sur-tourisme')).toEqual(['overtourism']);
    expect(codes('tourisme de bien-être')).toEqual(['wellness']);
    expect(codes('école')).toEqual(['school']);
    expect(codes('après l’école')).toEqual(['after-school']);
    expect(codes('stations')).toEqual(['resort']);
    expect(codes('que faire ?')).toEqual([]);
    expect(codes('海岸の侵食', 'ja')).toEqual(['erosion']);
  });
  it('meets words typed without accents', () => {
    expect(named('REGULATION DES FLUX TOURISTIQUES', 'fr')).toEqual(['flows=REGULATION DES FLUX TOURISTIQUES']);
    expect(named('taxes de sejour', 'fr')).toEqual(['lodging-tax=taxes de sejour']);
  });
  it('reads the other languages on any page', () => {
    expect(named('宿泊税 à Kyoto', 'fr')).toEqual(['lodging-tax=宿泊税']);
    expect(named('cycling routes', 'ja')).toEqual(['cycling=cycling routes']);
    expect(named('観光客の分散とsurtourisme', 'en')).toEqual(['flows=観光客の分散', 'overtourism=surtourisme']);
  });
  it('does not cut katakana words nor single kanji out of a longer word', () => {
    expect(named('オーバーツーリズム', 'ja')).toEqual(['overtourism=オーバーツーリズム']);
    expect(named('エコツーリズム', 'ja')).toEqual([]);
    expect(named('住民税', 'ja')).toEqual([]);
  });
  it('reads a foreign name with a point as words of its own', () => {
    expect(named('メタビエ・スキー場', 'ja')).toEqual([]);
    const wide = new Thesaurus([...CONCEPTS, concept('ski', 'station de ski', 'スキー場', 'ski resort')]);
    expect(wide.recognise('メタビエ・スキー場', 'ja').flatMap(({ codes }) => codes)).toEqual(['ski']);
    expect(wide.recognise('メタビエスキー場', 'ja')).toEqual([]);
  });
  it('takes inflections for a word, not other words of its stem', () => {
    const wide = new Thesaurus([
      ...CONCEPTS,
      concept('taxi', 'taxi', 'タクシー', 'taxi'),
      concept('generator', 'générateur', '発電機', 'generator'),
      concept('inhabitant', 'habitant', '住民', 'resident'),
      concept('commons', 'communs', 'コモンズ', 'commons'),
      concept('telephone', 'téléphone', '電話', 'telephone'),
    ]);
    const codes = (text: string): string[] => wide.recognise(text, 'fr').flatMap((match) => match.codes);
    expect(['taxe', 'taxis', 'générations', 'générateurs', 'habitation', 'habitantes'].map(codes)).toEqual([
      [],
      ['taxi'],
      [],
      ['generator'],
      [],
      ['inhabitant'],
    ]);
    expect([codes('comment une commune peut-elle agir ?'), codes('les communs')]).toEqual([[], ['commons']]);
    expect([codes('téléphones'), codes('téléphonie')]).toEqual([['telephone'], []]);
  });
  it('takes no half of one Japanese word with half of the next', () => {
    const wide = new Thesaurus([
      concept('living', 'vie', '生活', 'living'),
      concept('action', 'action', '活動', 'action'),
    ]);
    const codes = (text: string): string[] => wide.recognise(text, 'ja').flatMap((match) => match.codes);
    expect([codes('学生活動'), codes('学校生活'), codes('生活の支援')]).toEqual([['action'], ['living'], ['living']]);
  });
  it('maps half-width writing back to what was typed', () => {
    expect(named('ｵｰﾊﾞｰﾂｰﾘｽﾞﾑ対策', 'ja')).toEqual(['overtourism=ｵｰﾊﾞｰﾂｰﾘｽﾞﾑ']);
  });
  it('knows preferred terms and narrower concepts', () => {
    expect(thesaurus.label('overtourism', 'fr')).toBe('surtourisme');
    expect(thesaurus.label('unknown', 'fr')).toBe('unknown');
    expect(thesaurus.concepts.get('tax')?.narrower).toEqual(['lodging-tax']);
    expect(thesaurus.concepts.get('overtourism')?.shown.ja).toEqual(['オーバーツーリズム', '観光公害']);
  });
  it('never overlaps nor leaves the text, whatever is typed', () => {
    const pieces = fc.constantFrom(
      'flux',
      'touristiques',
      '観光',
      '観光客の分散',
      'ツーリズム',
      '税',
      ' ',
      'régulation',
      'des',
      '\0',
      '🏯',
      '-',
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...LOCALES), (value, locale) => {
        let last = 0;
        for (const { start, end } of thesaurus.recognise(value, locale)) {
          expect(start >= last && end > start && end <= value.length).toBe(true);
          last = end;
        }
      }),
    );
  });
});

describe('suggestions', () => {
  const suggester = new ConceptSuggester(thesaurus.concepts.values());
  const labels = (prefix: string, locale: Locale): string[] =>
    suggester.suggest(prefix, locale, 8).map(({ label }) => label);
  it('fold accents and look at the start of every word', () => {
    expect(labels('regul', 'fr')).toEqual(['régulation des flux touristiques']);
    expect(labels('sejour', 'fr')).toEqual(['taxe de séjour']);
    expect(labels('ejour', 'fr')).toEqual([]);
  });
  it('take kana, kanji and romaji', () => {
    expect(labels('おーばー', 'ja')).toEqual(['オーバーツーリズム']);
    expect(labels('公害', 'ja')).toEqual(['観光公害']);
    expect(labels('shukuhaku', 'ja')).toEqual(['宿泊税']);
    expect(labels('saikuringu', 'en')).toEqual(['サイクリングロード']);
  });
  it('give each concept once, the reader’s language first', () => {
    expect(labels('touris', 'en')[0]).toBe('tourism');
    expect(new Set(labels('t', 'fr')).size).toBe(labels('t', 'fr').length);
  });
  it('write kana in Hepburn', () => {
    expect(romanise('キョウトマッチャ')).toBe('kyoutomatcha');
  });
});

describe('the cache', () => {
  it('compiles again only where the version changed', async () => {
    let version = '1';
    const cache = new ThesaurusCache(async () => ({ version, concepts: CONCEPTS }));
    const first = await cache.get();
    expect(await cache.get()).toBe(first);
    version = '2';
    expect(await cache.get()).not.toBe(first);
  });
});
