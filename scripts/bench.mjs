/**
 * `npm run bench [-- sizes] [--seconds=2] [--clients=1,16,64] [--only=search|api] [--write]`, e.g.
 * `npm run bench -- 2000 20000`: times search and API against references measured in the same run, on an embedded
 * PostgreSQL in a temporary folder. Prints tables, with --write docs/bench.md as well; never passes or fails.
 * `npm run bench -- programme` times the programmes of gatherings alone: they need neither database nor build.
 * `npm run bench -- matching [sizes]` times partner suggestions alone, one process for all sizes.
 */
import { appendFileSync, chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { growth, markdown } from '../test/bench/report.mjs';
import { build } from './build.mjs';
import { continueIn, ensureInstalled, fail, nodeProgram, projectDir, run } from './lib/install.mjs';
import { startPostgres } from './lib/postgres.mjs';

const SETTINGS = { shared_buffers: '512MB', max_wal_size: '4GB', max_connections: '200', jit: 'off' };
/** Parts that are chosen by name, and have sizes of their own. */
const ALONE = ['programme'];
/** Parts that are chosen by name and grow one database from size to size. */
const GROWING = ['matching'];
const PAGE = path.join(projectDir, 'docs', 'bench.md');
const INTRODUCTION = `# Benchmarks

Made by \`npm run bench -- --write\`. The reference is the least that could do the work: one hand-written, prepared
statement (a GIN-indexed tsvector with ts_rank and ts_headline, the owner's name, the same filters, total and facets)
behind bare Fastify. API and reference are one process each, the clients a third; the data are the same; each request
asks another word of about the same frequency. **ratio** is our median time over the reference's: below 1 we are
faster; **cpu ratio** compares what server and database computed for an answer (**cpu** and **db cpu**, Linux only),
which depends less than times on what else the machine does. Absolute times depend on the machine and on what
else it does; ratios much less. The reference neither says why, nor corrects, nor searches another language.

Words come round again, so the API keeps no answers for these tables (\`SEARCH_KEEPS_ANSWERS=false\`), except in
« asked before », which is what a question costs that somebody has asked since the last publication.`;

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '2' },
      clients: { type: 'string', default: '1,16,64' },
      only: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const alone = positionals.find((part) => ALONE.includes(part));
  const growing = positionals.find((part) => GROWING.includes(part));
  const sizes = positionals.map(Number).filter((size) => size > 0);
  return { ...values, alone, growing, sizes: sizes.length > 0 ? sizes : [2_000, 20_000, 100_000] };
}

function machine() {
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `Machine: ${os.availableParallelism()} processors, ${memory} GB of memory, shared with others; clients, server, reference and database all on it.`;
}

const benchFile = (part) => path.join(projectDir, 'test/bench', `${part}.mjs`);

async function bench({ sizes, seconds, clients, only, write, growing }) {
  await build(console.log, ['server']);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kakehashi-bench-'));
  chmodSync(folder, 0o711);
  const server = await startPostgres({ dataDir: path.join(folder, 'data'), settings: SETTINGS });
  let stopping;
  // A signal and the end of the launcher come together: the second must wait for the first.
  const stop = () =>
    (stopping ??= server.stop().finally(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })));
  process.once('disconnect', () => void stop().finally(() => process.exit(1)));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().finally(() => process.exit(1)));
  const results = path.join(folder, 'results.jsonl');
  const env = {
    ...process.env,
    BENCH_DATABASE_URL: server.url(),
    BENCH_RESULTS: results,
    BENCH_SECONDS: seconds,
    BENCH_CLIENTS: clients,
  };
  if (growing) await run(process.execPath, ['--expose-gc', benchFile(growing), ...sizes.map(String)], { env });
  for (const size of growing ? [] : sizes) {
    console.log(`\n${size} cases`);
    appendFileSync(results, `${JSON.stringify({ heading: `${size.toLocaleString('en')} cases` })}\n`);
    for (const part of only ? [only] : ['api', 'search']) {
      const code = await run(process.execPath, ['--expose-gc', benchFile(part), String(size)], { env });
      if (code !== 0) console.log(`${part} at ${size} cases ended with code ${code}`);
    }
  }
  const kept = () => (existsSync(results) ? readFileSync(results, 'utf8').split('\n').filter(Boolean) : []);
  process.env.BENCH_RESULTS = results;
  growth(kept(), sizes);
  if (write && existsSync(results)) {
    const lines = kept();
    writeFileSync(PAGE, `${INTRODUCTION}\n\n${machine()}\n${markdown(lines)}\n`);
    console.log(`\nwritten to ${path.relative(projectDir, PAGE)}`);
  }
  await stop();
}

try {
  if (process.env.KAKEHASHI_BENCH === 'inner') {
    const chosen = options();
    if (chosen.alone) process.exit(await run(process.execPath, [benchFile(chosen.alone)]));
    await bench(chosen);
    process.exit(0);
  }
  await ensureInstalled();
  process.env.KAKEHASHI_BENCH = 'inner';
  nodeProgram();
  continueIn('bench.mjs', process.argv.slice(2));
} catch (error) {
  fail(error);
}
