import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../support/app.js';

interface Similar {
  score: number;
  reasons: string[];
  caseStudy: { id: string; title: string; owner: { country: string }; topics: { code: string }[] };
}
interface Listed {
  caseStudies: { items: { caseStudy: { id: string; owner: { country: string } } }[] };
}

const SIMILAR = `query ($id: ID!, $first: Int, $locale: Locale) {
  similarCaseStudies(id: $id, first: $first, locale: $locale) {
    score reasons caseStudy { id title owner { country } topics { code } }
  }
}`;
const SEARCH =
  'query ($query: String, $page: PageInput) { caseStudies(query: $query, locale: FR, page: $page) { items { caseStudy { id owner { country } } } } }';
const ABSENT = '00000000-0000-4000-8000-000000000000';

describe('similar case studies', () => {
  let server: TestApp;
  const similar = async (variables: Record<string, unknown>) =>
    (await server.visitor().ask<{ similarCaseStudies: Similar[] }>(SIMILAR, variables)).similarCaseStudies;
  const found = async (query: string, size = 1) =>
    (await server.visitor().ask<Listed>(SEARCH, { query, page: { page: 1, size } })).caseStudies.items;

  beforeAll(async () => {
    server = await createTestApp('demo');
  });
  afterAll(() => server.close());

  it('cross countries and languages, with reasons that the reader understands', async () => {
    const [tax] = await found('宿泊税');
    const id = tax?.caseStudy.id ?? '';
    const french = await similar({ id, locale: 'FR' });
    expect(french.length).toBe(5);
    expect(french.map(({ caseStudy }) => caseStudy.id)).not.toContain(id);
    expect(new Set(french.map(({ caseStudy }) => caseStudy.owner.country))).toEqual(new Set(['FR', 'JP']));
    for (const { score, reasons } of french) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.join()).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
    const japanese = await similar({ id, locale: 'JA' });
    expect(japanese.map(({ caseStudy }) => caseStudy.id)).toEqual(french.map(({ caseStudy }) => caseStudy.id));
    expect(japanese.every(({ reasons }) => reasons.every((reason) => /[ぁ-んァ-ヶ一-龠]/.test(reason)))).toBe(true);
    expect(await similar({ id, first: 2 })).toHaveLength(2);
  });

  it('exist for every case, the most alike first, hardly any without a shared topic', async () => {
    const answers = await Promise.all((await found('', 44)).map(({ caseStudy }) => similar({ id: caseStudy.id })));
    expect(answers.filter((answer) => answer.length === 0).length).toBeLessThanOrEqual(2);
    const best = answers.flatMap(([first]) => first ?? []);
    const onTopic = best.filter(({ reasons }) => reasons[0]?.startsWith('Même sujet'));
    expect(onTopic.length).toBeGreaterThan(best.length * 0.8);
    const mixed = answers.filter((answer) => new Set(answer.map(({ caseStudy }) => caseStudy.owner.country)).size > 1);
    expect(mixed.length).toBeGreaterThan(answers.length / 2);
  });

  it('are refused for what isn’t published and for senseless requests', async () => {
    const refusal = async (variables: Record<string, unknown>) =>
      (await server.visitor('en').send(SIMILAR, variables)).errors?.[0]?.extensions.code;
    expect(await refusal({ id: ABSENT })).toBe('NOT_FOUND');
    expect(await refusal({ id: 'x' })).toBe('INVALID_ID');
    expect(await refusal({ id: ABSENT, first: 0 })).toBe('FIRST_RANGE');
  });
});
