import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../support/app.js';

interface Suggestion {
  score: number;
  opening: string;
  collectivity: { name: string; country: string };
  reasons: { direction: string; term: string; weight: number; sentence: string; caseStudies: { title: string }[] }[];
}

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

  it('gives twins an agenda in both languages', async () => {
    const tours = await idOf('FR', '37261');
    const { twinnings } = await server
      .visitor()
      .ask<{ twinnings: { items: { id: string }[] } }>(
        'query ($id: ID!) { twinnings(collectivityId: $id) { items { id } } }',
        { id: tours },
      );
    const document =
      'query ($id: ID!, $locale: Locale!) { twinAgenda(twinningId: $id, locale: $locale) { twinning { collectivities { name } } lessons { sentence teacher { name } learner { name } } shared { sentence } toRead { title } } }';
    for (const locale of ['FR', 'JA']) {
      const { twinAgenda } = await server.visitor().ask<{
        twinAgenda: { twinning: { collectivities: { name: string }[] }; shared: unknown[]; lessons: unknown[] };
      }>(document, { id: twinnings.items[0]?.id, locale });
      expect(twinAgenda.twinning.collectivities.map(({ name }) => name).sort()).toEqual(['Tours', '高松市']);
      expect(twinAgenda.shared.length + twinAgenda.lessons.length).toBeGreaterThan(0);
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
