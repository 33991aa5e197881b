import pg from 'pg';
import { createDatabase } from '../../../test/support/database.js';
import { CONCEPTS } from '../conformance/concepts.js';
import { conformance } from '../conformance/index.js';
import { LEXICON } from '../conformance/lexicon.js';
import { PostgresSearchEngine } from './engine.js';
import { PoolSqlClient } from './pool-client.js';

conformance('PostgreSQL', async () => {
  const database = await createDatabase('schema');
  const pool = new pg.Pool({ connectionString: database.url, max: 8 });
  return {
    engine: new PostgresSearchEngine(new PoolSqlClient(pool), async () => ({ version: '1', concepts: CONCEPTS }), {
      lexicon: LEXICON,
    }),
    close: async () => {
      await pool.end();
      await database.drop();
    },
  };
});
