import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentsNamed } from '../conformance/documents.js';
import type { SearchDocument, SearchRequest, SearchResults } from '../port.js';
import { MeilisearchEngine } from './engine.js';
import { distributionOf, openFacets } from './facets.js';
import { StandIn } from './stand-in/server.js';

/** Many cases, each of a collectivity of its own; every second of a country. */
function many(count: number): SearchDocument[] {
  const [model] = documentsNamed('annecy');
  if (model === undefined) throw new Error('no document');
  return Array.from({ length: count }, (_, index) => ({
    ...model,
    caseId: `0190a000-0000-7000-8000-1${index.toString().padStart(11, '0')}`,
    facets: { collectivities: [`c${index}`, 'c0'], countries: [index % 2 === 0 ? 'FR' : 'JP'] },
  }));
}

describe('merging counts', () => {
  let standIn: StandIn;
  let engine: MeilisearchEngine;
  beforeAll(async () => {
    standIn = await StandIn.start('key');
    const options = { url: standIn.url, apiKey: 'key', indexPrefix: 'k', pollInterval: 1 };
    engine = new MeilisearchEngine(options, async () => ({ version: '1', concepts: [] }));
    await engine.upsert(many(130));
  });
  afterAll(() => standIn.stop());
  const search = (more: Partial<SearchRequest>): Promise<SearchResults> =>
    engine.search({ query: 'taxe', locale: 'fr', filter: {}, page: 1, size: 20, ...more });
  const values = (results: SearchResults, code: string) =>
    results.facets.find((facet) => facet.code === code)?.values ?? [];

  it('keeps the total of all pages, whatever the page', async () => {
    const pages = await Promise.all([1, 4, 7, 8].map((page) => search({ page })));
    expect(pages.map(({ total }) => total)).toEqual([130, 130, 130, 130]);
    expect(pages.map(({ hits }) => hits.length)).toEqual([20, 20, 10, 0]);
  });
  it('counts a selected value that is too rare to be among those that Meilisearch gives', async () => {
    const results = await search({ filter: { collectivities: ['c129'], countries: ['JP'] } });
    expect(results.total).toBe(1);
    expect(values(results, 'collectivities')).toContainEqual({ value: 'c129', count: 1, selected: true });
    expect(values(results, 'collectivities')[0]).toEqual({ value: 'c0', count: 65, selected: false });
    expect(values(results, 'countries')).toEqual([{ value: 'JP', count: 1, selected: true }]);
  });
  it('asks once for each facet with a selection, and not at all where none are wanted', async () => {
    const before = standIn.requests.length;
    await search({ filter: { countries: ['JP'] } });
    expect(standIn.requests.slice(before).filter(({ path }) => path === '/multi-search')).toHaveLength(3);
    const second = standIn.requests.length;
    await search({ filter: { countries: ['JP'] }, withFacets: false });
    expect(standIn.requests.slice(second)).toHaveLength(2);
  });
  it('reads what is there of an answer', () => {
    expect(distributionOf(null, 'k_cases')).toEqual([]);
    expect(openFacets({ countries: ['FR'], themes: [] })).not.toContain('countries');
    expect(openFacets({ countries: ['FR'], themes: [] })).toContain('themes');
  });
});
