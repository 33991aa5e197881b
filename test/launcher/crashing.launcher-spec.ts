import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { CaseWriter } from '../support/case-writer.js';
import { eventually } from '../support/eventually.js';
import { freePort } from '../support/free-port.js';
import {
  allEnded,
  databaseProcesses,
  giveTo,
  killAll,
  Launch,
  makeCheckout,
  processesOf,
  type Checkout,
} from '../support/launcher.js';

/** Account "nobody": the plain user where the tests run as root. Others are plain users themselves. */
const PLAIN_USER = process.getuid?.() === 0 ? 65_534 : undefined;
const SEARCH_SECONDS = 10;

/** What a plain user gets who starts a clone, with its data in the clone; and what is left of it after a kill -9. */
describe('the clone of a plain user', () => {
  let checkout: Checkout;
  let dataDir: string;
  let port: string;
  let launch: Launch | undefined;

  beforeAll(async () => {
    checkout = makeCheckout();
    if (PLAIN_USER !== undefined) giveTo(PLAIN_USER, checkout);
    dataDir = path.join(checkout.dir, '.data');
    port = String(await freePort());
  }, 120_000);
  afterAll(() => {
    if (launch) killAll(processesOf(launch, dataDir));
    checkout.remove();
  });

  const begin = (): Launch =>
    (launch = new Launch(checkout, { env: { PORT: port }, ...(PLAIN_USER === undefined ? {} : { uid: PLAIN_USER }) }));

  async function start(): Promise<void> {
    await begin().ready(180);
  }

  /** The tests below go on where the one before has ended, unless that failed. */
  async function running(): Promise<Launch> {
    if (launch === undefined) await start();
    if (launch === undefined) throw new Error('Nothing was started');
    return launch;
  }

  async function killEverything(): Promise<void> {
    const pids = processesOf(await running(), dataDir);
    expect(pids.length).toBeGreaterThan(6);
    killAll(pids);
    launch = undefined;
    await allEnded(pids);
    expect(databaseProcesses(dataDir)).toEqual([]);
  }

  /** Each case is public, whole and found, or not public at all; those that were confirmed are public. */
  async function expectNothingHalf(author: CaseWriter): Promise<{ published: number; drafts: number }> {
    const count = { published: 0, drafts: 0 };
    for (const [id, { title, teaser, summary }] of author.begun) {
      const state = await author.stateOf(id);
      const seen = await author.read(id);
      if (author.confirmed.has(id)) expect(state).toBe('PUBLISHED');
      if (state === 'PUBLISHED') {
        count.published += 1;
        expect(seen).toEqual({
          title,
          teaser,
          summary,
          availableLocales: ['FR'],
          topics: [{ code: 'soft-mobility' }],
          sdgs: [{ number: 11 }],
        });
        await eventually(() => author.finds(id), SEARCH_SECONDS);
      } else {
        count.drafts += 1;
        expect({ state, seen, found: await author.finds(id) }).toEqual({ state: 'DRAFT', seen: null, found: false });
      }
    }
    return count;
  }

  function databaseUrl(): string {
    const [, , , databasePort] = readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
    const password = readFileSync(path.join(dataDir, 'database-password'), 'utf8').trim();
    return `postgres://kakehashi:${password}@127.0.0.1:${databasePort}/postgres`;
  }

  /** The program's own check of whether the index says what is published. */
  function indexReport(): string {
    const main = path.join(checkout.dir, 'dist/apps/api/src/main.js');
    return execFileSync(process.execPath, [main, 'verify-index'], {
      encoding: 'utf8',
      env: { DATABASE_URL: databaseUrl() },
    });
  }

  async function newAuthor(seed: string): Promise<CaseWriter> {
    const author = new CaseWriter(`http://localhost:${port}`, seed);
    await author.signIn();
    return author;
  }

  async function expectNothingLost(author: CaseWriter): Promise<void> {
    await running();
    await author.signIn();
    const { published, drafts } = await expectNothingHalf(author);
    console.log(`${author.confirmed.size} confirmed before the kill: ${published} published, ${drafts} drafts`);
    expect(published).toBeGreaterThanOrEqual(author.confirmed.size);
    expect(indexReport()).toContain('in step');
  }

  it('may be interrupted and killed during its first load, and starts whole after that', async () => {
    const interrupted = begin();
    await interrupted.says('taxonomy', 90);
    expect(await interrupted.interrupt()).toMatchObject({ code: 0, stderr: '' });
    expect(databaseProcesses(dataDir)).toEqual([]);
    await begin().says('sdgs', 90);
    await killEverything();
    await start();
    expect(launch?.stdout).toContain('collectivities 38139');
    expect(statSync(path.join(dataDir, 'postgres')).uid).toBe(PLAIN_USER ?? process.getuid?.());
    expect((await fetch(`http://localhost:${port}/ja`)).status).toBe(200);
  }, 240_000);

  it.each([0, 60])(
    'loses nothing that was confirmed and keeps nothing half, killed %i ms into publishing',
    async (delay) => {
      await running();
      const author = await newAuthor(`round ${delay}`);
      // Three at once, so that one of them is likely to be in the middle of a transaction.
      const publishing = ['a', 'b', 'c'].map((name) => author.publishUntilGone(name));
      await eventually(async () => author.confirmed.size >= 4, 20);
      await sleep(delay);
      await killEverything();
      await Promise.all(publishing);
      await expectNothingLost(author);
    },
    120_000,
  );

  it('finds what was published where the upkeep of the index was killed in the middle of its work', async () => {
    await running();
    const author = await newAuthor('upkeep');
    const client = new pg.Client(databaseUrl());
    client.on('error', () => {});
    await client.connect();
    await client.query('begin; lock table search_state in access exclusive mode');
    await author.publishOne('held up');
    const begun = 'select 1 from graphile_worker.jobs where locked_at is not null';
    await eventually(async () => (await client.query(begun)).rowCount === 1);
    await killEverything();
    await client.end().catch(() => undefined);
    await expectNothingLost(author);
  }, 120_000);

  it('ends in order at last', async () => {
    const last = await running();
    last.kill('SIGTERM');
    expect((await last.ended).code).toBe(0);
    expect(existsSync(path.join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
  }, 60_000);
});
