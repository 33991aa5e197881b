import { createHash } from 'node:crypto';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectDir } from '../../apps/api/src/core/http/project-dir.js';
import { eventually } from './eventually.js';

/** What a start needs of a checkout; the rest stays away, above all data and installed packages. */
const NEEDED = [
  'apps',
  'data',
  'dist',
  'libs',
  'migrations',
  'scripts',
  'package.json',
  'package-lock.json',
  '.swcrc',
  'tsconfig.json',
  'tsconfig.web.json',
];

export interface Checkout {
  /** The copy: its path holds a space and an accent. */
  dir: string;
  /** Where data folders are put: the database's account may enter it. */
  folder: string;
  remove: () => void;
}

/** Every package by a link of its own: were a start to install others, it would remove links and nothing else. */
function linkPackages(dir: string): void {
  const from = realpathSync(path.join(projectDir, 'node_modules'));
  const to = path.join(dir, 'node_modules');
  mkdirSync(to);
  for (const name of readdirSync(from)) symlinkSync(path.join(from, name), path.join(to, name));
}

const openToAll = (dir: string): boolean =>
  (statSync(dir).mode & 0o001) !== 0 && (dir === path.dirname(dir) || openToAll(path.dirname(dir)));

/** Gives a checkout to a plain user, who may then write all of it and read every package. */
export function giveTo(uid: number, { dir, folder }: Checkout): void {
  const modules = realpathSync(path.join(projectDir, 'node_modules'));
  const own = path.join(dir, 'node_modules');
  if (!openToAll(modules)) {
    rmSync(own, { recursive: true });
    execFileSync('cp', ['-aL', modules, own]);
  }
  // -h: what links lead to stays whose it is.
  execFileSync('chown', ['-hR', `${uid}:${uid}`, folder]);
}

/** Where a start by root puts PostgreSQL's programs when their account can't reach them in a checkout. */
const outsideFolder = (dir: string): string =>
  path.join('/var/lib/kakehashi', createHash('sha256').update(dir).digest('hex').slice(0, 12));

/** A copy of this checkout as built, so that nobody's edits make the starts build. */
export function makeCheckout(): Checkout {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kakehashi-launcher-'));
  chmodSync(folder, 0o711);
  const dir = path.join(folder, 'é t', 'kakehashi');
  mkdirSync(dir, { recursive: true });
  for (const name of NEEDED) cpSync(path.join(projectDir, name), path.join(dir, name), { recursive: true });
  linkPackages(dir);
  const remove = (): void => {
    for (const place of [folder, outsideFolder(dir)]) rmSync(place, { recursive: true, force: true });
  };
  return { dir, folder, remove };
}

export interface LaunchOptions {
  env?: Readonly<Record<string, string>>;
  /** `npm start` in the checkout, rather than the script itself from elsewhere. */
  npm?: boolean;
  /** Account that starts it, where the tests run as root. */
  uid?: number;
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
  seconds: number;
}

/** A real start, in a process group of its own as in a terminal. */
export class Launch {
  stdout = '';
  stderr = '';
  readonly pid: number;
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcess;

  constructor(checkout: Checkout, { env = {}, npm = false, uid }: LaunchOptions = {}) {
    const startedAt = Date.now();
    // The Node.js of this machine; another account may be kept from it, but not from the one that the project brings.
    const node = uid === undefined ? 'node' : path.join(checkout.dir, 'node_modules/node/bin/node');
    const [command, args] = npm ? ['npm', ['start']] : [node, [path.join(checkout.dir, 'scripts/start.mjs')]];
    this.child = spawn(command, args, {
      cwd: npm ? checkout.dir : '/',
      // As under npm: were the tests interrupted, it would notice that it is left alone.
      env: { PATH: process.env.PATH, HOME: checkout.folder, npm_lifecycle_event: 'start', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    this.pid = this.child.pid ?? 0;
    this.child.stdout?.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.ended = new Promise((resolve, reject) => {
      this.child.once('error', reject);
      this.child.once('close', (code) =>
        resolve({ code, stdout: this.stdout, stderr: this.stderr, seconds: (Date.now() - startedAt) / 1000 }),
      );
    });
  }

  /** Waits until it has said `text`. */
  async says(text: string, seconds = 60): Promise<void> {
    const gone = this.ended.then(({ code }) => {
      throw new Error(`It ended with code ${code} without saying "${text}":\n${this.stdout}\n${this.stderr}`);
    });
    await Promise.race([eventually(async () => this.stdout.includes(text), seconds), gone]);
  }

  /** Waits until it is ready; the seconds that it prints. */
  async ready(seconds = 60): Promise<number> {
    await this.says('Ctrl-C stops everything', seconds);
    return Number(/ready in (\d+\.\d) s/.exec(this.stdout)?.[1]);
  }

  kill(signal: NodeJS.Signals): void {
    process.kill(this.pid, signal);
  }

  /** Ctrl-C in a terminal reaches every process of the group. */
  async interrupt(): Promise<Ended> {
    process.kill(-this.pid, 'SIGINT');
    return this.ended;
  }

  /** The second half of the launcher: its process in the pinned Node.js. */
  serverPid(): number {
    const pid = descendants(this.pid).find((one) => commandOf(one).includes('serve.mjs'));
    if (pid === undefined) throw new Error('serve.mjs does not run');
    return pid;
  }
}

const pids = (): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0);

/** What /proc says of a process; nothing where it has ended. */
function proc(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
const commandOf = (pid: number): string => proc(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
const parentOf = (pid: number): number =>
  Number(/^PPid:\s+(\d+)/m.exec(proc(() => readFileSync(`/proc/${pid}/status`, 'utf8')))?.[1]);

export function descendants(pid: number): number[] {
  const children = pids().filter((one) => parentOf(one) === pid);
  return [...children, ...children.flatMap(descendants)];
}

/** Processes of PostgreSQL that work in a data folder, whoever started them. */
export function databaseProcesses(dataDir: string): number[] {
  return pids().filter((pid) => proc(() => readlinkSync(`/proc/${pid}/cwd`)).startsWith(dataDir));
}

/** Everything that a start has running. */
export const processesOf = (launch: Launch, dataDir: string): number[] => [
  ...new Set([launch.pid, ...descendants(launch.pid), ...databaseProcesses(dataDir)]),
];

const lives = (pid: number): boolean =>
  proc(() => (/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')) ? '' : 'lives')) !== '';

/** Waits until all of these have ended. */
export const allEnded = (some: readonly number[], seconds = 15): Promise<void> =>
  eventually(async () => !some.some(lives), seconds);

/** kill -9 of all of these at once; some may have ended by themselves. */
export function killAll(some: readonly number[]): void {
  for (const pid of some) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  }
}
