/**
 * Times the API over HTTP against the least that could do the work: one prepared statement behind bare
 * Fastify. Each of the two is one process, the clients are another; the data are the same. Usage: see scripts/bench.mjs.
 */
import path from 'node:path';
import pg from 'pg';
import { insertCases } from './api-data.mjs';
import { deskWorkOf, workOf } from './api-work.mjs';
import { timeDeskWrites } from './api-writes.mjs';
import { measure } from './clients.mjs';
import { makeReference, pathOf } from './reference.mjs';
import { ask, HEADERS, serve, signIn, timed } from './served.mjs';
import { note, progress, table } from './report.mjs';

const CLIENTS = (process.env.BENCH_CLIENTS ?? '1,16,64').split(',').map(Number);
const CASES = Number(process.argv[2] ?? 2_000);
const MB = 1_048_576;
/** Clients, requests of a kind and seconds before anything is timed. */
const WARMING = 8;
const WARMING_SECONDS = 5;
const ASKED_BEFORE = ['rare word, fr', 'medium word, fr', 'common word, fr', 'common word, ja', 'two words'];
const ONLY = process.env.BENCH_ONLY;
const dist = (file) => import(path.join(import.meta.dirname, '..', '..', 'dist/apps/api/src', file));

/** A new database, or with BENCH_REUSE=1 the one that an earlier run filled on the same server. */
async function database() {
  const server = new URL(process.env.BENCH_DATABASE_URL);
  const name = `bench_api_${CASES}`;
  const admin = new pg.Client(server.href);
  await admin.connect();
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name]);
  const filled = rowCount === 1 && process.env.BENCH_REUSE === '1';
  if (!filled) {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name}`);
  }
  await admin.end();
  server.pathname = `/${name}`;
  return { url: server.href, filled };
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

/** What operations name: a case, a collectivity, how far pages reach, titles that people type. */
async function worldOf(client) {
  const { rows } = await client.query(`select id from collectivity where code = '172014'`);
  const titles = await client.query(
    `select title from case_study_translation where locale = 'fr' order by case_study_id desc limit 200`,
  );
  return {
    caseId: '00000000-0000-7000-8000-000000000007',
    collectivityId: rows[0].id,
    // Pages reach 10,000 entries.
    lastPage: Math.floor(Math.min(CASES, 10_000) / 20),
    titles: titles.rows.map(({ title }) => title),
  };
}

/** Those of the demonstration; its cases are left out. */
async function addAccounts(app) {
  const collectivities = app.get(CollectivitiesService);
  await app.get(DemoAccounts).load((code) => collectivities.idOf(code));
}

const { url, filled } = await database();
const { parseEnv } = await dist('config/env.js');
const { createApp, migrate } = await dist('bootstrap.js');
const { load } = await dist('load.js');
const { DemoAccounts, DEMO_PASSWORD } = await dist('modules/accounts/index.js');
const { CollectivitiesService } = await dist('modules/territories/index.js');
const { SearchIndex } = await dist('modules/search/index.js');
const env = parseEnv({ NODE_ENV: 'production', DATABASE_URL: url, DEMO: 'false', STATEMENT_TIMEOUT: '600000' });
await migrate(env);
const app = await createApp(env);
await app.init();
const client = new pg.Client(url);
await client.connect();
const index = app.get(SearchIndex);
if (!filled) {
  await load(app, env, () => {});
  await addAccounts(app);
  await insertCases(client, CASES);
  await rebuild(index);
  await makeReference(client);
  await client.query('vacuum analyze');
}
await sizes(client);
await timeWrites(index, client);
const world = await worldOf(client);
await app.close();

// Questions come round again: unless asked for, none is answered from memory.
const api = await serve('api', url, { SEARCH_KEEPS_ANSWERS: 'false' });
const reference = await serve('reference', url);
const fresh = await api.memory();
await warmUp();
const signedIn = { ...HEADERS, cookie: await signIn(api, 'admin@kakehashi.example', DEMO_PASSWORD) };
const COLUMNS = [
  'work',
  'clients',
  'ratio',
  'p50 ms',
  'p95 ms',
  'cpu ratio',
  'cpu ms',
  'db cpu',
  'req/s',
  'ref p50',
  'ref p95',
  'ref cpu',
  'ref db',
  'ref req/s',
];
let failed = 0;

/** What a process answers again, as it is set up usually: a few questions of the first table. */
async function timeAskedBefore() {
  const remembering = await serve('api', url);
  const work = workOf(world).filter(({ name }) => ASKED_BEFORE.includes(name));
  await timeAll(`Over HTTP, ${CASES} cases, asked before`, work, HEADERS, remembering);
  await remembering.close();
}

/** Compilers first: what is timed is a server that has been up for a while. */
async function warmUp() {
  const work = workOf(world);
  const bodies = work.flatMap(({ ours }) => ours.slice(0, WARMING).map((operation) => JSON.stringify(operation)));
  const requests = bodies.map((body) => ({ method: 'POST', path: '/graphql', headers: HEADERS, body }));
  const theirs = work.flatMap((each) => (each.theirs ?? []).slice(0, WARMING).map((one) => ({ path: pathOf(...one) })));
  await measure({ url: api.address, requests }, WARMING, WARMING_SECONDS);
  await measure({ url: reference.address, requests: theirs }, WARMING, WARMING_SECONDS);
}

/** Each operation with each number of clients, in a table of its own. */
async function timeAll(title, work, headers, api) {
  const row = table(title, COLUMNS);
  for (const { name, ours: operations, theirs } of work.filter((each) => !ONLY || new RegExp(ONLY).test(each.name))) {
    const bodies = operations.map((operation) => JSON.stringify(operation));
    await ask(api, bodies[0], headers);
    const asked = {
      url: api.address,
      requests: bodies.map((body) => ({ method: 'POST', path: '/graphql', headers, body })),
    };
    const askedThem = theirs && { url: reference.address, requests: theirs.map((one) => ({ path: pathOf(...one) })) };
    for (const connections of CLIENTS) {
      const us = await timed(client, api, asked, connections);
      const ref = askedThem ? await timed(client, reference, askedThem, connections) : undefined;
      failed += us.failed + (ref?.failed ?? 0);
      const them = [ref?.p50, ref?.p95, ref?.cpu, ref?.database, ref?.rate];
      const computed = ref && (us.cpu + us.database) / (ref.cpu + ref.database);
      const ours = [us.p50, us.p95, computed, us.cpu, us.database, us.rate];
      row(name, String(connections), ref && us.p50 / ref.p50, ...ours, ...them);
    }
  }
}

await timeAll(`Over HTTP, ${CASES} cases`, workOf(world), HEADERS, api);
await timeAll(`At the desk, over HTTP, ${CASES} cases`, deskWorkOf(world), signedIn, api);
await timeAskedBefore();
if (!ONLY || ONLY === 'writes')
  await timeDeskWrites({ client, api, reference, headers: signedIn, world, count: CASES, columns: COLUMNS });
if (failed > 0) note(`${failed} requests failed.`);
const full = await api.memory();
note(
  `Memory of the API's process: ${(fresh.rss / MB).toFixed(0)} MB when it began, ${(full.rss / MB).toFixed(0)} MB after it all, of which heap ${(full.heapUsed / MB).toFixed(0)} MB; ready ${api.milliseconds.toFixed(0)} ms after its start.`,
);
await reference.close();
await api.close();
await client.end();
