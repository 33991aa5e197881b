import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../../../test/support/database.js';
import { CONCEPTS } from '../conformance/concepts.js';
import { CASES, caseId, documentsNamed } from '../conformance/documents.js';
import type { SearchDocument } from '../port.js';
import { PostgresSearchEngine } from './engine.js';
import { PoolSqlClient } from './pool-client.js';

type Step =
  | { kind: 'upsert'; key: string; locales: number; words: string }
  | { kind: 'remove'; key: string }
  | { kind: 'rebuild'; keys: string[] };

const key = fc.constantFrom(...CASES.slice(0, 5).map((each) => each.key));
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('upsert' as const),
      key,
      locales: fc.integer({ min: 1, max: 3 }),
      words: fc.constantFrom('tramway ville', '宿泊税 観光', 'water bus'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('remove' as const), key }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rebuild' as const), keys: fc.uniqueArray(key) }) },
);

describe('document frequencies', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let engine: PostgresSearchEngine;
  beforeAll(async () => {
    database = await createDatabase('schema');
    pool = new pg.Pool({ connectionString: database.url, max: 4 });
    engine = new PostgresSearchEngine(new PoolSqlClient(pool), async () => ({ version: '1', concepts: CONCEPTS }));
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  async function run(each: Step): Promise<void> {
    if (each.kind === 'remove') return engine.remove([caseId(each.key)]);
    if (each.kind === 'rebuild') return engine.rebuild(stream(each.keys.flatMap((name) => documentsNamed(name))));
    return engine.upsert(documentsNamed(each.key, { title: each.words }).slice(0, each.locales));
  }

  async function* stream(documents: SearchDocument[]): AsyncGenerator<SearchDocument> {
    yield* documents;
  }

  async function drift(): Promise<number> {
    const { rows: state } = await pool.query<{ active: number }>('select active from search_state');
    const slot = state[0]?.active ?? 0;
    const { rows } = await pool.query<{ wrong: number }>(
      `select count(*)::int as wrong from
         (select term, count(*)::int as frequency from search_document_${slot}, unnest(terms) term where term > 0 group by term) counted
       full join (select term, frequency from search_frequency_${slot} where frequency <> 0) kept using (term)
       where counted.frequency is distinct from kept.frequency`,
    );
    return rows[0]?.wrong ?? -1;
  }

  it('never drift, whatever is written in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const each of steps) await run(each);
        expect(await drift()).toBe(0);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('never drift when writers meet each other and a rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
        const outcomes = await Promise.allSettled(steps.map(run));
        for (const outcome of outcomes) {
          if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ name: 'RebuildSupersededError' });
        }
        expect(await drift()).toBe(0);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
