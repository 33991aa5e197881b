import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../../../test/support/database.js';
import type { SearchDocument, SearchResults } from '../port.js';
import { requiredUnits } from '../query/index.js';
import { CANDIDATES_MAX } from './candidates.js';
import { PostgresSearchEngine } from './engine.js';
import { PoolSqlClient } from './pool-client.js';

/** Words without a common stem, none the beginning of another. */
const WORDS = ['forêt', 'musée', 'navette', 'jardin', 'plage', 'crèche', 'marché', 'source'];

function caseId(index: number): string {
  return `0190b000-0000-7000-8000-${index.toString().padStart(12, '0')}`;
}

function documentOf(index: number, texts: Partial<SearchDocument>): SearchDocument {
  return {
    caseId: caseId(index),
    locale: 'fr',
    version: 1,
    hash: String(index),
    title: 'Titre',
    teaser: '',
    summary: '',
    body: '',
    names: [],
    concepts: [],
    facets: { countries: [index % 3 === 0 ? 'JP' : 'FR'] },
    startYear: null,
    endYear: null,
    coordinates: null,
    publishedAt: new Date(Date.UTC(2020, 0, 1 + (index % 700))),
    adoptions: 0,
    ...texts,
  };
}

describe('matching', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let engine: PostgresSearchEngine;
  beforeAll(async () => {
    database = await createDatabase('schema');
    pool = new pg.Pool({ connectionString: database.url, max: 4 });
    engine = new PostgresSearchEngine(new PoolSqlClient(pool), async () => ({ version: '1', concepts: [] }));
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });
  beforeEach(() => engine.rebuild(none()));

  async function* none(): AsyncGenerator<SearchDocument> {}
  const find = (query: string, page = 1, size = 50): Promise<SearchResults> =>
    engine.search({ query, locale: 'fr', filter: {}, page, size });

  it('finds exactly what the rules say, for any words in any documents', async () => {
    const set = fc.subarray(WORDS);
    const questions = fc.array(
      fc.record({
        words: fc.subarray(WORDS, { minLength: 1, maxLength: 7 }),
        without: fc.option(fc.constantFrom(...WORDS)),
      }),
      { minLength: 6, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(set, { minLength: 30, maxLength: 40 }), questions, async (sets, asked) => {
        await engine.upsert(sets.map((words, index) => documentOf(index, { body: words.join(', ') })));
        await engine.remove(Array.from({ length: 40 - sets.length }, (_, index) => caseId(sets.length + index)));
        for (const { words, without } of asked) {
          const excluded = without === null || words.includes(without) ? null : without;
          const open = sets
            .map((each, index) => ({ index, each }))
            .filter(({ each }) => excluded === null || !each.includes(excluded));
          const having = (least: number): string[] =>
            open
              .filter(({ each }) => words.filter((word) => each.includes(word)).length >= least)
              .map(({ index }) => caseId(index));
          const strict = having(requiredUnits(words.length));
          const expected = strict.length < 20 ? having(1) : strict;
          const { hits, total } = await find(`${words.join(' ')} ${excluded === null ? '' : `-${excluded} `}`);
          expect(total).toBe(expected.length);
          expect(hits.map((hit) => hit.caseId).sort()).toEqual(expected.sort());
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('ranks the best of more matches than it looks at, and still gives every one once', async () => {
    const many = CANDIDATES_MAX + 120;
    const about = new Set([5, 77, 300, 350, 411]);
    async function* stream(): AsyncGenerator<SearchDocument> {
      for (let index = 0; index < many; index += 1) {
        yield documentOf(index, {
          title: about.has(index) ? 'La plage rendue aux oiseaux' : 'Titre',
          body: `Une plage parmi ${index}.`,
        });
      }
    }
    await engine.rebuild(stream());
    const seen: string[] = [];
    for (let page = 1; page <= Math.ceil(many / 50); page += 1) {
      const { hits, total, facets } = await find('plage ', page);
      expect(total).toBe(many);
      expect(facets.find(({ code }) => code === 'countries')?.values).toEqual([
        { value: 'FR', count: many - Math.ceil(many / 3), selected: false },
        { value: 'JP', count: Math.ceil(many / 3), selected: false },
      ]);
      seen.push(...hits.map((hit) => hit.caseId));
    }
    expect(new Set(seen.slice(0, 5))).toEqual(new Set([...about].map(caseId)));
    expect(seen).toHaveLength(many);
    expect(new Set(seen).size).toBe(many);
  });

  it('counts facets as they are now, after every change', async () => {
    const count = async (): Promise<Record<string, number>> => {
      const values = (await find('')).facets.find(({ code }) => code === 'countries')?.values ?? [];
      return Object.fromEntries(values.map((each) => [each.value, each.count]));
    };
    await engine.upsert([0, 1, 2, 3].map((index) => documentOf(index, {})));
    expect(await count()).toEqual({ FR: 2, JP: 2 });
    await engine.upsert([documentOf(1, { facets: { countries: ['BE', 'JP'] } })]);
    expect(await count()).toEqual({ BE: 1, FR: 1, JP: 3 });
    await engine.remove([caseId(0)]);
    expect(await count()).toEqual({ BE: 1, FR: 1, JP: 2 });
  });

  it('notices a rebuild made by another process', async () => {
    const other = new PostgresSearchEngine(new PoolSqlClient(pool), async () => ({ version: '1', concepts: [] }));
    await engine.upsert([documentOf(1, { body: 'jardin' })]);
    expect((await find('jardin ')).total).toBe(1);
    async function* two(): AsyncGenerator<SearchDocument> {
      yield documentOf(1, { body: 'jardin' });
      yield documentOf(2, { body: 'jardin' });
    }
    await other.rebuild(two());
    expect((await find('jardin ')).total).toBe(2);
    await other.rebuild(two());
    await other.upsert([documentOf(4, { body: 'jardin' })]);
    expect((await find('jardin ')).total).toBe(3);
    expect((await find('jardin ')).facets.find(({ code }) => code === 'countries')?.values[0]?.count).toBe(3);
  });
});
