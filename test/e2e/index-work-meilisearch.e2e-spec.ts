import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { StandIn } from '../../libs/search/meilisearch/stand-in/server.js';
import { createTestApp, eventually, type TestApp, type Visitor } from '../support/app.js';
import { freePort } from '../support/free-port.js';
import { askFor, factsOf } from '../support/index-work.js';

const KEY = 'a-key-of-the-test';
let server: TestApp;
let engine: StandIn | undefined;
let admin: Visitor;

beforeAll(async () => {
  const port = await freePort();
  engine = await StandIn.start(KEY, port);
  server = await createTestApp('demo', {
    SEARCH_ENGINE: 'meilisearch',
    MEILI_URL: `http://127.0.0.1:${port}`,
    MEILI_API_KEY: KEY,
  });
  admin = server.visitor('en');
  await admin.signIn('admin@kakehashi.example');
});
afterAll(async () => {
  await server.close();
  await engine?.stop();
});

it('an index in Meilisearch is rebuilt from the desk as well, and says that it does not answer', async () => {
  await server.startWorker();
  expect(await askFor(admin, 'REBUILD')).toMatchObject({ __typename: 'SearchIndexWorkAsked' });
  await eventually(async () => (await factsOf(admin)).work?.state === 'DONE', 30);
  await eventually(async () => (await factsOf(admin)).drift === 0, 15);
  const facts = await factsOf(admin);
  expect(facts).toMatchObject({ engine: 'MEILISEARCH', answers: true, cases: facts.publishedCases });
  expect(facts.work).toMatchObject({ done: facts.publishedCases, total: facts.publishedCases });
  await engine?.stop();
  engine = undefined;
  expect(await factsOf(admin)).toMatchObject({ answers: false, publishedCases: facts.publishedCases });
}, 60_000);
