/**
 * Times the PostgreSQL search adapter against the least that could do the work: one hand-written, prepared statement
 * over tsvector and GIN with ts_rank, the total and the facet counts.
 * Usage: node test/bench/search.mjs [cases] with BENCH_DATABASE_URL naming a server where databases may be made, after `npm run build`.
 */
import path from 'node:path';
import pg from 'pg';
import { note, progress, table } from './report.mjs';
import { concepts, documentsOf, wordAt } from './search-data.mjs';

const dist = path.resolve(process.env.BENCH_DIST ?? path.join(import.meta.dirname, '..', '..', 'dist'));
const { PostgresSearchEngine } = await import(`${dist}/libs/search/index.js`);
const { PoolSqlClient } = await import(`${dist}/libs/search/postgres/pool-client.js`);
const { SearchIndex1764000000500 } = await import(`${dist}/migrations/1764000000500-search-index.js`);
const { SearchTexts1764000002900 } = await import(`${dist}/migrations/1764000002900-search-texts.js`);

const CASES = Number(process.argv[2] ?? 20_000);
const NAME = `bench_search_${CASES}`;
const server = process.env.BENCH_DATABASE_URL;
if (!server)
  throw new Error('Set BENCH_DATABASE_URL to a PostgreSQL server, e.g. postgres://postgres@127.0.0.1:5432/postgres');

async function prepareDatabase() {
  const admin = new pg.Client(server);
  await admin.connect();
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [NAME]);
  const fresh = rowCount === 0 || process.env.BENCH_FRESH === '1';
  if (fresh) {
    await admin.query(`drop database if exists ${NAME} with (force)`);
    await admin.query(`create database ${NAME}`);
  }
  await admin.end();
  const url = new URL(server);
  url.pathname = `/${NAME}`;
  return { url: url.href, fresh };
}

async function* allDocuments() {
  for (let index = 0; index < CASES; index += 1) yield* documentsOf(index);
}

async function load(pool, engine) {
  for (const migration of [new SearchIndex1764000000500(), new SearchTexts1764000002900()])
    await migration.up({ query: (sql) => pool.query(sql) });
  const started = performance.now();
  let done = 0;
  const tell = progress('rebuild');
  await engine.rebuild(allDocuments(), (count) => {
    done = count;
    tell({ done, total: Math.round(CASES * 1.8) });
  });
  const seconds = (performance.now() - started) / 1000;
  note(
    `${done} documents indexed in ${seconds.toFixed(1)} s by the engine alone: ${(done / seconds).toFixed(0)} a second.`,
  );
}

async function loadReference(pool) {
  await pool.query(
    `create table reference (doc serial primary key, case_no int, facets int[], published_at timestamptz, title text, tsv tsvector)`,
  );
  const slot = (await pool.query('select active from search_state')).rows[0].active;
  for (let from = 0; from < CASES; from += 1_000) {
    const documents = Array.from({ length: Math.min(1_000, CASES - from) }, (_, index) => documentsOf(from + index));
    await pool.query(
      `insert into reference (case_no, facets, published_at, title, tsv)
       select k.case_no, f.facets, t."publishedAt", t.title,
         setweight(to_tsvector(c, t.title), 'A') || setweight(to_tsvector(c, t.teaser), 'B') || setweight(to_tsvector(c, t.summary), 'C') || to_tsvector(c, t.body)
       from json_to_recordset($1) as t("caseId" uuid, locale text, "publishedAt" timestamptz, title text, teaser text, summary text, body text)
         join search_case k on k.case_id = t."caseId" join search_facet_${slot} f using (case_no),
         lateral (select case t.locale when 'fr' then 'french' when 'en' then 'english' else 'simple' end::regconfig as c) x`,
      [JSON.stringify(documents.flat())],
    );
  }
  await pool.query('create index on reference using gin (tsv) with (fastupdate = off)');
  await pool.query('vacuum analyze reference');
}

const REFERENCE = `
  with matched as materialized (select doc, case_no, facets, ts_rank(tsv, q) as rank from reference, to_tsquery('french', $1) q where tsv @@ q),
  page as (select case_no, max(rank) as rank from matched group by case_no order by rank desc limit 20)
  select 1 as part, case_no as a, rank::text as b from page
  union all select 0, count(distinct case_no), null from matched
  union all select 2, f, count(distinct case_no)::text from matched, unnest(facets) f group by f`;

async function time(work, rounds) {
  const times = [];
  for (let round = 0; round < rounds + 3; round += 1) {
    const started = performance.now();
    await work();
    if (round >= 3) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { best: times[0], p50: times[Math.floor(times.length / 2)], p95: times[Math.floor(times.length * 0.95)] };
}

const fr = (rank) => wordAt(rank, 'fr');
const QUERIES = [
  ['rare word', 'fr', fr(20_000)],
  ['medium word', 'fr', fr(1_500)],
  ['common word', 'fr', fr(30)],
  ['most common word', 'fr', fr(1)],
  ['two common words', 'fr', `${fr(20)} ${fr(31)}`],
  ['three words', 'fr', `${fr(60)} ${fr(131)} ${fr(405)}`],
  ['question of six', 'fr', `${fr(60)} ${fr(131)} ${fr(405)} ${fr(77)} ${fr(812)} ${fr(35)}`],
];
const OTHERS = [
  ['prefix of two letters', { query: 'ca' }],
  ['concept', { query: `${fr(200 + 7 * 20)} ` }],
  ['concept and word', { query: `${fr(200 + 7 * 20)} ${fr(80)} ` }],
  ['Japanese common', { query: wordAt(30, 'ja'), locale: 'ja' }],
  ['Japanese sentence', { query: `${wordAt(30, 'ja')}の${wordAt(112, 'ja')}を${wordAt(413, 'ja')}`, locale: 'ja' }],
  ['phrase of common words', { query: `"${fr(20)} de la ${fr(31)}"` }],
  ['exclusion', { query: `${fr(60)} -${fr(20)}` }],
  ['typing error', { query: `${fr(1_500).slice(0, 3)}x${fr(1_500).slice(4)}` }],
  ['common, two facets', { query: `${fr(30)} `, filter: { countries: ['FR'], themes: ['theme-1'] } }],
  ['common, newest', { query: `${fr(30)} `, sort: 'newest' }],
  ['common, page 300', { query: `${fr(30)} `, page: 300 }],
  ['browse all', { query: '' }],
  ['browse, one facet', { query: '', filter: { themes: ['theme-1'] } }],
  [
    'browse, period, near',
    { query: '', filter: { period: { from: 2010, to: 2015 }, near: { latitude: 45, longitude: 4, km: 200 } } },
  ],
];

const { url, fresh } = await prepareDatabase();
const pool = new pg.Pool({ connectionString: url, max: 2 });
const engine = new PostgresSearchEngine(new PoolSqlClient(pool), async () => ({ version: '1', concepts: concepts() }));
if (fresh) await load(pool, engine);
const { rows } = await pool.query(`select to_regclass('reference') as reference`);
if (rows[0].reference === null) await loadReference(pool);
const only = process.env.BENCH_ONLY;
const ask = (more) => engine.search({ locale: 'fr', filter: {}, page: 1, size: 20, ...more });
const line = table(`The engine alone, ${CASES} cases`, [
  'query',
  'ratio',
  'total',
  'best ms',
  'p50 ms',
  'p95 ms',
  'ref best',
  'ref p50',
]);
for (const [name, locale, words] of QUERIES) {
  if (only && !name.includes(only)) continue;
  const query = `${words} `;
  const { total } = await ask({ query, locale });
  const ours = await time(() => ask({ query, locale }), 15);
  const lexemes = words.split(' ').join(words.split(' ').length > 2 ? ' | ' : ' & ');
  const reference = await time(() => pool.query({ name: 'reference', text: REFERENCE, values: [lexemes] }), 15);
  row(name, total, ours, reference);
}
for (const [name, more] of OTHERS) {
  if (only && !name.includes(only)) continue;
  const { total } = await ask(more);
  row(name, total, await time(() => ask(more), 15));
}
if (!only) {
  row('suggestions', '', await time(() => engine.suggest(fr(1_500).slice(0, 4), 'fr', 8), 15));
  row('upsert of a case', '', await time(() => engine.upsert(documentsOf(77)), 15));
}
await pool.end();

function row(name, total, { best, p50, p95 }, reference) {
  line(name, reference && p50 / reference.p50, String(total), best, p50, p95, reference?.best, reference?.p50);
}
