/**
 * The second half of `npm test`, in the pinned Node.js: builds, checks types and style, starts a
 * PostgreSQL of its own, prepares the template databases, runs every test and counts them.
 * `npm test -- <jest arguments>` runs a part: types and style are left out then.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { build } from './build.mjs';
import { testBrowser } from './lib/chromium.mjs';
import { projectDir } from './lib/install.mjs';
import { whyNotMeilisearch } from './lib/meilisearch.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { UserError } from './lib/user-error.mjs';

const arguments_ = process.argv.slice(2);
const isPart = arguments_.length > 0;
const bin = (name) => path.join(projectDir, 'node_modules', name);
const startedAt = Date.now();
const say = (text) => console.log(`[${((Date.now() - startedAt) / 1000).toFixed(1).padStart(6)} s] ${text}`);

let passed = 0;
let failed = 0;

/** A check that is not of Jest counts as one test. */
async function check(name, command) {
  const code = await runGroup(command);
  if (code === 0) passed += 1;
  else failed += 1;
  say(`${name}: ${code === 0 ? 'passed' : 'FAILED'}`);
}

/** Databases that tests clone: `schema` is migrated and empty, `demo` holds reference and demonstration data. */
async function prepareTemplates(server) {
  const client = new pg.Client(server.url());
  await client.connect();
  await client.query('create database template_schema');
  const dist = (file) => import(path.join(projectDir, 'dist/apps/api/src', file));
  const [{ parseEnv }, { createApp, migrate }, { load }] = [
    await dist('config/env.js'),
    await dist('bootstrap.js'),
    await dist('load.js'),
  ];
  const envOf = (database) =>
    parseEnv({ NODE_ENV: 'test', DEMO: 'true', DATABASE_URL: server.url(database), STATEMENT_TIMEOUT: '600000' });
  await migrate(envOf('template_schema'));
  await client.query('create database template_demo template template_schema');
  const app = await createApp(envOf('template_demo'));
  await app.init();
  await load(app, envOf('template_demo'), () => {});
  await app.close();
  await client.end();
  say('template databases prepared');
}

function interrupted(stop) {
  const end = () => void stop().finally(() => process.exit(1));
  for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.once(event, end);
}

/** What the checks and tests have running: ended with us, and with all that they have started. */
let stopRunning = () => {};

/** Runs a program in a process group of its own; resolves with its exit code. */
function runGroup(args, env = process.env) {
  const detached = process.platform !== 'win32';
  const child = spawn(process.execPath, args, { cwd: projectDir, stdio: 'inherit', detached, env });
  stopRunning = () => {
    try {
      if (detached) process.kill(-child.pid, 'SIGTERM');
      else child.kill();
    } catch {
      // It has just ended.
    }
  };
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      stopRunning = () => {};
      resolve(code ?? 1);
    });
  });
}

/** The browser of the tests as they launch it; where there is none, those tests fail and say so. */
async function browserLaunch() {
  try {
    return { TEST_BROWSER_LAUNCH: JSON.stringify(await testBrowser()) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    say(error.message);
    return {};
  }
}

async function runJest(server, folder) {
  const report = path.join(folder, 'report.json');
  const jest = [bin('jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...arguments_];
  const env = { ...process.env, NODE_ENV: 'test', TEST_DATABASE_URL: server.url('postgres') };
  const code = await runGroup(['--experimental-vm-modules', '--no-warnings', ...jest], {
    ...env,
    ...(await browserLaunch()),
  });
  if (!existsSync(report)) {
    failed += 1;
    return;
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (code !== 0 && result.numFailedTests + result.numRuntimeErrorTestSuites === 0) failed += 1;
  for (const suite of result.testResults) {
    for (const test of suite.assertionResults.filter(({ status }) => status === 'pending' || status === 'todo'))
      say(`not run: ${test.fullName}`);
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'kakehashi-test-'));
// The database may run as another account: it must be able to enter.
chmodSync(folder, 0o711);
const fast = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '256MB',
  max_connections: '200',
  log_min_messages: 'log',
};
let starting;
let stopping = false;
const stop = async () => {
  stopping = true;
  stopRunning();
  const server = await starting?.catch(() => undefined);
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
};
interrupted(stop);
try {
  await build(say);
  if (!isPart) {
    await check('types of the server', [bin('typescript/bin/tsc'), '-p', 'tsconfig.json']);
    await check('types of the front ends', [bin('typescript/bin/tsc'), '-p', 'tsconfig.web.json']);
    await check('lint', [bin('eslint/bin/eslint.js'), '.']);
    await check('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']);
  }
  starting = startPostgres({ dataDir: path.join(folder, 'data'), settings: fast });
  const server = await starting;
  await prepareTemplates(server);
  await runJest(server, folder);
} catch (error) {
  if (!stopping) console.error(error instanceof UserError ? error.message : error);
  failed += 1;
}
// The interruption ends it as soon as everything has stopped.
if (stopping) await new Promise(() => {});
await stop();
say('done');
if (!isPart) say(`not run: ${whyNotMeilisearch() ?? 'Meilisearch conformance (npm run test:meilisearch runs it)'}`);
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
