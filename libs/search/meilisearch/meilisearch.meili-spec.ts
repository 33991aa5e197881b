import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { env } from 'node:process';
import { CONCEPTS } from '../conformance/concepts.js';
import { conformance } from '../conformance/index.js';
import { LEXICON } from '../conformance/lexicon.js';
import { type AssumptionName, ASSUMPTIONS } from './assumptions.js';
import { Connection } from './connection.js';
import { MeilisearchEngine } from './engine.js';
import { dropIndex } from './indexes.js';
import { type Ground, PROOFS } from './proofs/index.js';

// Run by `npm run test:meilisearch` alone, which sees to it that both are given.
const [url, apiKey] = [env['MEILI_URL'], env['MEILI_API_KEY']];
if (url === undefined || apiKey === undefined) throw new Error('MEILI_URL and MEILI_API_KEY are needed');

/** Removes all indexes of a prefix. */
async function dropAll(connection: Connection, prefix: string): Promise<void> {
  const { results } = await connection.ask((client) => client.getRawIndexes({ limit: 1_000 }));
  for (const { uid } of results.filter((each) => each.uid.startsWith(prefix))) await dropIndex(connection, uid);
}

describe('Meilisearch behaves as assumed', () => {
  const ground: Ground = { connection: new Connection({ url, apiKey }), url, prefix: `proof_${randomUUID()}` };
  beforeAll(() => ground.connection.ask((client) => client.health()));
  afterAll(() => dropAll(ground.connection, ground.prefix));

  it.each(Object.keys(ASSUMPTIONS) as AssumptionName[])('%s', async (name) => {
    await PROOFS[name](ground);
  });
});

conformance('Meilisearch', async () => {
  const indexPrefix = `suite_${randomUUID()}`;
  const engine = new MeilisearchEngine(
    { url, apiKey, indexPrefix },
    async () => ({ version: '1', concepts: CONCEPTS }),
    { lexicon: LEXICON },
  );
  return { engine, close: () => dropAll(new Connection({ url, apiKey }), indexPrefix) };
});
