/** Makes sure that what package-lock.json names is installed, and finds the Node.js that the project pins. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { UserError } from './user-error.mjs';

export const projectDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const pinnedNode = path.join(
  projectDir,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

function readJson(file) {
  return JSON.parse(readFileSync(path.join(projectDir, file), 'utf8'));
}

/** npm writes node_modules/.package-lock.json last: it tells whether an install is whole and of this lock. */
function isInstalled() {
  const hidden = 'node_modules/.package-lock.json';
  if (!existsSync(path.join(projectDir, hidden))) return false;
  const installed = readJson(hidden).packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([name, entry]) => name === '' || entry.optional || installed[name]?.version === entry.version,
  );
}

/** Runs a program with its output on this terminal; resolves with its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectDir, stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** Installs dependencies where they are missing or of another lock file. Returns true where it had to. */
export async function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    throw new UserError(
      `Node.js ${process.versions.node} is too old: install Node.js 20 or later from https://nodejs.org.`,
    );
  if (isInstalled()) return false;
  console.log('Installing dependencies (about a minute, once) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional'];
  const code = npm
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0)
    throw new UserError(
      'The dependencies could not be installed: see the lines above, check the connection to the npm registry, and run the command again.',
    );
  return true;
}

/** The Node.js 24 of the npm package `node`; the one that runs now where it is recent enough. */
export function nodeProgram() {
  if (existsSync(pinnedNode)) return pinnedNode;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 9)) return process.execPath;
  throw new UserError(
    `No Node.js 24 comes from npm for ${process.platform}-${process.arch}: install Node.js 24.9 or later from https://nodejs.org.`,
  );
}

/** Shows a fault as one sentence and ends with a code that isn't 0; other errors keep their stack. */
export function fail(error) {
  console.error(error instanceof UserError ? `\n${error.message}` : error);
  process.exit(1);
}

/** npm that is told to end takes its shell along, but not us. (Without npm, whoever started us may end long before.) */
function whenLeftByNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 500);
}

/**
 * Goes on in the pinned Node.js: runs `script` there, passes signals on, and ends as it ends. The IPC
 * channel lets the script notice when this process was killed.
 */
export function continueIn(script, args = []) {
  const child = spawn(nodeProgram(), [path.join(projectDir, 'scripts', script), ...args], {
    cwd: projectDir,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  whenLeftByNpm(() => child.kill('SIGTERM'));
  child.once('exit', (code) => process.exit(code ?? 1));
}
