import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../support/app.js';

interface Results {
  caseStudies: {
    total: number;
    correctedQuery: string | null;
    facets: {
      code: string;
      label: string;
      values: { value: string; label: string; count: number; selected: boolean }[];
    }[];
    recognised: { code: string; label: string; collectivityId: string | null }[];
    items: {
      matchedLocale: string;
      highlights: { field: string; parts: { text: string; matched: boolean }[] }[];
      reasons: { kind: string; label: string; terms: string[] }[];
      caseStudy: {
        title: string;
        locale: string;
        originalLocale: string;
        owner: { country: string; names: { local: string } };
        topics: { code: string }[];
      };
    }[];
  };
}

const SEARCH = `query ($query: String, $filter: CaseStudyFilter, $page: PageInput, $locale: Locale, $sort: CaseStudySort) {
  caseStudies(query: $query, filter: $filter, page: $page, locale: $locale, sort: $sort) {
    total correctedQuery
    recognised { code label collectivityId }
    facets { code label values { value label count selected } }
    items { matchedLocale highlights { field parts { text matched } } reasons { kind label terms }
      caseStudy { title locale originalLocale owner { country names { local } } topics { code } } }
  }
}`;

describe('searching the demonstration cases', () => {
  let server: TestApp;
  const search = async (variables: Record<string, unknown>) =>
    (await server.visitor('en').ask<Results>(SEARCH, variables)).caseStudies;
  const refused = async (variables: Record<string, unknown>, language = 'en') =>
    (await server.visitor(language).send<Results>(SEARCH, variables)).errors?.[0];

  beforeAll(async () => {
    server = await createTestApp('demo');
  });
  afterAll(() => server.close());

  it.each([
    ['観光 京都', 'JA', '京都市', '観光'],
    ['きょうとの観光', 'JA', '京都市', '観光'],
    ['tourisme à Kyoto', 'FR', '京都市', 'tourisme'],
    ['kyouto crowding', 'EN', '京都市', 'crowding '],
  ])('puts the cases of the place first and loses no other: %s', async (query, locale, place, without) => {
    const { items, total, recognised } = await search({ query, locale });
    expect(items[0]?.caseStudy.owner.names.local).toBe(place);
    expect(items[0]?.reasons.some(({ kind }) => kind === 'PLACE')).toBe(true);
    expect(recognised.find(({ collectivityId }) => collectivityId !== null)).toBeDefined();
    expect(total).toBeGreaterThanOrEqual((await search({ query: without, locale })).total);
  });
  // Where a concept has taken one of these words, another that only the lexicon knows has to stand here.
  it.each([
    ['bousculade', 'FR', 'JA', '混雑'],
    ['勧奨', 'JA', 'FR', 'encouragement'],
    ['shrub', 'EN', 'JA', '低木'],
  ])('finds by the lexicon what no concept knows, and says so: %s', async (query, locale, found, term) => {
    const { items, recognised } = await search({ query, locale });
    const hit = items.find(({ matchedLocale }) => matchedLocale === found);
    expect(hit?.reasons).toContainEqual({ kind: 'TRANSLATION', label: query, terms: expect.arrayContaining([term]) });
    expect(recognised).toEqual([]);
  });
  it('finds « régulation des flux touristiques » in both countries, with the reason', async () => {
    const { items } = await search({ query: 'régulation des flux touristiques', locale: 'FR' });
    const first = items.slice(0, 8);
    expect(new Set(first.map(({ caseStudy }) => caseStudy.owner.country))).toEqual(new Set(['FR', 'JP']));
    const onTopic = first.filter(({ caseStudy }) =>
      caseStudy.topics.some(({ code }) => code === 'tourist-flow-regulation' || code === 'digital-flow-management'),
    );
    expect(onTopic.length).toBeGreaterThanOrEqual(6);
    expect(items[0]?.reasons.some(({ kind }) => kind === 'CONCEPT')).toBe(true);
  });

  it.each(['FR', 'JA', 'EN'])('finds 宿泊税 from the %s page', async (locale) => {
    const { items, recognised } = await search({ query: '宿泊税', locale });
    const titles = items
      .slice(0, 2)
      .map(({ caseStudy }) => caseStudy.title)
      .join();
    expect(titles).toMatch(/宿泊税/);
    expect(recognised.map(({ code }) => code)).toContain('tourist-tax');
  });

  it('carries “taxe de séjour” to cases that exist in Japanese only, and says by which word', async () => {
    const { items } = await search({ query: 'taxe de séjour', locale: 'FR' });
    expect(items[0]?.caseStudy).toMatchObject({ originalLocale: 'JA' });
    expect(items[0]?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'CONCEPT', label: 'taxe de séjour', terms: expect.arrayContaining(['宿泊税']) }),
    );
  });

  it('finds the Loire by “cycling route”', async () => {
    const { items } = await search({ query: 'cycling route', locale: 'EN' });
    expect(items[0]?.caseStudy.title).toMatch(/Loire/);
  });

  it('marks what matched as parts, never as HTML', async () => {
    const { items } = await search({ query: 'réservation', locale: 'FR' });
    const parts = items.flatMap(({ highlights }) => highlights.flatMap((highlight) => highlight.parts));
    expect(parts.some(({ matched, text }) => matched && /réserv/i.test(text))).toBe(true);
    expect(parts.some(({ text }) => /<\/?(em|mark|b)>/.test(text))).toBe(false);
  });

  it('browses all of them, the newest first, by pages that do not overlap', async () => {
    const pages = [await search({ page: { page: 1, size: 30 } }), await search({ page: { page: 2, size: 30 } })];
    expect(pages.map(({ total }) => total)).toEqual([44, 44]);
    const titles = pages.flatMap(({ items }) => items.map(({ caseStudy }) => caseStudy.title));
    expect(new Set(titles).size).toBe(44);
  });

  it('counts facets disjunctively', async () => {
    const all = await search({});
    const filtered = await search({ filter: { countries: ['FR'] } });
    const countries = (facets: Results['caseStudies']['facets']) =>
      facets.find(({ code }) => code === 'countries')?.values;
    expect(countries(filtered.facets)?.map(({ value, count }) => ({ value, count }))).toEqual(
      countries(all.facets)?.map(({ value, count }) => ({ value, count })),
    );
    expect(countries(filtered.facets)?.find(({ value }) => value === 'FR')?.selected).toBe(true);
    const topics = filtered.facets.find(({ code }) => code === 'topics')?.values ?? [];
    for (const { value, count } of topics) {
      expect((await search({ filter: { countries: ['FR'], topics: [value] } })).total).toBe(count);
    }
  });

  it('labels facets in the reader’s language', async () => {
    const { facets } = await search({ locale: 'JA' });
    expect(facets.find(({ code }) => code === 'countries')).toMatchObject({
      label: '国',
      values: expect.arrayContaining([expect.objectContaining({ label: '日本' })]),
    });
  });

  it('takes kana and romaji for the terms that are spoken so', async () => {
    const inKanji = await search({ query: '防災', locale: 'JA' });
    const inKana = await search({ query: 'ぼうさい', locale: 'JA' });
    expect(inKana.recognised).toEqual([{ code: 'disaster-prevention', label: '防災', collectivityId: null }]);
    expect(inKana.total).toBeGreaterThan(inKanji.total / 2);
    const tourists = await search({ query: '観光客', locale: 'FR' });
    for (const query of ['kankoukyaku', 'kankokyaku']) {
      const { correctedQuery, total } = await search({ query, locale: 'FR' });
      expect([correctedQuery, total]).toEqual(['観光客', tourists.total]);
    }
  });

  it('corrects a typing error and says so', async () => {
    const { correctedQuery, items } = await search({ query: 'tranports gratuits', locale: 'FR' });
    expect(correctedQuery).toBe('transports gratuits');
    expect(items[0]?.caseStudy.title).toMatch(/[Gg]ratui/);
  });

  it('refuses what it can’t answer with a sentence in the reader’s language', async () => {
    expect(await refused({ page: { page: 1, size: 51 } })).toMatchObject({ extensions: { code: 'PAGE_SIZE' } });
    expect(await refused({ page: { page: 501, size: 20 } }, 'fr')).toMatchObject({
      extensions: { code: 'PAGE_TOO_FAR' },
      message: expect.stringMatching(/10.000/),
    });
    expect(await refused({ query: 'a'.repeat(1001) }, 'ja')).toMatchObject({
      extensions: { code: 'QUERY_TOO_LONG' },
      message: expect.stringContaining('1,000文字'),
    });
    expect(await refused({ sort: 'NEAREST' })).toMatchObject({ extensions: { code: 'NEAREST_NEEDS_PLACE' } });
    expect(await refused({ filter: { near: { latitude: 91, longitude: 0, km: 10 } } })).toMatchObject({
      extensions: { code: 'DISTANCE_RANGE' },
    });
  });

  it.each([
    "'; drop table case_study; --",
    'a & | ! ( ) : * <->',
    '"unclosed',
    '-',
    '\u0000',
    '\ud800',
    '‮abc',
    '🗼'.repeat(50),
    '%_\\',
    '「',
    '-a -b -c',
  ])('answers the hostile query %j', async (query) => {
    const answer = await server.visitor('en').send<Results>(SEARCH, { query, locale: 'EN' });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.caseStudies.total).toBeGreaterThanOrEqual(0);
  });

  it('suggests concepts, titles and places as one types', async () => {
    const document =
      'query ($prefix: String!, $locale: Locale!) { suggestions(prefix: $prefix, locale: $locale) { kind label target } }';
    const suggest = async (prefix: string, locale: string) =>
      (await server.visitor().ask<{ suggestions: { kind: string; label: string }[] }>(document, { prefix, locale }))
        .suggestions;
    expect(await suggest('taxe de s', 'FR')).toContainEqual(
      expect.objectContaining({ kind: 'CONCEPT', label: 'taxe de séjour' }),
    );
    expect(await suggest('かなざわ', 'JA')).toContainEqual(
      expect.objectContaining({ kind: 'COLLECTIVITY', label: '金沢市' }),
    );
    expect(await suggest('   ', 'FR')).toEqual([]);
  });
});
