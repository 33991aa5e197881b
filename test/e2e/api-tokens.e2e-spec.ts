import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { SessionsService } from '../../apps/api/src/modules/accounts/index.js';
import { createTestApp, type Answer, type TestApp, type Visitor } from '../support/app.js';

const TOURS = 'tours@kakehashi.example';
const KANAZAWA = 'kanazawa@kakehashi.example';
const DAY = 86_400_000;
const VIEWER = '{ viewer { id email } }';
const LIST = '{ myApiTokens { id name hint scopes expiresAt usedAt } }';
const CREATE = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) {
  __typename
  ... on ApiTokenCreated { secret token { id name hint scopes usedAt } }
  ... on InvalidInput { problems { field message } } } }`;
const REVOKE = 'mutation ($id: ID!) { revokeApiToken(id: $id) }';
const DRAFTS = '{ editorCaseStudies { total } }';
const WRITE = `mutation ($owner: ID!) { createCaseStudy(input: {
  ownerId: $owner, originalLocale: FR, depth: SNAPSHOT, title: "Par un jeton" }) {
  __typename ... on InvalidInput { problems { code } } } }`;

interface Created {
  createApiToken: { secret: string; token: { id: string; hint: string } };
}
interface Listed {
  myApiTokens: { id: string; usedAt: string | null }[];
}

describe('API tokens', () => {
  let server: TestApp;
  let database: DataSource;
  let tours: Visitor;

  beforeAll(async () => {
    server = await createTestApp('demo');
    database = server.app.get(DataSource);
    tours = await signedIn(TOURS);
  });
  afterAll(() => server.close());

  async function signedIn(email: string): Promise<Visitor> {
    const visitor = server.visitor();
    await visitor.signIn(email);
    return visitor;
  }
  const make = async (owner: Visitor, scopes: string[], days = 90): Promise<Created['createApiToken']> =>
    (await owner.ask<Created>(CREATE, { input: { name: 'Nightly export', scopes, days } })).createApiToken;

  /** A request of a program: the token, and whatever headers it has besides. */
  async function call(secret: string, query: string, variables = {}, headers: Record<string, string> = {}) {
    const response = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}`, ...headers },
      payload: JSON.stringify({ query, variables }),
    });
    return { status: response.statusCode, headers: response.headers, ...response.json<Answer<unknown>>() };
  }
  const codeOf = async (secret: string, query: string, variables = {}): Promise<string | undefined> =>
    (await call(secret, query, variables)).errors?.[0]?.extensions.code;
  const usedAt = async (id: string) =>
    (await tours.ask<Listed>(LIST)).myApiTokens.find((token) => token.id === id)?.usedAt;

  it('stand for their owner, are shown once and kept as a hash', async () => {
    const { secret, token } = await make(tours, ['READ_OWN_DRAFTS']);
    expect(await call(secret, VIEWER)).toMatchObject({ status: 200, data: { viewer: { email: TOURS } } });
    expect(await tours.ask(LIST)).toMatchObject({ myApiTokens: [{ id: token.id, hint: secret.slice(0, 8) }] });
    const rows: { kept: string }[] = await database.query('select row_to_json(t)::text as kept from api_token t');
    const trail: { kept: string }[] = await database.query('select row_to_json(e)::text as kept from audit_event e');
    expect([...rows, ...trail].map(({ kept }) => kept).join()).not.toContain(secret);
    expect(trail.some(({ kept }) => kept.includes('api-token.created'))).toBe(true);
  });

  it('do only what their scopes say, and the refusal names the scope that is missing', async () => {
    const { secret } = await make(tours, ['READ_OWN_DRAFTS']);
    expect(await codeOf(secret, DRAFTS)).toBeUndefined();
    const refused = await call(secret, WRITE, { owner: '1' });
    expect(refused.errors?.[0]).toMatchObject({
      message: expect.stringContaining('write:cases'),
      extensions: { code: 'SCOPE_NEEDED' },
    });
    const importer = await make(tours, ['IMPORT']);
    expect(await codeOf(importer.secret, DRAFTS)).toBe('SCOPE_NEEDED');
    expect(await codeOf(importer.secret, '{ caseStudies { total } }')).toBeUndefined();
  });

  it('never do more than their owner', async () => {
    const { secret } = await make(tours, ['READ_OWN_DRAFTS', 'WRITE_CASES', 'IMPORT']);
    const [kanazawa]: { id: number }[] = await database.query(
      `select collectivity_id as id from membership m join user_account u on u.id = m.user_id where u.email = $1`,
      [KANAZAWA],
    );
    expect(await call(secret, WRITE, { owner: String(kanazawa?.id) })).toMatchObject({
      data: { createCaseStudy: { problems: [{ code: 'input.notYours' }] } },
    });
    expect(await codeOf(secret, '{ searchLog { items { query } } }')).toBe('SESSION_NEEDED');
    const own: { id: number }[] = await database.query(
      `select collectivity_id as id from membership m join user_account u on u.id = m.user_id where u.email = $1`,
      [TOURS],
    );
    expect(await call(secret, WRITE, { owner: String(own[0]?.id) })).toMatchObject({
      data: { createCaseStudy: { __typename: 'CaseStudySaved' } },
    });
  });

  it('manage neither tokens nor sessions, and sign nobody in or out', async () => {
    const { secret, token } = await make(tours, ['READ_OWN_DRAFTS', 'WRITE_CASES', 'IMPORT']);
    const input = { name: 'Child', scopes: ['IMPORT'], days: 1 };
    const signIn = `mutation { signIn(email: "${TOURS}", password: "kakehashi-demo") { __typename } }`;
    for (const [query, variables] of [
      [LIST, {}],
      [CREATE, { input }],
      [REVOKE, { id: token.id }],
      ['{ mySessions { id } }', {}],
      ['mutation { endOtherSessions }', {}],
      ['mutation { signOut }', {}],
      [signIn, {}],
    ] as const) {
      expect({ query, code: await codeOf(secret, query, variables) }).toEqual({ query, code: 'SESSION_NEEDED' });
    }
  });

  it('make a request that looks at no cookie, while other schemes leave the cookie alone', async () => {
    const kanazawa = await signedIn(KANAZAWA);
    const { secret } = await make(tours, ['IMPORT']);
    const { cookie } = kanazawa as unknown as { cookie: string };
    expect(await call(secret, VIEWER, {}, { cookie })).toMatchObject({ data: { viewer: { email: TOURS } } });
    expect(await call('kkh_wrong', VIEWER, {}, { cookie })).toMatchObject({ status: 401 });
    expect(await call('', VIEWER, {}, { cookie, authorization: 'Basic dXNlcjpwYXNz' })).toMatchObject({
      data: { viewer: { email: KANAZAWA } },
    });
    const form = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain', authorization: `Bearer ${secret}` },
      payload: JSON.stringify({ query: VIEWER }),
    });
    expect(form.statusCode).toBeGreaterThanOrEqual(400);
  });

  it('that are wrong answer 401 in the reader’s words, never as a visitor', async () => {
    const { secret } = await make(tours, ['IMPORT']);
    const changed = `${secret.slice(0, -1)}${secret.endsWith('0') ? '1' : '0'}`;
    for (const wrong of ['x', '', changed, `kkh_${'0'.repeat(38)}`]) {
      const answer = await call(wrong, '{ caseStudies { total } }', {}, { 'accept-language': 'fr' });
      expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'TOKEN_UNKNOWN' } }] });
      expect(answer.errors?.[0]?.message).toMatch(/^Ce jeton d’API/);
      expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
      expect(answer.data).toBeUndefined();
    }
  });

  it('end when they are revoked, and can’t be revoked by others', async () => {
    const { secret, token } = await make(tours, ['IMPORT']);
    const kanazawa = await signedIn(KANAZAWA);
    const foreign = await kanazawa.send(REVOKE, { id: token.id });
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await kanazawa.ask<Listed>(LIST)).myApiTokens).toEqual([]);
    expect(await tours.ask(REVOKE, { id: token.id })).toEqual({ revokeApiToken: true });
    expect(await call(secret, VIEWER)).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'TOKEN_REVOKED' } }],
    });
    expect((await tours.send(REVOKE, { id: token.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('end with their owner’s suspension and with a change of password, for good', async () => {
    const kanazawa = await signedIn(KANAZAWA);
    const { secret } = await make(kanazawa, ['IMPORT']);
    const { viewer } = await kanazawa.ask<{ viewer: { id: string } }>(VIEWER);
    await database.query('update user_account set suspended_at = now() where id = $1', [viewer.id]);
    expect(await codeOf(secret, VIEWER)).toBe('TOKEN_REVOKED');
    await database.query('update user_account set suspended_at = null where id = $1', [viewer.id]);
    expect(await codeOf(secret, VIEWER)).toBeUndefined();
    await server.app.get(SessionsService).endAll(viewer.id);
    expect(await codeOf(secret, VIEWER)).toBe('TOKEN_REVOKED');
  });

  it('show their last use, written at most once a minute, and end on their day', async () => {
    const { secret, token } = await make(tours, ['IMPORT'], 2);
    expect(await usedAt(token.id)).toBeNull();
    await call(secret, VIEWER);
    const first = await usedAt(token.id);
    expect(first).toEqual(expect.any(String));
    server.clock.advance(50_000);
    await call(secret, VIEWER);
    expect(await usedAt(token.id)).toBe(first);
    server.clock.advance(11_000);
    await call(secret, VIEWER);
    expect(await usedAt(token.id)).not.toBe(first);
    server.clock.advance(2 * DAY);
    expect(await codeOf(secret, VIEWER)).toBe('TOKEN_EXPIRED');
    tours = await signedIn(TOURS);
  });

  it('are not made without name, scope or term, nor beyond twenty', async () => {
    const wrong = await tours.ask(CREATE, { input: { name: ' ', scopes: [], days: 0 } });
    expect(wrong).toMatchObject({
      createApiToken: { problems: [{ field: 'name' }, { field: 'scopes' }, { field: 'days' }] },
    });
    await database.query('delete from api_token');
    for (let count = 0; count < 20; count += 1) await make(tours, ['IMPORT']);
    expect(await tours.ask(CREATE, { input: { name: 'x', scopes: ['IMPORT'], days: 1 } })).toMatchObject({
      createApiToken: { __typename: 'InvalidInput' },
    });
  });
});
