import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.js';
import { sendOperation } from '../../support/raw.js';

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');

/** Each is short to send, and would be long to answer. */
const ATTACKS: Readonly<Record<string, [code: string, query: string]>> = {
  'a question of many levels': [
    'OPERATION_TOO_DEEP',
    `{ twinnings { items { ${'collectivities { twinnings { '.repeat(8)} id ${'} }'.repeat(8)} } } }`,
  ],
  'levels hidden in fragments': [
    'OPERATION_TOO_DEEP',
    `{ twinnings { items { ...t7 } } } fragment t0 on Twinning { id } ${times(7, (i) => `fragment t${i + 1} on Twinning { collectivities { twinnings { ...t${i} } } }`)}`,
  ],
  'fragments in a circle': [
    'GRAPHQL_VALIDATION_FAILED',
    '{ twinnings { items { ...a } } } fragment a on Twinning { collectivities { ...b } } fragment b on Collectivity { twinnings { ...a } }',
  ],
  'fragments that double at each step': [
    'OPERATION_TOO_COSTLY',
    `{ ...f60 } fragment f0 on Query { editions { code } } ${times(60, (i) => `fragment f${i + 1} on Query { ...f${i} ... on Query { ...f${i} } }`)}`,
  ],
  'wide lists in wide lists': [
    'OPERATION_TOO_COSTLY',
    '{ collectivities(page: { size: 50 }) { items { caseStudies(page: { size: 50 }) { items { owner { caseStudies(page: { size: 50 }) { total } } } } } } }',
  ],
  'the dearest question many times': [
    'OPERATION_TOO_COSTLY',
    `{ ${times(14, (i) => `a${i}: partnerSuggestions(collectivityId: 1) { score }`)} }`,
  ],
  'more questions than a page needs': ['TOO_MANY_ROOT_FIELDS', `{ ${times(16, (i) => `a${i}: __typename`)} }`],
  'one field under many names': ['TOO_MANY_ALIASES', `{ editions { ${times(31, (i) => `a${i}: title`)} } }`],
  'directives without number': [
    'TOO_MANY_DIRECTIVES',
    `{ editions { ${times(31, () => 'code @include(if: true)')} } }`,
  ],
  'a document without end': ['OPERATION_TOO_LONG', `{ ${times(3_001, () => '__typename')} }`],
};

describe('costly operations', () => {
  let server: TestApp;

  beforeAll(async () => {
    server = await createTestApp('demo');
  });
  afterAll(() => server.close());

  it.each(Object.entries(ATTACKS))(
    'are refused before anything runs, and at once: %s',
    async (_name, [code, query]) => {
      const started = performance.now();
      const answer = await sendOperation(server, query);
      expect({ status: answer.status, code: answer.code }).toEqual({ status: 400, code });
      expect(answer.body).not.toContain('"data"');
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );

  it('are refused in the reader’s language', async () => {
    const query = ATTACKS['a question of many levels']?.[1] ?? '';
    const said = async (language: string) =>
      (await sendOperation(server, query, {}, { headers: { 'accept-language': language } })).message;
    expect(await said('fr')).toContain('niveaux');
    expect(await said('ja')).toContain('段まで');
    expect(await said('en')).toContain('levels deep');
  });

  it.each([
    ['a directive', '($x: Boolean = true)', 'collectivity(id: "1") { name @include(if: $x) }'],
    ['an argument', '($x: Boolean)', 'notifications(unreadOnly: $x) { total }'],
  ])(
    'are counted as well where one field of them can’t be answered, for the sake of %s',
    async (_what, given, field) => {
      const dear =
        'collectivities(page: { size: 50 }) { items { caseStudies(page: { size: 50 }) { items { owner { caseStudies(page: { size: 50 }) { total } } } } } }';
      const answer = await sendOperation(server, `query ${given} { ${dear} ${field} }`, { x: null });
      expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
      expect(answer.body).not.toContain('"data"');
      expect(answer.body).toContain('must not be null');
    },
  );

  it('have at most so many values in their variables', async () => {
    const themes = Array.from({ length: 5_001 }, () => 'x');
    const query = 'query ($themes: [String!]) { caseStudies(filter: { themes: $themes }) { total } }';
    expect(await sendOperation(server, query, { themes })).toMatchObject({ status: 400, code: 'TOO_MANY_VALUES' });
  });

  it('can’t read the schema, nor guess names from hints', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Viewer") { fields { name } } }'])
      expect(await sendOperation(server, query)).toMatchObject({ status: 400, code: 'INTROSPECTION_REFUSED' });
    const typo = await sendOperation(server, '{ caseStudie { total } }');
    expect(typo).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(typo.body).not.toContain('caseStudies');
    const value = await sendOperation(server, 'query ($l: Locale) { topics(locale: $l) { code } }', { l: 'F' });
    expect(value).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(value.body).not.toContain('Did you mean');
  });
});

describe('an operation that takes too long', () => {
  it('begins no further statement once its time is over, and says so', async () => {
    const server = await createTestApp('schema');
    try {
      const { Database } = await import('../../../apps/api/src/core/database/index.js');
      const { ClsService } = await import('nestjs-cls');
      const database = server.app.get(Database);
      const late = server.app.get(ClsService).run(() => {
        server.app.get(ClsService).set('deadline', performance.now() - 1);
        return database.query('select 1');
      });
      await expect(late).rejects.toMatchObject({ code: 'TIMEOUT' });
      await expect(database.query('select 1')).resolves.toHaveLength(1);
    } finally {
      await server.close();
    }
  });
});
