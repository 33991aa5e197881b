import { describe, expect, it } from '@jest/globals';
import type { MatchReason, SearchHit, SearchResults } from '#search';
import { catalogues, translator } from '../../core/i18n/index.js';
import { reasonSentences } from './similar.reasons.js';
import { type Likeness, likeness, questionOf, ranked, textLikeness, withBothCountries } from './similar.score.js';

const NOTHING = { topics: [], challenges: [], factors: [], sdgs: [] };
const TAX = { fr: ['taxe de séjour'], ja: ['宿泊税'], en: ['tourist tax'] };
const scored = (id: string, country: string, score: number): Likeness => ({
  id,
  country,
  score,
  shared: NOTHING,
  text: undefined,
});

describe('likeness', () => {
  const own = { topics: ['a', 'b'], challenges: ['c'], factors: [], sdgs: [8, 11] };

  it('is 0 for nothing in common and 1 for a twin', () => {
    expect(likeness(own, { ...NOTHING, id: 'x', country: 'FR' }, undefined).score).toBe(0);
    const text = { closeness: 1, concepts: new Map(), words: new Set<string>(), wordsLocale: null };
    const facts = { ...own, factors: ['f'] };
    expect(likeness(facts, { ...facts, id: 'x', country: 'FR' }, text).score).toBeCloseTo(1);
  });

  it('is less for a case that names everything', () => {
    const precise = likeness(own, { ...NOTHING, topics: ['a', 'b'], id: 'x', country: 'FR' }, undefined);
    const vague = likeness(own, { ...NOTHING, topics: [...'abcdefgh'], id: 'y', country: 'FR' }, undefined);
    expect(precise.shared.topics).toEqual(vague.shared.topics);
    expect(precise.score).toBeGreaterThan(vague.score);
  });

  it('leaves out what is hardly alike and puts the most alike first', () => {
    const list = ranked([scored('low', 'FR', 0.05), scored('b', 'FR', 0.5), scored('a', 'JP', 0.5)]);
    expect(list.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('lets one of the other country take the last place where it is near', () => {
    const home = [scored('a', 'JP', 0.9), scored('b', 'JP', 0.6)];
    const ids = (list: Likeness[]) => withBothCountries(list, 2, 'JP').map(({ id }) => id);
    expect(ids([...home, scored('near', 'FR', 0.5)])).toEqual(['a', 'near']);
    expect(ids([...home, scored('far', 'FR', 0.3)])).toEqual(['a', 'b']);
    expect(withBothCountries([...home, scored('near', 'FR', 0.5)], 1, 'JP').map(({ id }) => id)).toEqual(['a']);
  });
});

describe('text likeness', () => {
  const reason: MatchReason = { kind: 'words', label: 'taxe de séjour', conceptCode: null, terms: [], locale: 'fr' };
  const hit = (caseId: string, score: number, reasons: MatchReason[]): SearchHit => ({
    caseId,
    score,
    matchedLocale: 'fr',
    explain: () => ({ highlights: [], reasons }),
  });
  const results = (hits: SearchResults['hits']): SearchResults => ({
    hits,
    total: hits.length,
    facets: [],
    correctedQuery: null,
    recognised: [
      { code: 'tourist-tax', label: 'taxe de séjour', matchedText: 'taxe de séjour', terms: TAX },
      { code: 'tourism', label: 'tourisme', matchedText: 'touristique', terms: TAX },
    ],
  });

  it('is measured by the score of the case itself and knows concepts by their words', () => {
    const tagged: MatchReason = { ...reason, kind: 'concept', label: 'tourisme', conceptCode: 'tourism' };
    const hits = [hit('own', 8, []), hit('other', 4, [reason, { ...reason, label: 'plage' }, tagged])];
    const texts = { title: '', teaser: '', summary: '', body: '' };
    const found = textLikeness([results(hits)], 'own', ({ explain }) => explain(texts).reasons);
    expect([...found.keys()]).toEqual(['other']);
    expect(found.get('other')).toMatchObject({ closeness: 0.5, words: new Set(['plage']), wordsLocale: 'fr' });
    expect([...(found.get('other')?.concepts.keys() ?? [])]).toEqual(['tourist-tax']);
  });

  it('asks with a title in which nothing is an operator', () => {
    const question = questionOf({ title: '« Slow » tourisme - un "plan" -mer', teaser: '「海」の町' });
    expect(question).not.toMatch(/["“”«»「」]|(^|\s)-/u);
    expect(question.endsWith(' ')).toBe(true);
  });
});

describe('reasons', () => {
  const vocabulary = {
    topics: new Map([['flows', 'Flux']]),
    challenges: new Map([['ageing', 'Vieillissement']]),
    factors: new Map<string, string>(),
    goals: new Map([[11, 'Villes durables']]),
  };
  const shared = { ...NOTHING, topics: ['flows'], challenges: ['ageing'], sdgs: [11] };
  const sentences = (likeness: Pick<Likeness, 'shared' | 'text'>, locale: 'fr' | 'ja' | 'en') =>
    reasonSentences(likeness, locale, translator(locale), vocabulary);

  it('name what is shared in the reader’s language, concepts too', () => {
    const text = {
      closeness: 1,
      concepts: new Map([['tourist-tax', TAX]]),
      words: new Set(['海']),
      wordsLocale: 'ja' as const,
    };
    expect(sentences({ shared, text }, 'fr')).toEqual([
      'Même sujet\u00a0: Flux',
      'Traitent l’un et l’autre de\u00a0: taxe de séjour',
      'Même enjeu\u00a0: Vieillissement',
      'Contribuent l’un et l’autre à l’ODD 11\u00a0: Villes durables',
    ]);
    expect(sentences({ shared: NOTHING, text }, 'ja')).toEqual(['どちらも扱う内容：宿泊税', '共通する言葉：海']);
    expect(sentences({ shared: NOTHING, text }, 'en')).toEqual(['Both are about: tourist tax']);
  });

  it('are never empty', () => {
    for (const locale of ['fr', 'ja', 'en'] as const)
      expect(sentences({ shared: NOTHING, text: undefined }, locale)).toEqual([catalogues[locale]['similar.wording']]);
  });
});
