/**
 * `npm run bench -- matching [sizes]`: what partner suggestions cost, through the market and PostgreSQL as in the product,
 * on all real collectivities, 5,000 of which have declared interests, with more and more published cases. The reference is
 * scoring every possible partner with the same function, without indexes and bounds. Usage: see scripts/bench.mjs.
 */
import path from 'node:path';
import pg from 'pg';
import { insertCases, insertInterests } from './matching-data.mjs';
import { note, table } from './report.mjs';

const SIZES = process.argv.slice(2).map(Number);
const SPEAKING = 5_000;
const RUNS = 15;
const SAMPLED = 60;
const FIRST = 10;
const MB = 1_048_576;
const dist = (file) => import(path.join(import.meta.dirname, '..', '..', 'dist', file));

async function database() {
  const server = new URL(process.env.BENCH_DATABASE_URL);
  const admin = new pg.Client(server.href);
  await admin.connect();
  await admin.query('drop database if exists bench_matching with (force)');
  await admin.query('create database bench_matching');
  await admin.end();
  server.pathname = '/bench_matching';
  return server.href;
}

const url = await database();
const { parseEnv } = await dist('apps/api/src/config/env.js');
const { createApp, migrate } = await dist('apps/api/src/bootstrap.js');
const { load } = await dist('apps/api/src/load.js');
const { MarketService } = await dist('apps/api/src/modules/matching/market/market.service.js');
const { MatchingService } = await dist('apps/api/src/modules/matching/matching.service.js');
const { mutualScore, rankPartners } = await dist('libs/matching/index.js');
const env = parseEnv({ NODE_ENV: 'production', DATABASE_URL: url, DEMO: 'false', STATEMENT_TIMEOUT: '600000' });
await migrate(env);
const first = await createApp(env);
await first.init();
await load(first, env, () => {});
await first.close();
const client = new pg.Client(url);
await client.connect();
await insertInterests(client, SPEAKING);

/** Milliseconds and processor milliseconds of each run; the answer of the last. */
async function timed(runs, work) {
  const times = [];
  const cpu = process.cpuUsage();
  let answer;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    answer = await work(run);
    times.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(cpu);
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { p50: at(0.5), p95: at(0.95), cpu: (user + system) / 1000 / runs, answer };
}

/** The largest, those in the middle of each country by size, and some of all who speak, evenly. */
function askersOf(profiles) {
  const bySize = profiles.filter(({ population }) => population !== null).sort((a, b) => b.population - a.population);
  const middle = (country) => {
    const own = bySize.filter((one) => one.country === country && one.tier === 'municipality');
    return own[Math.floor(own.length / 2)];
  };
  const speaking = profiles.filter(({ speaks }) => speaks);
  const sample = Array.from({ length: SAMPLED }, (_, at) => speaking[Math.floor((at * speaking.length) / SAMPLED)]);
  return [
    ['the largest', [bySize[0]]],
    ['the median in Japan', [middle('JP')]],
    ['the median in France', [middle('FR')]],
    [`${SAMPLED} of all who speak`, sample],
  ];
}

/** The reference: everybody abroad who speaks is scored, and the best are kept. */
function scoreAll(asker, market) {
  return [...market.profiles.values()]
    .filter((one) => one.speaks && one.country !== asker.country)
    .map((one) => ({ id: one.collectivityId, score: mutualScore(asker, one, market) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, FIRST);
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MB;
};

/** What one question pays after one publication of a collectivity: its case is written again, the market follows. */
async function following(markets, id) {
  await markets.get();
  return timed(RUNS, async () => {
    await client.query(
      `update published_case_study set version = version + 1 where case_study_id =
        (select min(case_study_id::text)::uuid from published_case_study where participant_ids @> array[$1::integer])`,
      [id],
    );
    const started = performance.now();
    await markets.get();
    return performance.now() - started;
  });
}

async function build(app) {
  const markets = app.get(MarketService);
  const before = heap();
  const built = await timed(1, () => markets.get());
  return { markets, built, memory: heap() - before };
}

const rows = { market: [], asked: [] };
let done = 0;
for (const size of SIZES) {
  await insertCases(client, done + 1, size);
  done = size;
  const app = await createApp(env);
  await app.init();
  const { markets, built, memory } = await build(app);
  const { market } = await markets.get();
  const profiles = [...market.profiles.values()];
  const suggestions = app.get(MatchingService);
  const largest = profiles.reduce((most, one) => (one.publishedCases.length > most.publishedCases.length ? one : most));
  const small = profiles.find(({ publishedCases }) => publishedCases.length === 1);
  const [big, little] = [
    await following(markets, largest.collectivityId),
    await following(markets, small.collectivityId),
  ];
  rows.market.push([
    ...[size, profiles.filter(({ speaks }) => speaks).length, built.p50, built.cpu, memory],
    ...[little.p50, little.cpu, big.p50, largest.publishedCases.length],
  ]);
  const now = (await markets.get()).market;
  for (const [name, askers] of askersOf([...now.profiles.values()])) {
    const runs = Math.max(RUNS, askers.length);
    const asker = (run) => askers[run % askers.length];
    const ask = (run) =>
      suggestions.suggest({ collectivityId: asker(run).collectivityId, filter: {}, first: FIRST, locale: 'fr' });
    await timed(3, ask);
    const whole = await timed(runs, ask);
    const rankings = [];
    const rank = await timed(runs, (run) => void rankings.push(rankPartners(asker(run), now, { first: FIRST })));
    const all = await timed(Math.min(runs, 15), (run) => scoreAll(asker(run), now));
    rows.asked.push([
      ...[
        name,
        size,
        median(rankings.map(({ candidates }) => candidates)),
        median(rankings.map(({ scored }) => scored)),
      ],
      ...[`${rankings.filter(({ exact }) => exact).length}/${rankings.length}`],
      ...[whole.p50, whole.p95, rank.p50, rank.p95, all.p50 / rank.p50],
    ]);
  }
  await app.close();
  console.log(`${size} cases done`);
}
await client.end();

const market = table('The market of all collectivities', [
  ...[
    'cases',
    'speaking',
    'build ms',
    'cpu ms',
    'heap MB',
    'follow ms',
    'its cpu',
    'largest',
    'its cases',
    'to the first',
  ],
]);
for (const row of rows.market) market(String(row[0]), ...row.slice(1), row[2] / rows.market[0][2]);
const asked = table('Ten suggestions', [
  ...[
    'asker',
    'cases',
    'candidates',
    'scored',
    'exact',
    'p50 ms',
    'p95 ms',
    'rank p50',
    'rank p95',
    'all/rank',
    'p50 growth',
    'candidates growth',
  ],
]);
for (const row of rows.asked) {
  const [name, , candidates, , , p50] = row;
  const base = rows.asked.find(([other]) => other === name);
  asked(...row.map((cell, at) => (at === 1 ? String(cell) : cell)), p50 / base[5], candidates / base[2]);
}
note('rank: the list alone, without names, titles and sentences; all/rank: the reference over it.');
