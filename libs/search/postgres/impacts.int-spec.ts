import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Locale } from '#shared';
import { createDatabase, type TestDatabase } from '../../../test/support/database.js';
import { allDocuments } from '../conformance/documents.js';
import { PostgresSearchEngine } from './engine.js';
import { impactsColumn, readImpacts } from './impacts.js';
import { Statement } from './matching.js';
import { PoolSqlClient } from './pool-client.js';
import { localeOf } from './storage.js';

describe('impacts of documents', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await createDatabase('schema');
    pool = new pg.Pool({ connectionString: database.url, max: 2 });
    const engine = new PostgresSearchEngine(new PoolSqlClient(pool), async () => ({ version: '1', concepts: [] }));
    await engine.upsert(allDocuments());
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  async function impactsOf(ids: number[]): Promise<number[][]> {
    const statement = new Statement(0);
    const wanted = { fr: { ids }, ja: { ids }, en: { ids } };
    const text = `
      select string_agg(${impactsColumn(statement, wanted)}, ',') as impacts, array_agg(c.locale::int) as locales
      from (select locale, ctid as place from ${statement.documents} order by doc) c`;
    const { rows } = await pool.query<{ impacts: string; locales: number[] }>(text, statement.values);
    const locales: Locale[] = (rows[0]?.locales ?? []).map(localeOf);
    const impacts = readImpacts(rows[0]?.impacts ?? '', locales, wanted);
    return locales.map((_, index) => impacts.slice(index * ids.length, (index + 1) * ids.length));
  }

  it('are the same however many are asked for at once', async () => {
    const { rows } = await pool.query<{ id: number }>(
      'select term as id from search_frequency_0 order by term * 7919 % 1009 limit 64',
    );
    const ids = [...rows.map(({ id }) => id), 2_000_000_000];
    const together = await impactsOf(ids);
    const apart = await Promise.all(ids.map((id) => impactsOf([id])));
    expect(together.length).toBeGreaterThan(10);
    expect(together).toEqual(together.map((_, document) => apart.map((of) => of[document]?.[0] ?? 0)));
    expect(together.flat().filter((impact) => impact > 0).length).toBeGreaterThan(30);
  });
});
