import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type Visitor } from '../support/app.js';
import { StatementCounter } from '../support/statements.js';

const CARD =
  'id title owner { id name(locale: FR) caseStudyCount } partners { id name(locale: FR) } coordinates { latitude } themes { code label } topics { code label } sdgs { number } factors { code } challenges { code } translations { title }';
const SEARCH = `query ($size: Int!, $query: String!, $filter: CaseStudyFilter) {
  caseStudies(query: $query, filter: $filter, page: { size: $size }, locale: FR) {
    total facets { code values { label count } } items { highlights { parts { text } } reasons { label } caseStudy { ${CARD} } } }
}`;
const COLLECTIVITIES =
  'query ($size: Int!, $query: String!) { collectivities(query: $query, page: { size: $size }) { total items { id name caseStudyCount } } }';
const PARTNERS =
  'query ($id: ID!, $size: Int!) { partnerSuggestions(collectivityId: $id, first: $size) { score collectivity { id name caseStudyCount } reasons { sentence weight } } }';
const SUGGESTIONS = 'query ($query: String!) { suggestions(prefix: $query, locale: FR, first: 20) { kind label } }';

/** Counts what is sent to PostgreSQL: a page that is longer must not ask more. */
describe('statements of a request', () => {
  let server: TestApp;
  let visitor: Visitor;
  let counter: StatementCounter;

  beforeAll(async () => {
    server = await createTestApp('demo');
    visitor = server.visitor('fr');
    counter = new StatementCounter();
  });
  afterAll(async () => {
    counter.stop();
    await server.close();
  });

  const count = (document: string, variables: Record<string, unknown>): Promise<number> =>
    counter.of(visitor, document, variables);

  it.each([
    ['browsing', { query: '' }, 4],
    ['a word', { query: 'tourisme ' }, 5],
    ['two words', { query: 'tourisme durable ' }, 6],
    ['a filter', { query: 'tourisme ', filter: { countries: ['FR'] } }, 7],
  ])('of the search, %s: the same for any size of a page, and few', async (_name, variables, most) => {
    const few = await count(SEARCH, { ...variables, size: 3 });
    const many = await count(SEARCH, { ...variables, size: 40 });
    expect({ few, many, list: counter.statements }).toMatchObject({ few: many });
    // Beside those of the index: published rows, owners and partners, their counts.
    expect(many).toBeLessThanOrEqual(most + 3);
  });

  it('of a case study: the same for every case', async () => {
    const { caseStudies } = await visitor.ask<{ caseStudies: { items: { caseStudy: { id: string } }[] } }>(
      '{ caseStudies(page: { size: 10 }) { items { caseStudy { id } } } }',
    );
    const document = `query ($id: ID!) { caseStudy(id: $id, locale: FR) { ${CARD} context actions links { url } } }`;
    const counts = new Set<number>();
    for (const { caseStudy } of caseStudies.items) counts.add(await count(document, { id: caseStudy.id }));
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  });

  it('of collectivities, partner suggestions and suggestions: the same for any length', async () => {
    const few = await count(COLLECTIVITIES, { query: 'saint', size: 2 });
    expect(await count(COLLECTIVITIES, { query: 'saint', size: 50 })).toBe(few);
    expect(few).toBeLessThanOrEqual(4);

    const found = await visitor.ask<{ collectivity: { id: string } }>(
      '{ collectivity(country: JP, code: "172014") { id } }',
    );
    const { id } = found.collectivity;
    const partners = await count(PARTNERS, { id, size: 2 });
    expect(await count(PARTNERS, { id, size: 10 })).toBe(partners);
    expect(partners).toBeLessThanOrEqual(8);

    const rare = await count(SUGGESTIONS, { query: 'zzz' });
    expect(await count(SUGGESTIONS, { query: 'la' })).toBeLessThanOrEqual(rare + 2);
  });
});
