/** The API, or its reference, in a process of its own; says its address, and at the end what memory it took. */
import path from 'node:path';
import { serveReference } from './reference.mjs';

const [role] = process.argv.slice(2);
const url = process.env.BENCH_SERVED_URL;

async function serveApi() {
  const dist = (file) => import(path.join(import.meta.dirname, '..', '..', 'dist/apps/api/src', file));
  const { parseEnv } = await dist('config/env.js');
  const { createApp } = await dist('bootstrap.js');
  const app = await createApp(
    parseEnv({ NODE_ENV: 'production', DATABASE_URL: url, DEMO: 'false', ...JSON.parse(process.env.BENCH_SETTINGS) }),
  );
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { address: await app.getUrl(), close: () => app.close() };
}

const started = performance.now();
const server = role === 'api' ? await serveApi() : await serveReference(url);
process.send({ address: server.address, milliseconds: performance.now() - started });
process.on('message', (wanted) => {
  const { user, system } = process.cpuUsage();
  // Only where memory is asked for: compiled code and young generation suffer, and what is timed next with them.
  if (wanted === 'memory') globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send({ rss, heapUsed, cpu: (user + system) / 1000 });
});
process.on('disconnect', () => void server.close().finally(() => process.exit(0)));
