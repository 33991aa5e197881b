import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../../apps/api/src/core/database/index.js';
import { Jobs } from '../../apps/api/src/core/jobs/index.js';
import { SEARCH_SYNC_TASK, searchSyncKey } from '../../apps/api/src/modules/case-studies/index.js';
import { SearchIndex } from '../../apps/api/src/modules/search/index.js';
import { StandIn } from '../../libs/search/meilisearch/stand-in/server.js';
import { createTestApp, eventually, type TestApp } from '../support/app.js';
import { freePort } from '../support/free-port.js';

const KEY = 'a-key-of-the-test';
/** Longer than the gauge of the drift is kept. */
const A_WHILE = 301_000;
const SEARCH = 'query ($q: String!) { caseStudies(query: $q, locale: FR) { total items { caseStudy { id } } } }';

interface Health {
  status: string;
  search: string;
  searchDrift: number | string;
  waitingJobSeconds: number;
}

describe('with the search engine away', () => {
  let server: TestApp;
  let engine: StandIn | undefined;
  let port: number;
  let id: string;
  let title: string;
  let published: number;

  beforeAll(async () => {
    port = await freePort();
    server = await createTestApp('demo', {
      SEARCH_ENGINE: 'meilisearch',
      MEILI_URL: `http://127.0.0.1:${port}`,
      MEILI_API_KEY: KEY,
    });
    const rows = await server.app.get(Database).query<{ id: string; title: string }>(
      `select case_study_id as id, snapshot #>> '{translations,fr,title}' as title from published_case_study
        where snapshot #> '{translations,fr}' is not null order by 1`,
    );
    [{ id, title } = { id: '', title: '' }] = rows;
    published = (await server.app.get(Database).query('select 1 from published_case_study')).length;
  });
  afterAll(async () => {
    await server.close();
    await engine?.stop();
  });

  const health = async (): Promise<Health> => (await server.app.inject('/health/ready')).json<Health>();
  /** Counting goes on beside the answers, which give the last one. */
  const drifts = (wanted: number | string): Promise<void> =>
    eventually(async () => (await health()).searchDrift === wanted, 15);
  const finds = async (): Promise<boolean> => {
    const { data, errors } = await server
      .visitor('fr')
      .send<{ caseStudies: { items: { caseStudy: { id: string } }[] } }>(SEARCH, { q: title });
    return errors === undefined && data.caseStudies.items.some(({ caseStudy }) => caseStudy.id === id);
  };

  it('says so in the reader’s language, and serves everything else', async () => {
    const { errors } = await server.visitor('fr').send(SEARCH, { q: 'plage' });
    expect(errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([
      ['SEARCH_UNAVAILABLE', expect.stringContaining('recherche')],
    ]);
    const answer = await server.visitor('fr').ask<{
      caseStudy: { title: string };
      collectivities: { total: number };
      suggestions: { kind: string }[];
    }>(
      `query ($id: ID!) { caseStudy(id: $id, locale: FR) { title } collectivities(query: "kanazawa") { total }
         suggestions(prefix: "kanazawa", locale: FR) { kind } }`,
      { id },
    );
    expect(answer.caseStudy.title).toBe(title);
    expect(answer.collectivities.total).toBeGreaterThan(0);
    expect(answer.suggestions[0]?.kind).toBe('COLLECTIVITY');
  });

  it('stays healthy, tells that the engine is down, and lets jobs wait', async () => {
    await server.startWorker();
    await server.app.get(Jobs).enqueue(SEARCH_SYNC_TASK, { id }, { key: searchSyncKey(id) });
    await eventually(async () => {
      const [job] = await server.app
        .get(Database)
        .query<{ attempts: number }>('select attempts from graphile_worker.jobs where last_error is not null');
      return (job?.attempts ?? 0) > 0;
    }, 20);
    await drifts('down');
    expect(await health()).toMatchObject({ status: 'ok', search: 'down' });
    expect((await server.app.inject('/health/metrics')).body).toContain('\nkakehashi_search 0\n');
  });

  it('catches up by itself when the engine is back, and counts what is out of step until it is repaired', async () => {
    engine = await StandIn.start(KEY, port);
    await eventually(finds, 25);
    server.clock.advance(A_WHILE);
    await drifts(published - 1);

    expect(await server.app.get(SearchIndex).verify()).toHaveLength(published - 1);
    server.clock.advance(A_WHILE);
    await drifts(0);
    expect(await health()).toMatchObject({ search: 'ok', waitingJobSeconds: 0 });
    expect((await server.app.inject('/health/metrics')).body).toContain('kakehashi_search_drift 0');
  }, 60_000);
});
