import type pg from 'pg';
import type { SqlClient } from '../port.js';
import { StatementNames } from './statement-names.js';

/** A `SqlClient` over a pool of node-postgres: for tests and benchmarks. The server has its own, over its transactions. */
export class PoolSqlClient implements SqlClient {
  private readonly names = new StatementNames();

  constructor(private readonly pool: pg.Pool) {
    // `pool.end` returns before its sockets are closed: a database that is dropped right after it ends them, which is no fault.
    pool.on('error', (error: Error & { code?: string }) => {
      if (error.code !== '57P01') throw error;
    });
  }

  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.pool.query<Row & pg.QueryResultRow>({
      name: this.names.of(text),
      text,
      values: [...values],
    });
    return rows;
  }

  async transaction<T>(work: (client: SqlClient) => Promise<T>): Promise<T> {
    const connection = await this.pool.connect();
    try {
      await connection.query('begin');
      const result = await work(joined(connection, this.names));
      await connection.query('commit');
      return result;
    } catch (error) {
      await connection.query('rollback');
      throw error;
    } finally {
      connection.release();
    }
  }
}

/** Inside a transaction there is no other to begin. */
function joined(connection: pg.PoolClient, names: StatementNames): SqlClient {
  const client: SqlClient = {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await connection.query<Row & pg.QueryResultRow>({ name: names.of(text), text, values: [...values] })).rows,
    transaction: (work) => work(client),
  };
  return client;
}
