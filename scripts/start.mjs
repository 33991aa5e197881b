/** `npm start`: installs what is missing, then builds and serves in the pinned Node.js. */
import { continueIn, ensureInstalled, fail } from './lib/install.mjs';

const startedAt = Date.now();
try {
  await ensureInstalled();
  continueIn('serve.mjs', [String(startedAt)]);
} catch (error) {
  fail(error);
}
