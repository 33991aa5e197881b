/**
 * `npm run bench [-- sizes]`, e.g. `npm run bench -- 2000 20000`: times search and API against references
 * measured in the same run, on an embedded PostgreSQL in a temporary folder. Prints tables; never passes or fails.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { continueIn, ensureInstalled, fail, nodeProgram, projectDir, run } from './lib/install.mjs';
import { startPostgres } from './lib/postgres.mjs';

const SETTINGS = { shared_buffers: '512MB', max_wal_size: '4GB', max_connections: '200', jit: 'off' };

async function bench(sizes) {
  await build(console.log);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kakehashi-bench-'));
  chmodSync(folder, 0o711);
  const server = await startPostgres({ dataDir: path.join(folder, 'data'), settings: SETTINGS });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('disconnect', () => void stop().finally(() => process.exit(1)));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().finally(() => process.exit(1)));
  const env = { ...process.env, BENCH_DATABASE_URL: server.url() };
  for (const size of sizes) {
    for (const part of ['search', 'api']) {
      console.log(`\n${part}, ${size} cases`);
      await run(process.execPath, ['--expose-gc', path.join(projectDir, 'test/bench', `${part}.mjs`), String(size)], {
        env,
      });
    }
  }
  await stop();
}

try {
  if (process.env.KAKEHASHI_BENCH === 'inner') {
    const sizes = process.argv.slice(2).map(Number);
    await bench(sizes.length > 0 ? sizes : [2_000, 20_000, 100_000]);
    process.exit(0);
  }
  await ensureInstalled();
  process.env.KAKEHASHI_BENCH = 'inner';
  nodeProgram();
  continueIn('bench.mjs', process.argv.slice(2));
} catch (error) {
  fail(error);
}
