import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { load } from '../../apps/api/src/load.js';
import { createTestApp, type TestApp } from '../support/app.js';

let server: TestApp;
beforeAll(async () => {
  server = await createTestApp('demo');
});
afterAll(() => server.close());

const found = async (query: string): Promise<number> => {
  const { caseStudies } = await server
    .visitor()
    .ask<{ caseStudies: { total: number } }>(`{ caseStudies(query: "${query}", locale: FR) { total } }`);
  return caseStudies.total;
};
const again = () => load(server.app, server.env, () => {});

it('is filled anew by the load that follows a version which reads documents otherwise, and by no other', async () => {
  const before = await found('tourisme');
  expect(before).toBeGreaterThan(0);
  const [{ slot } = { slot: -1 }] = await server.sql<{ slot: number }>('select active as slot from search_state');
  await server.sql(`update search_document_${slot} set terms = '{}', impacts = '{}'`);
  await server.sql(`update search_state set revision = nextval('search_revision_seq')`);
  await again();
  expect(await found('tourisme')).toBe(0);
  await server.sql(`update reference_load set hash = 'earlier' where name = 'search index'`);
  await again();
  expect(await found('tourisme')).toBe(before);
});
