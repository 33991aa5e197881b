/**
 * `npm run test:meilisearch`: the conformance suite of the search, and every assumption that its adapter makes, on a
 * real Meilisearch. Needs MEILI_URL and MEILI_API_KEY, a key that may create and delete indexes; makes indexes of its
 * own and removes them again. Without both it runs nothing, says so, and does not end well.
 */
import path from 'node:path';
import config from '../jest.config.mjs';
import { ensureInstalled, fail, nodeProgram, projectDir, run } from './lib/install.mjs';
import { whyNotMeilisearch } from './lib/meilisearch.mjs';
import { UserError } from './lib/user-error.mjs';

try {
  const reason = whyNotMeilisearch();
  if (reason !== null) throw new UserError(`not run: ${reason}`);
  await ensureInstalled();
  const [unit] = config.projects;
  const suite = {
    ...unit,
    displayName: 'meilisearch',
    rootDir: projectDir,
    testMatch: ['<rootDir>/libs/search/meilisearch/**/*.meili-spec.ts'],
  };
  const jest = path.join(projectDir, 'node_modules/jest/bin/jest.js');
  const options = ['--runInBand', '--testTimeout=120000', '--verbose', `--config=${JSON.stringify(suite)}`];
  const code = await run(nodeProgram(), [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    ...options,
    ...process.argv.slice(2),
  ]);
  process.exit(code);
} catch (error) {
  fail(error);
}
