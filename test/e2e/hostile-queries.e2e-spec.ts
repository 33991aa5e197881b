import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTestApp, type TestApp } from '../support/app.js';
import { hostileSearch, hostileText } from '../support/hostile-searches.js';
import { HOSTILE_TEXTS } from '../support/hostile-texts.js';

const SEED = 20_262;
/** Generous: a machine may be busy. Statements of the server end after 15 s in any case. */
const SECONDS_MAX = 5;
const AT_ONCE = 4;
/** What a refusal may say: everything else is a fault of ours. */
const REFUSALS = new Set([
  'BAD_USER_INPUT',
  'BAD_INPUT',
  'QUERY_TOO_LONG',
  'INVALID_ID',
  'PAGE_SIZE',
  'PAGE_TOO_FAR',
  'FIRST_RANGE',
  'DISTANCE_RANGE',
  'BOX_RANGE',
  'TOO_MANY_VALUES',
  'BODY_TOO_LARGE',
  'NEAREST_NEEDS_PLACE',
]);

const SEARCH = `query ($query: String, $filter: CaseStudyFilter, $sort: CaseStudySort, $page: PageInput, $locale: Locale) {
  caseStudies(query: $query, filter: $filter, sort: $sort, page: $page, locale: $locale) {
    total correctedQuery recognised { code label } facets { code values { value label count selected } }
    items { score highlights { field parts { text matched } } reasons { label terms } caseStudy { id title owner { id } } } }
}`;
const SUGGEST =
  'query ($text: String!, $locale: Locale!) { suggestions(prefix: $text, locale: $locale) { kind label target } }';
/** Numbers that JSON.stringify never writes: bare words, and more than a float holds. */
const BARE = ['NaN', 'Infinity', '-Infinity', '1e999', '-1e999', '1e400'];
const COLLECTIVITIES = 'query ($text: String!) { collectivities(query: $text) { total items { id name } } }';

interface Question {
  query: string;
  variables: Record<string, unknown>;
}

describe('hostile queries', () => {
  let server: TestApp;
  const faults: string[] = [];

  beforeAll(async () => {
    server = await createTestApp('demo');
    // What is read once for all requests is nobody's waiting time.
    await server.visitor().send('{ caseStudies(query: "plage") { total } }');
  });
  afterAll(() => server.close());

  /** Answered or clearly refused, and soon; anything else is written down. */
  async function ask({ query, variables }: Question): Promise<boolean> {
    const started = performance.now();
    const response = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query, variables }),
    });
    const seconds = (performance.now() - started) / 1000;
    const errors = response.json<{ errors?: { message: string; extensions: { code: string } }[] }>().errors ?? [];
    const unclear = errors.filter(({ message, extensions }) => !REFUSALS.has(extensions.code) || message === '');
    const shown = JSON.stringify(variables).slice(0, 400);
    if (response.statusCode >= 500 || unclear.length > 0)
      faults.push(`${response.statusCode} ${JSON.stringify(unclear)} for ${shown}`);
    if (seconds > SECONDS_MAX) faults.push(`${seconds.toFixed(1)} s for ${shown}`);
    return errors.length === 0;
  }

  /** How many of the questions were answered. */
  async function askAll(questions: readonly Question[]): Promise<number> {
    faults.length = 0;
    let answered = 0;
    for (let from = 0; from < questions.length; from += AT_ONCE) {
      const answers = await Promise.all(questions.slice(from, from + AT_ONCE).map(ask));
      answered += answers.filter(Boolean).length;
    }
    return answered;
  }

  it('are answered or refused, never a fault: the search', async () => {
    const written = HOSTILE_TEXTS.flatMap((query) => ['FR', 'JA', 'EN'].map((locale) => ({ query, locale })));
    const generated = fc.sample(hostileSearch, { seed: SEED, numRuns: Math.max(400, 1_000 - written.length) });
    const questions = [...written, ...generated].map((variables) => ({ query: SEARCH, variables }));
    const answered = await askAll(questions);
    expect(faults).toEqual([]);
    expect(questions.length).toBeGreaterThanOrEqual(1_000);
    expect(answered).toBeGreaterThan(700);
  }, 240_000);

  it('are answered or refused, never a fault: suggestions and collectivities', async () => {
    const texts = [...HOSTILE_TEXTS, ...fc.sample(hostileText, { seed: SEED, numRuns: 100 })];
    const questions = texts.flatMap((text, index) => [
      { query: SUGGEST, variables: { text, locale: ['FR', 'JA', 'EN'][index % 3] } },
      { query: COLLECTIVITIES, variables: { text } },
    ]);
    expect(await askAll(questions)).toBeGreaterThan(questions.length / 2);
    expect(faults).toEqual([]);
  }, 120_000);

  it('are refused where numbers are none, whatever way they are written', async () => {
    const near = (value: string): string => `{ near: { latitude: ${value}, longitude: 0, km: 10 } }`;
    const box = (value: string): string => `{ box: { south: 0, west: 0, north: ${value}, east: 1 } }`;
    const bodies = BARE.flatMap((value) => [
      ...[near(value), box(value)].map((filter) =>
        JSON.stringify({ query: `{ caseStudies(query: "plage", filter: ${filter}) { total } }` }),
      ),
      `{"query":"query ($f: CaseStudyFilter) { caseStudies(filter: $f) { total } }","variables":{"f":{"near":{"latitude":48,"longitude":${value},"km":10}}}}`,
    ]);
    for (const payload of bodies) {
      const headers = { 'content-type': 'application/json' };
      const response = await server.app.inject({ method: 'POST', url: '/graphql', headers, payload });
      expect([payload, response.statusCode < 500, response.body.includes('"INTERNAL"')]).toEqual([
        payload,
        true,
        false,
      ]);
      expect(response.body).not.toContain('"total":');
    }
  });

  it('leave everything as it was', async () => {
    const { data } = await server.visitor().send<{ caseStudies: { total: number } }>('{ caseStudies { total } }');
    expect(data.caseStudies.total).toBeGreaterThan(0);
  });
});
