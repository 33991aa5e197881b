/**
 * Times the API over HTTP against the least that could do the work: one prepared statement behind bare
 * Fastify, in the same process, on the same data. Usage: see scripts/bench.mjs.
 */
import path from 'node:path';
import autocannon from 'autocannon';
import fastify from 'fastify';
import pg from 'pg';
import { insertCases } from './api-data.mjs';
import { wordAt } from './search-data.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const CASES = Number(process.argv[2] ?? 2_000);
const dist = (file) => import(path.join(import.meta.dirname, '..', '..', 'dist/apps/api/src', file));
const [{ parseEnv }, { createApp, migrate }, { load }, { SearchIndex }] = [
  await dist('config/env.js'),
  await dist('bootstrap.js'),
  await dist('load.js'),
  await dist('modules/search/index.js'),
];

async function database() {
  const server = new URL(process.env.BENCH_DATABASE_URL);
  const admin = new pg.Client(server.href);
  await admin.connect();
  await admin.query(`create database bench_api_${CASES}`);
  await admin.end();
  server.pathname = `/bench_api_${CASES}`;
  return server.href;
}

const url = await database();
const env = parseEnv({ NODE_ENV: 'production', DATABASE_URL: url, DEMO: 'false', STATEMENT_TIMEOUT: '600000' });
await migrate(env);
const app = await createApp(env);
await app.init();
await load(app, env, () => {});
const client = new pg.Client(url);
await client.connect();
await insertCases(client, CASES);
const rebuildStarted = performance.now();
await app.get(SearchIndex).rebuild();
console.log(`index rebuilt in ${((performance.now() - rebuildStarted) / 1000).toFixed(1)} s`);
await client.query('vacuum analyze');
await app.listen({ port: 0, host: '127.0.0.1' });
const api = `${await app.getUrl()}/graphql`;

const pool = new pg.Pool({ connectionString: url, max: 10 });
const bare = fastify();
const LIST = `select case_study_id, snapshot #> '{translations}' as t, (select count(*) from published_case_study) as total
  from published_case_study order by published_at desc, case_study_id desc limit 20`;
bare.get('/list', async () => (await pool.query({ name: 'list', text: LIST })).rows);
bare.get(
  '/detail/:id',
  async ({ params }) =>
    (
      await pool.query({
        name: 'detail',
        text: 'select * from published_case_study where case_study_id = $1',
        values: [params.id],
      })
    ).rows[0],
);
bare.get(
  '/prefix/:text',
  async ({ params }) =>
    (
      await pool.query({
        name: 'prefix',
        text: 'select c.id, c.name_local from collectivity_search_term t join collectivity c on c.id = t.collectivity_id where t.text >= $1 and t.text < $1 || chr(1114109) order by c.population desc nulls last limit 8',
        values: [params.text],
      })
    ).rows,
);
const reference = await bare.listen({ port: 0, host: '127.0.0.1' });

const CARD = 'id slug title teaser owner { id name(locale: FR) population } topics { code label } sdgs { number }';
const id = '00000000-0000-7000-8000-000000000007';
const fr = (rank) => wordAt(rank, 'fr');
const search = (variables) => ({
  query: `query ($q: String, $f: CaseStudyFilter) { caseStudies(query: $q, filter: $f, locale: FR) { total facets { code values { value count } } items { score highlights { field parts { text matched } } reasons { label terms } caseStudy { ${CARD} } } } }`,
  variables,
});
const WORK = [
  ['list (browse, facets)', search({}), '/list'],
  [
    'detail',
    {
      query: `{ caseStudy(id: "${id}", locale: FR) { ${CARD} context actions results translations { locale title } links { url } } }`,
    },
    `/detail/${id}`,
  ],
  ['search, rare word', search({ q: `${fr(20_000)} ` })],
  ['search, common word', search({ q: `${fr(30)} ` })],
  ['search, two facets', search({ q: `${fr(30)} `, f: { countries: ['FR'], sdgs: [11] } })],
  ['suggestions', { query: `{ suggestions(prefix: "kanaz", locale: FR) { kind label } }` }, '/prefix/kanaz'],
  [
    'collectivities',
    { query: `{ collectivities(query: "saint m") { total items { id name } } }` },
    '/prefix/saint%20m',
  ],
  [
    'partner suggestions',
    {
      query: `{ partnerSuggestions(collectivityId: "${(await client.query(`select id from collectivity where code = '172014'`)).rows[0].id}") { score collectivity { name } reasons { sentence weight } } }`,
    },
  ],
];

async function measure(request) {
  const { latency, requests, non2xx, errors } = await autocannon({ duration: SECONDS, ...request });
  if (non2xx + errors > 0) console.log(`  ${non2xx + errors} requests failed`);
  return { p50: latency.p50, p97: latency.p97_5, rate: requests.average };
}

console.log(
  'work'.padEnd(24),
  'clients'.padStart(8),
  'req/s'.padStart(8),
  'p50 ms'.padStart(7),
  'p97 ms'.padStart(7),
  'ref req/s'.padStart(10),
  'ratio'.padStart(6),
);
for (const [name, body, path_] of WORK) {
  const once = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { errors } = await once.json();
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  for (const connections of [1, 16]) {
    const ours = await measure({
      url: api,
      connections,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const theirs = path_ ? await measure({ url: `${reference}${path_}`, connections }) : undefined;
    const ratio = theirs ? (theirs.rate / ours.rate).toFixed(1) : '';
    console.log(
      name.padEnd(24),
      String(connections).padStart(8),
      ours.rate.toFixed(0).padStart(8),
      String(ours.p50).padStart(7),
      String(ours.p97).padStart(7),
      (theirs?.rate.toFixed(0) ?? '').padStart(10),
      ratio.padStart(6),
    );
  }
}
globalThis.gc?.();
console.log(
  `memory of the process: ${(process.memoryUsage().rss / 1_048_576).toFixed(0)} MB, heap ${(process.memoryUsage().heapUsed / 1_048_576).toFixed(0)} MB`,
);
await app.close();
await bare.close();
await pool.end();
await client.end();
