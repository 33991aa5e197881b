/** `npm test`: installs what is missing, then builds, checks and runs every test in the pinned Node.js. */
import { continueIn, ensureInstalled, fail } from './lib/install.mjs';

try {
  await ensureInstalled();
  continueIn('run-tests.mjs', process.argv.slice(2));
} catch (error) {
  fail(error);
}
