import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../../../test/support/database.js';
import { CONCEPTS } from '../conformance/concepts.js';
import { CASES, caseId, documentsNamed } from '../conformance/documents.js';
import type { SearchDocument, SearchResults, SqlClient } from '../port.js';
import { PostgresSearchEngine } from './engine.js';
import { PoolSqlClient } from './pool-client.js';

/** Two processes on one index: what one remembers must not hide what the other writes. */
describe('what an engine remembers', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let reader: PostgresSearchEngine;
  let writer: PostgresSearchEngine;
  let statements: string[] = [];
  const [first, second] = CASES.map(({ key }) => key);

  beforeAll(async () => {
    database = await createDatabase('schema');
    pool = new pg.Pool({ connectionString: database.url, max: 4 });
    const concepts = async () => ({ version: '1', concepts: CONCEPTS });
    const plain = new PoolSqlClient(pool);
    const counting: SqlClient = {
      query: (text, values) => {
        statements.push(text);
        return plain.query(text, values);
      },
      transaction: (work) => plain.transaction(work),
    };
    reader = new PostgresSearchEngine(counting, concepts);
    writer = new PostgresSearchEngine(plain, concepts);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const withWord = (key: string | undefined, word: string): SearchDocument[] =>
    documentsNamed(key ?? '').map((document) => ({ ...document, body: `${document.body} ${word}`, hash: word }));
  const ask = async (query: string): Promise<SearchResults> => {
    statements = [];
    return reader.search({ query, locale: 'fr', filter: {}, page: 1, size: 10 });
  };

  it('gives an answer again after one look at the index, until anything changes there', async () => {
    await writer.upsert(withWord(first, 'montgolfière'));
    const given = await ask('montgolfiere ');
    expect(await ask('montgolfiere ')).toBe(given);
    expect(statements).toEqual([expect.stringContaining('search_state')]);
    await writer.upsert(documentsNamed(second ?? ''));
    const anew = await ask('montgolfiere ');
    expect(anew).not.toBe(given);
    expect(anew.total).toBe(1);
    await writer.remove([caseId(first ?? '')]);
    expect((await ask('montgolfiere ')).total).toBe(0);
  });

  it('answers a question of words that it knows with one statement', async () => {
    await writer.upsert(withWord(first, 'zeppelin'));
    expect((await ask('zeppelin ')).total).toBe(1);
    const { total, hits } = await ask('zeppelin zeppelin ');
    expect([total, hits.length, statements.length]).toEqual([1, 1, 1]);
  });

  it('finds at once what is written elsewhere, though it had the word for absent', async () => {
    expect((await ask('montgolfiere ')).total).toBe(0);
    await writer.upsert(withWord(second, 'montgolfière'));
    const { hits } = await ask('montgolfiere ');
    expect(hits.map((hit) => hit.caseId)).toEqual([caseId(second ?? '')]);
  });

  it('browses what there is now, the newest first, with the facets of all', async () => {
    const browse = (size: number, page = 1): Promise<SearchResults> =>
      reader.search({ query: '', locale: 'ja', filter: {}, page, size });
    const countries = ({ facets }: SearchResults): number =>
      (facets.find(({ code }) => code === 'countries')?.values ?? []).reduce((sum, { count }) => sum + count, 0);
    const before = await browse(50);
    await writer.upsert(CASES.flatMap(({ key }) => documentsNamed(key)));
    const after = await browse(50);
    expect(after.total).toBe(CASES.length);
    expect(after.total).toBeGreaterThan(before.total);
    expect(countries(after)).toBe(CASES.length);
    const pages = [1, 2, 3].map((page) => browse(2, page));
    const ids = (await Promise.all(pages)).flatMap(({ hits }) => hits.map((hit) => hit.caseId));
    expect(ids).toEqual(after.hits.slice(0, 6).map((hit) => hit.caseId));
    await writer.remove([ids[0] ?? '']);
    expect((await browse(50)).hits.map((hit) => hit.caseId)).not.toContain(ids[0]);
    expect((await browse(50)).total).toBe(CASES.length - 1);
  });

  it('explains a hit by the texts that it is given', async () => {
    await writer.upsert(withWord(first, 'zeppelin dirigeable').map((each) => ({ ...each, title: 'Le zeppelin' })));
    const { hits } = await ask('zeppelin ');
    const texts = { title: 'Le zeppelin', teaser: '', summary: '', body: '' };
    expect(hits[0]?.explain(texts).highlights.find(({ field }) => field === 'title')?.parts).toEqual([
      { text: 'Le ', matched: false },
      { text: 'zeppelin', matched: true },
    ]);
  });

  it('no longer finds what is removed elsewhere, and knows its words no more', async () => {
    await writer.remove([caseId(second ?? '')]);
    const { total, correctedQuery } = await ask('montgolfiere ');
    expect([total, correctedQuery]).toEqual([0, null]);
  });

  it('follows a rebuild, searching and suggesting', async () => {
    expect(await reader.suggest('le zepp', 'fr', 5)).toHaveLength(1);
    await writer.rebuild(
      (async function* () {
        yield* withWord(second, 'ballon');
      })(),
    );
    expect((await ask('zeppelin ')).total).toBe(0);
    expect((await ask('ballon ')).total).toBe(1);
    expect(await reader.suggest('le zepp', 'fr', 5)).toEqual([]);
  });
});
