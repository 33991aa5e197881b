import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IndexUpkeep } from '../../apps/api/src/modules/search/index.js';
import { SEARCH_ENGINE } from '../../apps/api/src/modules/search/search.engine.js';
import type { SearchEngine } from '#search';
import { createTestApp, eventually, type TestApp, type Visitor } from '../support/app.js';
import { askFor, factsOf, shutGate, type Work } from '../support/index-work.js';
import { addCases } from '../support/many-cases.js';
import { WorkerProcess } from '../support/worker-process.js';

/** Enough for more than one page of cases to be read before a rebuild is held up. */
const MORE = 600;

describe('work on the search index', () => {
  let server: TestApp;
  let admin: Visitor;
  let worker: WorkerProcess | undefined;
  let open: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    server = await createTestApp('demo');
    await addCases(server, MORE);
    admin = server.visitor('en');
    await admin.signIn('admin@kakehashi.example');
  }, 60_000);
  afterAll(async () => {
    await open?.();
    await worker?.kill();
    await server.close();
  });

  const work = async (): Promise<Work | null> => (await factsOf(admin)).work;
  const reaches = (state: string): Promise<void> => eventually(async () => (await work())?.state === state, 30);
  const isHalfway = (): Promise<void> =>
    eventually(async () => {
      const { state, done, total } = (await work()) ?? { state: '', done: 0, total: 0 };
      return state === 'RUNNING' && done > 0 && done < total;
    }, 60);
  const found = async (): Promise<number> =>
    (await admin.ask<{ caseStudies: { total: number } }>('{ caseStudies(query: "tourisme", locale: FR) { total } }'))
      .caseStudies.total;
  const engine = (): SearchEngine => server.app.get(SEARCH_ENGINE);

  it('tells how the index stands', async () => {
    await eventually(async () => (await factsOf(admin)).cases !== null, 10);
    const facts = await factsOf(admin);
    expect(facts).toMatchObject({ engine: 'POSTGRES', answers: true, drift: 0, isCounting: false });
    expect(facts.cases).toBe(facts.publishedCases);
    expect(facts.documents).toBeGreaterThan(facts.publishedCases);
  });

  it('is done once, however often it is asked for, and shows how far it is; a killed worker leaves the old index', async () => {
    const before = await found();
    expect(before).toBeGreaterThan(0);
    open = await shutGate(server);
    const asked = await Promise.all([askFor(admin, 'REBUILD'), askFor(admin, 'REBUILD')]);
    expect(asked.map(({ __typename }) => __typename).sort()).toEqual(['SearchIndexBusy', 'SearchIndexWorkAsked']);
    expect(await work()).toMatchObject({ kind: 'REBUILD', origin: 'DESK', state: 'WAITING', seconds: null });
    const [trail] = await server.sql<{ count: number }>(
      `select count(*)::integer as count from audit_event where action = 'search-index.rebuild-asked'`,
    );
    expect(trail?.count).toBe(1);

    worker = WorkerProcess.start(server.env);
    await isHalfway();
    expect(await askFor(admin, 'VERIFY')).toMatchObject({
      __typename: 'SearchIndexBusy',
      message: expect.stringMatching(/already: [1-9]\d* of \d+ cases/),
    });
    expect(await server.app.get(IndexUpkeep).rebuildNow(() => undefined)).toBeNull();
    expect(await found()).toBe(before);

    await worker.kill();
    worker = undefined;
    await reaches('STOPPED');
    await open();
    expect(await found()).toBe(before);

    // The queue doesn't begin it again by itself; whoever asks for it does.
    await server.startWorker();
    expect(await askFor(admin, 'REBUILD')).toMatchObject({ __typename: 'SearchIndexWorkAsked' });
    await reaches('DONE');
    const { publishedCases } = await factsOf(admin);
    expect(await work()).toMatchObject({ origin: 'DESK', done: publishedCases, total: publishedCases, repaired: null });
    expect(await found()).toBe(before);
  }, 120_000);

  it('shows a rebuild that a command does, and refuses others meanwhile', async () => {
    open = await shutGate(server);
    const rebuilt = server.app.get(IndexUpkeep).rebuildNow(() => undefined);
    await isHalfway();
    expect(await work()).toMatchObject({ kind: 'REBUILD', origin: 'TERMINAL' });
    expect(await askFor(admin, 'REBUILD')).toMatchObject({ __typename: 'SearchIndexBusy' });
    await open();
    expect(await rebuilt).toBe((await factsOf(admin)).publishedCases);
    expect(await work()).toMatchObject({ origin: 'TERMINAL', state: 'DONE' });
  }, 60_000);

  it('compares and repairs, tells how much, and counts anew', async () => {
    const [gone] = await server.sql<{ id: string }>('select case_study_id as id from published_case_study limit 1');
    await engine().remove([gone?.id ?? '']);
    await server.startWorker();
    expect(await askFor(admin, 'VERIFY')).toMatchObject({ __typename: 'SearchIndexWorkAsked' });
    await reaches('DONE');
    expect(await work()).toMatchObject({ kind: 'VERIFY', repaired: 1 });
    await eventually(async () => !(await factsOf(admin)).isCounting, 10);
    expect(await factsOf(admin)).toMatchObject({ drift: 0 });
  }, 60_000);

  it('says that it failed', async () => {
    const { rebuild } = engine();
    engine().rebuild = () => Promise.reject(new Error('the engine is away'));
    server.app.useLogger(false);
    await askFor(admin, 'REBUILD');
    await reaches('FAILED');
    engine().rebuild = rebuild;
    expect(await askFor(admin, 'REBUILD')).toMatchObject({ __typename: 'SearchIndexWorkAsked' });
    await reaches('DONE');
  }, 60_000);
});
