import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES, type Locale } from '#shared';
import { CONCEPTS } from '../conformance/concepts.js';
import { type QueryPlan, understand } from '../query/index.js';
import { Thesaurus } from '../thesaurus/index.js';
import { type Ask, type Known, mostTelling, relaxedAsks, strictAsks, subsets, TERMS_MAX } from './asks.js';
import { exclusionsOf } from './exclusions.js';
import { federatedSearch } from './federation.js';
import { ANCHOR } from './schema.js';
import { isDropped } from './stop-words.js';

const thesaurus = new Thesaurus(CONCEPTS);
const plan = (query: string, locale: Locale = 'fr'): QueryPlan => understand(query, locale, thesaurus);
/** As if every word occurred in the reader's language and in no other. */
const inFrench: Known = { has: (_unit, locale) => locale === 'fr' };
const queries = (asks: readonly Ask[]): string[] => asks.map(({ terms }) => terms.join(' '));
const terms = (asks: readonly Ask[], locale: Locale | null): string[][] =>
  asks.filter((ask) => ask.locale === locale).map((ask) => ask.terms);

describe('what a query asks for', () => {
  it('is the words as typed, open at the end, and their stems', () => {
    const asks = strictAsks(plan('écoles rurales'), inFrench);
    expect(queries(asks)).toContain('ecoles rurales');
    expect(queries(asks)).toContain('"ecol" "rural"');
    expect(asks[0]?.terms).toEqual(['ecoles', 'rurales']);
    expect(asks.every(({ locale }) => locale === 'fr')).toBe(true);
  });
  it('is closed by a space where another letter can no longer follow', () => {
    expect(queries(strictAsks(plan('écoles rurales '), inFrench))).toContain('ecoles rurales ');
  });
  it('is each term of a concept in its own language, and the cases that carry it', () => {
    const asks = strictAsks(plan('taxe de séjour '), inFrench);
    expect(terms(asks, 'ja')).toContainEqual(['"宿泊税"']);
    expect(terms(asks, 'en')).toContainEqual(['"lodg"', '"tax"']);
    const tagged = asks.filter(({ locale }) => locale === null);
    expect(tagged).toEqual([expect.objectContaining({ terms: [], tags: [['lodging-tax']] })]);
    const worth = (locale: Locale | null): number =>
      Math.max(...asks.filter((ask) => ask.locale === locale).map(({ weight }) => weight));
    expect(worth('fr')).toBe(1);
    expect(worth('fr')).toBeGreaterThan(worth(null));
    expect(worth('fr')).toBeGreaterThan(worth('ja'));
  });
  it('asks for Japanese compounds whole', () => {
    expect(terms(strictAsks(plan('観光客の分散 調査 ', 'ja'), { has: () => true }), 'ja')).toContainEqual([
      '"観光客"',
      '"分散"',
      '"調査"',
    ]);
  });
  it('needs all of two words, all but one of three, and counts none that occur nowhere', () => {
    const fr = (query: string, known: Known): string[][] =>
      terms(strictAsks(plan(query), known), 'fr').filter((each) => each.every((term) => term.startsWith('"')));
    expect(fr('barrage moulin ', inFrench)).toEqual([['"barrag"', '"moulin"']]);
    expect(fr('barrage moulin canal ', inFrench)).toHaveLength(4);
    const notDams: Known = { has: (unit, locale) => locale === 'fr' && unit.text !== 'barrage' };
    expect(fr('barrage moulin canal ', notDams)).toEqual([['"moulin"', '"canal"']]);
  });
  it('leaves a language out where less than half of the query can be asked there', () => {
    const asks = strictAsks(plan('moulin canal barrage taxe de séjour '), inFrench);
    expect(terms(asks, 'ja')).toEqual([]);
  });
  it('takes phrases along in every ask', () => {
    const asks = strictAsks(plan('"la vieille ville" tramway '), inFrench);
    expect(asks.every((ask) => ask.terms[0] === '"la vieille ville"')).toBe(true);
    expect(terms(strictAsks(plan('« logements vacants »'), inFrench), 'ja')).toEqual([['"logements vacants"']]);
  });
  it('is everything where no words are typed', () => {
    expect(strictAsks(plan(''), inFrench)).toEqual([]);
    expect(strictAsks(plan('de la'), inFrench)).toEqual([]);
    expect(strictAsks(plan('-ville'), inFrench)).toEqual([]);
  });
});

describe('where hardly anything is found', () => {
  it('each unit is enough, and each word of a concept', () => {
    const asks = relaxedAsks(plan('taxe de séjour moulin '), inFrench) ?? [];
    expect(queries(asks)).toEqual(expect.arrayContaining(['"moulin"', '"tax"', '"sejour"']));
    const single = asks.find((ask) => queries([ask])[0] === '"moulin"');
    const whole = asks.find((ask) => queries([ask])[0] === '"tax" "sejour" "moulin"');
    expect(single?.weight).toBeLessThan(whole?.weight ?? 0);
  });
  it('a single word has nothing more to give', () => {
    expect(relaxedAsks(plan('moulin '), inFrench)).toBeNull();
    expect(relaxedAsks(plan('"vieille ville"'), inFrench)).toBeNull();
  });
});

describe('a long question', () => {
  const long = 'bateau canal moulin forge église pont marché parc musée stade piscine gymnase taxe de séjour ';

  it('is cut to ten terms, concepts before words', () => {
    const [typed] = strictAsks(plan(long), inFrench);
    expect(typed?.terms.filter((term) => term !== '')).toHaveLength(TERMS_MAX);
    expect(typed?.terms.join(' ')).toContain('taxe sejour');
  });
  it('is decided by its most telling units, in their order', () => {
    const units = plan(long).units;
    const chosen = mostTelling(units, 3).map(({ text }) => text);
    expect(chosen).toHaveLength(3);
    expect(chosen.at(-1)).toBe('taxe de séjour');
    expect(mostTelling(units, 100)).toEqual(units);
  });
  it('has all subsets of a size', () => {
    expect(subsets(['a', 'b', 'c'], 2)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });
});

describe('any query at all', () => {
  it('asks for a bounded number of things, each with something that Meilisearch will not drop', () => {
    const words = fc.constantFrom(
      'taxe',
      'de',
      'séjour',
      'the',
      'la',
      '"',
      '-',
      '«',
      '観光客',
      'の',
      'LRT',
      '\0',
      '\uD800',
      "l'",
      '🏯',
      'overtourism',
      'tram',
      '(',
      '1|2',
      'canal',
      'a"b',
    );
    const query = fc.oneof(
      fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 100 }),
    );
    fc.assert(
      fc.property(query, fc.constantFrom(...LOCALES), (text, locale) => {
        const understood = plan(text, locale);
        const asks = [
          ...strictAsks(understood, { has: () => true }),
          ...(relaxedAsks(understood, { has: () => true }) ?? []),
        ];
        expect(asks.length).toBeLessThanOrEqual(100);
        for (const ask of asks) {
          const real = ask.terms.filter((term) => term !== '');
          expect(real.length + ask.tags.length).toBeGreaterThan(0);
          expect(real.every((term) => /^"[^"]+"$|^[^"\s-][^"]*$/u.test(term))).toBe(true);
          expect(real.some((term) => isDropped(term.replaceAll('"', '')))).toBe(false);
          expect(ask.weight).toBeGreaterThan(0);
          expect(ask.weight).toBeLessThanOrEqual(1);
        }
      }),
      { examples: [['" la "', 'en']] },
    );
  });
});

describe('exclusions', () => {
  const excluded = (query: string): string[] => exclusionsOf(plan(query)).terms;

  it('are always quoted: the word, its stem, and quotations as they stand', () => {
    expect(excluded('tram -hôteliers')).toEqual(expect.arrayContaining(['-"hôteliers"', '-"hoteli"']));
    expect(excluded('tram -"mobile data"')).toEqual(['-"mobile data"']);
  });
  it('take all terms of a concept, and the cases that carry it', () => {
    const { terms: all, filters } = exclusionsOf(plan('tourisme -宿泊税'));
    expect(all).toEqual(expect.arrayContaining(['-"宿泊税"', '-"taxe de séjour"']));
    expect(filters).toEqual(['NOT concepts IN ["lodging-tax"]']);
  });
});

describe('the body of a federated search', () => {
  const request = { query: '', locale: 'fr' as const, filter: { countries: ['FR'] }, page: 1, size: 20 };
  const frame = (query: string) => ({
    index: 'cases',
    asks: strictAsks(plan(query), inFrench),
    exclusions: exclusionsOf(plan(query)),
    request,
    sort: 'relevance' as const,
  });
  const bodyOf = (query: string) => federatedSearch(frame(query), { offset: 0, limit: 20, facets: ['themes'] });

  it('asks for tags by the word that all cases have', () => {
    const tagged = bodyOf('taxe de séjour ').queries.find(({ q }) => q?.includes(ANCHOR));
    expect(tagged).toMatchObject({
      attributesToSearchOn: ['anchor'],
      filter: ['countries IN ["FR"]', 'concepts IN ["lodging-tax"]'],
    });
  });
  it('keeps each query to its language, unless a word is excluded from all of them', () => {
    expect(bodyOf('moulin ').queries[0]?.attributesToSearchOn).toContain('title_fr');
    const excluding = bodyOf('moulin -canal').queries;
    expect(excluding.every(({ attributesToSearchOn }) => attributesToSearchOn === undefined)).toBe(true);
    expect(excluding[0]?.q).toMatch(/^-"canal" .*moulin/);
  });
  it('needs all terms, and counts facets over all queries together', () => {
    const { queries: all, federation } = bodyOf('moulin ');
    expect(all.every(({ matchingStrategy }) => matchingStrategy === 'all')).toBe(true);
    expect(federation.facetsByIndex).toEqual({ cases: ['themes'] });
  });
  it('orders every query alike where an order is asked for', () => {
    const body = federatedSearch({ ...frame('moulin '), sort: 'mostAdopted' }, { offset: 0, limit: 1, facets: [] });
    expect(new Set(body.queries.map(({ sort }) => JSON.stringify(sort)))).toEqual(
      new Set(['["adoptions:desc","publishedAt:desc"]']),
    );
  });
});
