/** `npm run evaluate:matching [-- --write] [--seeds=5]`: how well partners are found, on markets with planted ones. */
import path from 'node:path';
import { ensureInstalled, fail, nodeProgram, projectDir, run } from './lib/install.mjs';

try {
  await ensureInstalled();
  const script = path.join(projectDir, 'test/bench/matching-quality.mjs');
  process.exitCode = await run(nodeProgram(), [script, ...process.argv.slice(2)]);
} catch (error) {
  fail(error);
}
