import { StatementNames, type SqlClient } from '#search';
import type { Database } from './database.service.js';

/** The connection as pure libraries ask for it, joined to the ambient transaction. */
export function sqlClient(database: Database): SqlClient {
  const names = new StatementNames();
  const client: SqlClient = {
    query: (text, values) => database.query(text, values, names.of(text)),
    transaction: (work) => database.transaction(() => work(client)),
  };
  return client;
}
