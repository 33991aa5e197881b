import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, eventually, type TestApp } from '../support/app.js';
import { countsOf, Importing, type ImportRun } from '../support/imports.js';
import { WorkerProcess } from '../support/worker-process.js';

const ROWS = 10_000;
const PROGRESS = 'query ($id: ID!) { import(id: $id) { state counts { state count } } }';
/** Rows that have come in when the worker is killed. */
const SOME = 1_500;

describe('an import of 10,000 rows', () => {
  let server: TestApp;
  let worker: WorkerProcess | undefined;
  beforeAll(async () => {
    server = await createTestApp('demo');
  });
  afterAll(async () => {
    await worker?.kill();
    await server.close();
  });

  it('whose worker is killed goes on in the next one: every row once, and the faulty ones don’t hold up the rest', async () => {
    const visitor = server.visitor();
    await visitor.signIn('tours@kakehashi.example');
    const importing = new Importing(server, visitor);
    const rows = Array.from({ length: ROWS }, (_, index) =>
      index % 1_000 === 999 ? `k;${index};fr;?;` : `k;${index};fr;soft-mobility;Piste cyclable numéro ${index}`,
    );
    const far = async (id: string) => (await visitor.ask<{ import: ImportRun }>(PROGRESS, { id })).import;
    worker = WorkerProcess.start(server.env);
    const { id } = await importing.bring(
      'cas.csv',
      ['source;externalId;originalLocale;topics;title.fr', ...rows].join('\n'),
    );
    await eventually(async () => (await far(id)).state === 'CHECKED', 240);
    expect(countsOf(await far(id))).toEqual({ NEW: ROWS - 10, INVALID: 10 });

    await importing.start(id);
    await eventually(async () => (countsOf(await far(id))['CREATED'] ?? 0) > SOME, 240);
    await worker.kill();
    const before = countsOf(await far(id));
    expect(before['QUEUED']).toBeGreaterThan(100);
    expect((await far(id)).state).toBe('RUNNING');
    const [half] = await server.sql<{ cases: number }>(
      `select count(*)::integer as cases from case_study where import_origin like 'k:%'`,
    );
    expect(half?.cases).toBe(before['CREATED']);

    worker = WorkerProcess.start(server.env);
    await eventually(async () => (await far(id)).state === 'DONE', 600);
    expect(countsOf(await far(id))).toEqual({ CREATED: ROWS - 10, INVALID: 10 });
    const [all] = await server.sql<{ cases: number; origins: number; texts: number; versions: number; trail: number }>(
      `select count(*)::integer as cases, count(distinct c.import_origin)::integer as origins, max(c.version) as versions,
              (select count(*)::integer from case_study_translation t join case_study i on i.id = t.case_study_id
                where i.import_origin like 'k:%') as texts,
              (select count(*)::integer from audit_event where action = 'case-study.imported') as trail
         from case_study c where c.import_origin like 'k:%'`,
    );
    const each = ROWS - 10;
    expect(all).toEqual({ cases: each, origins: each, texts: each, versions: 1, trail: each });
  }, 1_000_000);
});
