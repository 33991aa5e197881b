import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { freePort } from '../support/free-port.js';
import { Launch, makeCheckout, type Checkout, type Ended } from '../support/launcher.js';

/** A program that takes connections and never says a word. */
function silentServer(): Promise<{ port: number; close: () => void }> {
  return new Promise((resolve) => {
    const server = net
      .createServer(() => {})
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve({ port: typeof address === 'object' && address ? address.port : 0, close: () => server.close() });
      });
  });
}

describe('a start that cannot be', () => {
  let checkout: Checkout;
  let silent: { port: number; close: () => void };
  let dataDir: string;
  beforeAll(async () => {
    checkout = makeCheckout();
    silent = await silentServer();
    dataDir = path.join(checkout.folder, 'data');
  });
  afterAll(() => {
    silent.close();
    checkout.remove();
  });

  /** Starts it, and holds what all refusals have in common. */
  async function refused(env: Record<string, string>, seconds = 10): Promise<Ended> {
    const launch = new Launch(checkout, { env: { PORT: String(await freePort()), DATA_DIR: dataDir, ...env } });
    const ended = await launch.ended;
    expect(ended.code).toBe(1);
    expect(ended.seconds).toBeLessThan(seconds);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    expect(ended.stdout).not.toContain('ready');
    return ended;
  }

  it('names the port that another program uses, and touches no data', async () => {
    const { stderr } = await refused({ PORT: String(silent.port) });
    expect(stderr.trim()).toBe(
      `Port ${silent.port} is in use by another program: stop it, or choose another port, e.g. PORT=${silent.port + 1} npm start.`,
    );
    expect(existsSync(dataDir)).toBe(false);
  });

  it.each(['abc', '99999', '0', '3000.5'])('says what a port is, not %s', async (port) => {
    const { stderr } = await refused({ PORT: port });
    expect(stderr.trim()).toBe(`PORT is a whole number from 1 to 65535, not "${port}": choose another port.`);
  });

  it('names a host that is not of this machine', async () => {
    const { stderr } = await refused({ HOST: '203.0.113.9' });
    expect(stderr.trim()).toMatch(
      /^Port \d+ of 203\.0\.113\.9 cannot be used \(EADDRNOTAVAIL\): choose another with PORT and HOST\.$/,
    );
  });

  it.each(['/proc/kakehashi', '/sys/kakehashi'])(
    'names the data folder %s, where nothing can be written',
    async (folder) => {
      const { stderr } = await refused({ DATA_DIR: folder });
      expect(stderr.trim()).toMatch(
        new RegExp(
          `^The data folder ${folder} cannot be written to \\(E[A-Z]+\\): give it write permission or set DATA_DIR to another folder\\.$`,
        ),
      );
    },
  );

  it('names a data folder that is a file, or below one, and leaves the file as it is', async () => {
    const file = path.join(checkout.folder, 'a-file');
    writeFileSync(file, 'mine');
    chmodSync(file, 0o644);
    const before = statSync(file);
    for (const folder of [file, path.join(file, 'data')]) {
      const { stderr } = await refused({ DATA_DIR: folder });
      expect(stderr.trim()).toBe(
        `The data folder ${folder} cannot be written to (ENOTDIR): give it write permission or set DATA_DIR to another folder.`,
      );
    }
    expect(statSync(file)).toMatchObject({ uid: before.uid, mode: before.mode, size: 4, mtimeMs: before.mtimeMs });
  });

  it('names the version of a data folder of another PostgreSQL, and leaves it as it is', async () => {
    const folder = path.join(checkout.folder, 'old');
    mkdirSync(path.join(folder, 'postgres'), { recursive: true });
    writeFileSync(path.join(folder, 'postgres/PG_VERSION'), '15\n');
    const { uid } = statSync(folder);
    const { stderr } = await refused({ DATA_DIR: folder });
    expect(stderr.trim()).toMatch(/^The data folder .+ was made by PostgreSQL 15, this program brings 18: .+\.$/);
    expect(statSync(folder).uid).toBe(uid);
  });

  it.each([
    ['a closed port', () => 'postgres://a:secret@127.0.0.1:1/x', 'nothing answers there'],
    ['an unknown host', () => 'postgres://a:secret@no-such-host.invalid/x', 'the host is not known'],
    ['a silent host', () => `postgres://a:secret@127.0.0.1:${silent.port}/x`, 'it does not answer'],
    [
      'a wrong password',
      () => (process.env.TEST_DATABASE_URL ?? '').replace(/:[^:@]+@/, ':secret@'),
      'the password is not right',
    ],
    [
      'a missing database',
      () => (process.env.TEST_DATABASE_URL ?? '').replace(/\/postgres$/, '/no_such'),
      'the database does not exist',
    ],
  ])('says what is wrong with the database behind %s, without its password', async (_, url, reason) => {
    const { stderr } = await refused({ DATABASE_URL: url() }, 20);
    const address = url().replace(/\/\/.+@/, '//');
    expect(stderr.trim()).toBe(
      `The database at ${address} cannot be used: ${reason}. Check DATABASE_URL and that PostgreSQL runs.`,
    );
    expect(existsSync(dataDir)).toBe(false);
  });

  it('names all wrong variables at once, before anything is started', async () => {
    const { stderr } = await refused({ DEMO: 'maybe', SESSION_IDLE_HOURS: 'long' });
    expect(stderr.trim().split('\n')).toEqual([
      'The environment is not right:',
      expect.stringMatching(/^ {2}DEMO: /),
      expect.stringMatching(/^ {2}SESSION_IDLE_HOURS: /),
    ]);
    expect(existsSync(dataDir)).toBe(false);
  });
});
