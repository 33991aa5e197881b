import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../support/app.js';

interface Suggestion {
  score: number;
  opening: string;
  collectivity: { name: string; country: string };
  reasons: { direction: string; term: string; weight: number; sentence: string; caseStudies: { title: string }[] }[];
}

type Said = { sentence: string; sentences: { fr: string; ja: string; en: string } };

const SUGGEST = `query ($id: ID!, $locale: Locale!, $topics: [String!], $country: Country) {
  partnerSuggestions(collectivityId: $id, locale: $locale, first: 5, topics: $topics, country: $country) {
    score opening collectivity { name country } reasons { direction term weight sentence caseStudies { title } }
  }
}`;

describe('partner suggestions and twin agendas on the reference data', () => {
  let server: TestApp;
  const idOf = async (country: string, code: string, tier?: string): Promise<string> => {
    const document =
      'query ($country: Country!, $code: String!, $tier: String) { collectivity(country: $country, code: $code, tier: $tier) { id } }';
    return (await server.visitor().ask<{ collectivity: { id: string } }>(document, { country, code, tier }))
      .collectivity.id;
  };
  const suggest = async (id: string, locale = 'FR', more: Record<string, unknown> = {}) =>
    (await server.visitor().ask<{ partnerSuggestions: Suggestion[] }>(SUGGEST, { id, locale, ...more }))
      .partnerSuggestions;

  beforeAll(async () => {
    server = await createTestApp('demo');
  });
  afterAll(() => server.close());

  it('ranks partners of the other country, the best first, with reasons that add up to the score', async () => {
    const suggestions = await suggest(await idOf('FR', '37261'));
    expect(suggestions.length).toBe(5);
    expect(suggestions.every(({ collectivity }) => collectivity.country === 'JP')).toBe(true);
    expect(suggestions.map(({ score }) => score)).toEqual(
      suggestions.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    for (const { score, reasons } of suggestions) {
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9);
    }
  });

  it('does not suggest an active twin, which has an agenda instead', async () => {
    const suggestions = await suggest(await idOf('FR', '37261'));
    expect(suggestions.map(({ collectivity }) => collectivity.name)).not.toContain('高松市');
  });

  it.each([
    ['FR', 'peut intéresser'],
    ['JA', '金沢市'],
    ['EN', 'Kanazawa'],
  ])('says the reasons in %s', async (locale, words) => {
    const suggestions = await suggest(await idOf('JP', '172014'), locale);
    expect(suggestions.flatMap(({ reasons }) => reasons.map(({ sentence }) => sentence)).join('\n')).toContain(words);
    expect(suggestions.every(({ opening }) => opening.length > 10)).toBe(true);
  });

  it('proves what is offered by published cases', async () => {
    const suggestions = await suggest(await idOf('FR', '13055'), 'FR', { topics: ['tourist-flow-regulation'] });
    const proofs = suggestions.flatMap(({ reasons }) =>
      reasons.filter(({ term }) => term === 'answer').flatMap(({ caseStudies }) => caseStudies),
    );
    expect(proofs.length).toBeGreaterThan(0);
  });

  it('has something honest for a village that has published nothing', async () => {
    const suggestions = await suggest(await idOf('FR', '01002'));
    expect(suggestions.length).toBeGreaterThan(0);
  });

  it('takes the country asked for', async () => {
    const suggestions = await suggest(await idOf('FR', '37261'), 'FR', { country: 'FR' });
    expect(new Set(suggestions.map(({ collectivity }) => collectivity.country))).toEqual(new Set(['FR']));
  });

  it('keeps to size, kind of territory and tier, which may be asked together', async () => {
    const filter = { minPopulation: 20_000, maxPopulation: 300_000, geographies: ['urban'], tiers: ['municipality'] };
    const document = `query ($id: ID!, $filter: PartnerFilterInput) { partnerSuggestions(collectivityId: $id, first: 20, filter: $filter) {
      scoreVersion speech missing { what of sentence } tiesInCommon { kind via { name } } collectivity { population density tier country } } }`;
    const { partnerSuggestions: found } = await server.visitor().ask<{
      partnerSuggestions: {
        speech: string;
        missing: { what: string; sentence: string }[];
        collectivity: { population: number; density: number; tier: string; country: string };
      }[];
    }>(document, { id: await idOf('FR', '37261'), filter });
    expect(found.length).toBeGreaterThan(0);
    for (const { collectivity, speech, missing } of found) {
      expect(collectivity).toMatchObject({ tier: 'municipality', country: 'JP' });
      expect(collectivity.population).toBeGreaterThanOrEqual(20_000);
      expect(collectivity.population).toBeLessThanOrEqual(300_000);
      expect(collectivity.density).toBeGreaterThanOrEqual(500);
      expect(speech).not.toBe('');
      expect(missing.map(({ what }) => what)).toEqual(expect.arrayContaining(['languages', 'capacity']));
    }
  });

  it('tells of cases of one’s twins that answer one’s needs, the newest first, none of one’s own', async () => {
    const document = `query ($id: ID!, $since: DateTime) { casesForTwin(collectivityId: $id, since: $since, locale: JA) {
      total items { ground declared topic { code label } twin { id } caseStudy { owner { id } partners { id } publishedAt } } } }`;
    type Found = {
      casesForTwin: {
        total: number;
        items: {
          ground: string;
          twin: { id: string };
          caseStudy: { owner: { id: string }; partners: { id: string }[] };
        }[];
      };
    };
    const twins = (
      await server.sql<{ id: number }>(
        `select distinct case when collectivity_a_id = any(p.participant_ids) then collectivity_b_id else collectivity_a_id end as id
         from twinning t join published_case_study p on p.participant_ids && array[t.collectivity_a_id, t.collectivity_b_id] limit 20`,
      )
    ).map(({ id }) => String(id));
    const answers = await Promise.all(
      twins.map(async (id) => ({ id, ...(await server.visitor().ask<Found>(document, { id })).casesForTwin })),
    );
    const some = answers.find(({ total }) => total > 0);
    expect(some).toBeDefined();
    for (const { id, items } of answers)
      for (const { caseStudy, ground, twin } of items) {
        const sides = [caseStudy.owner, ...caseStudy.partners].map((side) => side.id);
        expect(sides).toContain(twin.id);
        expect(sides).not.toContain(id);
        expect(ground).toMatch(/\d|：/);
      }
    const later = await server.visitor().ask<Found>(document, { id: some?.id, since: '2099-01-01T00:00:00Z' });
    expect(later.casesForTwin.total).toBe(0);
  });

  it('gives twins an agenda in both languages', async () => {
    const tours = await idOf('FR', '37261');
    const { twinnings } = await server
      .visitor()
      .ask<{ twinnings: { items: { id: string }[] } }>(
        'query ($id: ID!) { twinnings(collectivityId: $id) { items { id } } }',
        { id: tours },
      );
    const document =
      'query ($id: ID!, $locale: Locale!) { twinAgenda(twinningId: $id, locale: $locale) { twinning { collectivities { name } } lessons { sentence sentences { fr ja en } teacher { name } learner { name } } shared { sentence sentences { fr ja en } } toRead { title } } }';
    for (const locale of ['FR', 'JA']) {
      const { twinAgenda } = await server.visitor().ask<{
        twinAgenda: { twinning: { collectivities: { name: string }[] }; shared: Said[]; lessons: Said[] };
      }>(document, { id: twinnings.items[0]?.id, locale });
      expect(twinAgenda.twinning.collectivities.map(({ name }) => name).sort()).toEqual(['Tours', '高松市']);
      expect(twinAgenda.shared.length + twinAgenda.lessons.length).toBeGreaterThan(0);
      for (const { sentence, sentences } of [...twinAgenda.lessons, ...twinAgenda.shared]) {
        expect(sentences[locale.toLowerCase() as 'fr' | 'ja']).toBe(sentence);
        expect(new Set(Object.values(sentences)).size).toBe(3);
      }
    }
  });

  it('refuses unknown and malformed ids alike in words', async () => {
    const answer = await server.visitor('fr').send(SUGGEST, { id: '999999999', locale: 'FR' });
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const malformed = await server.visitor('fr').send(SUGGEST, { id: '1; drop table', locale: 'FR' });
    expect(malformed.errors?.[0]).toMatchObject({
      extensions: { code: 'INVALID_ID' },
      message: expect.stringContaining('1; drop table'),
    });
  });
});
