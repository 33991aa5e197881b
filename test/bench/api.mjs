/**
 * Times the API over HTTP against the least that could do the work: one prepared statement behind bare
 * Fastify, in the same process, on the same data. Usage: see scripts/bench.mjs.
 */
import path from 'node:path';
import pg from 'pg';
import { insertCases } from './api-data.mjs';
import { workOf } from './api-work.mjs';
import { measure } from './clients.mjs';
import { makeReference, serveReference } from './reference.mjs';
import { note, progress, table } from './report.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 2);
const CLIENTS = (process.env.BENCH_CLIENTS ?? '1,16,64').split(',').map(Number);
const CASES = Number(process.argv[2] ?? 2_000);
const MB = 1_048_576;
const dist = (file) => import(path.join(import.meta.dirname, '..', '..', 'dist/apps/api/src', file));

async function database() {
  const server = new URL(process.env.BENCH_DATABASE_URL);
  const admin = new pg.Client(server.href);
  await admin.connect();
  await admin.query(`drop database if exists bench_api_${CASES} with (force)`);
  await admin.query(`create database bench_api_${CASES}`);
  await admin.end();
  server.pathname = `/bench_api_${CASES}`;
  return server.href;
}

async function rebuild(index) {
  const started = performance.now();
  const count = await index.rebuild(progress('rebuild'));
  const seconds = (performance.now() - started) / 1000;
  note(`Index of ${count} cases rebuilt in ${seconds.toFixed(1)} s: ${(count / seconds).toFixed(0)} cases a second.`);
}

async function sizes(client) {
  const { rows } = await client.query(`
    select (select sum(pg_total_relation_size(oid)) from pg_class where relkind = 'r' and relname like 'search\\_%')::float8 as ours,
      pg_total_relation_size('reference')::float8 as theirs, pg_total_relation_size('published_case_study')::float8 as cases`);
  const [{ ours, theirs, cases }] = rows;
  const ratio = (ours / theirs).toFixed(1);
  note(
    `Index: ${ratio} times the size of the reference's table (${(ours / MB).toFixed(0)} and ${(theirs / MB).toFixed(0)} MB; the published cases themselves ${(cases / MB).toFixed(0)} MB).`,
  );
}

async function timeWrites(index, client) {
  const { rows } = await client.query('select case_study_id as id from published_case_study order by 1 limit 12');
  const times = [];
  for (const { id } of rows) {
    const started = performance.now();
    await index.sync([id]);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  note(
    `A case brought up to date in the index: ${times[6].toFixed(0)} ms (median), ${times[10].toFixed(0)} ms at worst.`,
  );
}

async function check(api, name, body) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(api, { method: 'POST', headers, body });
  const { errors } = await answer.json();
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
}

const url = await database();
const { parseEnv } = await dist('config/env.js');
const { createApp, migrate } = await dist('bootstrap.js');
const { load } = await dist('load.js');
const { SearchIndex } = await dist('modules/search/index.js');
const env = parseEnv({ NODE_ENV: 'production', DATABASE_URL: url, DEMO: 'false', STATEMENT_TIMEOUT: '600000' });
await migrate(env);
const app = await createApp(env);
await app.init();
await load(app, env, () => {});
const client = new pg.Client(url);
await client.connect();
await insertCases(client, CASES);
const index = app.get(SearchIndex);
await rebuild(index);
await makeReference(client);
await client.query('vacuum analyze');
await sizes(client);
await timeWrites(index, client);
await app.listen({ port: 0, host: '127.0.0.1' });
const api = `${await app.getUrl()}/graphql`;
const reference = await serveReference(url);

const { rows } = await client.query(`select id from collectivity where code = '172014'`);
const work = workOf('00000000-0000-7000-8000-000000000007', rows[0].id);
const row = table(`Over HTTP, ${CASES} cases`, [
  'work',
  'clients',
  'ratio',
  'p50 ms',
  'p95 ms',
  'req/s',
  'ref p50',
  'ref p95',
  'ref req/s',
]);
let failed = 0;
for (const [name, operation, theirs] of work) {
  const body = JSON.stringify(operation);
  await check(api, name, body);
  for (const connections of CLIENTS) {
    const request = { url: api, method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const ours = await measure(request, connections, SECONDS);
    const ref = theirs ? await measure({ url: reference.address(...theirs) }, connections, SECONDS) : undefined;
    failed += ours.failed + (ref?.failed ?? 0);
    row(
      name,
      String(connections),
      ref && ours.p50 / ref.p50,
      ours.p50,
      ours.p95,
      ours.rate,
      ref?.p50,
      ref?.p95,
      ref?.rate,
    );
  }
}
if (failed > 0) note(`${failed} requests failed.`);
globalThis.gc?.();
const { rss, heapUsed } = process.memoryUsage();
note(
  `Memory after it all, clients and reference included: ${(rss / MB).toFixed(0)} MB, of which heap ${(heapUsed / MB).toFixed(0)} MB.`,
);

// In order: those who ask, those who answer, the connections behind them.
await reference.close();
await app.close();
await client.end();
