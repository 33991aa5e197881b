import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** `schema`: migrated and empty. `demo`: with reference and demonstration data. */
export type Template = 'schema' | 'demo';

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (url === undefined)
    throw new Error('Run the tests with `npm test` (or `npm test -- <jest arguments>`): it starts their PostgreSQL.');
  return url;
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client(serverUrl());
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
  /** Ends all connections, refuses new ones for so long, and takes them again: what a restart of the server does to them. */
  away: (milliseconds: number) => Promise<void>;
}

/** A database of this test file alone, cloned from a template. */
export async function createDatabase(template: Template): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name} template template_${template}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  const end = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
  const away = async (milliseconds: number): Promise<void> => {
    await onServer(`alter database ${name} allow_connections false`);
    try {
      await onServer(end);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    } finally {
      await onServer(`alter database ${name} allow_connections true`);
    }
  };
  return { url: url.href, drop: () => onServer(`drop database ${name} with (force)`), away };
}
