import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createTestApp, type TestApp } from '../support/app.js';

const VIEWER = '{ viewer { email memberships { role collectivity { name } } } }';
const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename ... on SignInRefused { code message } ... on SignedIn { viewer { email } } } }';

describe('the shell around the API', () => {
  let server: TestApp;
  const post = (payload: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });

  beforeAll(async () => {
    server = await createTestApp('demo');
  });
  afterAll(() => server.close());

  it('signs in with an httpOnly cookie that ends with the sign-out', async () => {
    const visitor = server.visitor();
    const response = await post({
      query: SIGN_IN,
      variables: { email: 'TOURS@kakehashi.example', password: 'kakehashi-demo' },
    });
    const [cookie] = response.cookies;
    expect(cookie).toMatchObject({ name: 'kakehashi', httpOnly: true, sameSite: 'Lax', path: '/' });
    await visitor.signIn('tours@kakehashi.example');
    expect(await visitor.ask(VIEWER)).toEqual({
      viewer: { email: 'tours@kakehashi.example', memberships: [{ role: 'MANAGER', collectivity: { name: 'Tours' } }] },
    });
    const stolen = server.visitor();
    Object.assign(stolen, { cookie: (visitor as unknown as { cookie: string }).cookie });
    await visitor.ask('mutation { signOut }');
    expect(await stolen.ask(VIEWER)).toEqual({ viewer: null });
  });

  it('answers alike for a wrong password and an unknown address', async () => {
    const visitor = server.visitor('fr');
    const wrong = await visitor.ask(SIGN_IN, { email: 'tours@kakehashi.example', password: 'no' });
    expect(wrong).toEqual(await visitor.ask(SIGN_IN, { email: 'nobody@kakehashi.example', password: 'no' }));
    expect(wrong).toMatchObject({
      signIn: { code: 'SIGN_IN_REFUSED', message: expect.stringContaining('mot de passe') },
    });
    expect(await visitor.ask(SIGN_IN, { email: '', password: '' })).toMatchObject({
      signIn: { __typename: 'SignInRefused' },
    });
  });

  it('keeps no cookie value in the database, only its hash', async () => {
    const visitor = server.visitor();
    await visitor.signIn('tours@kakehashi.example');
    const token = (visitor as unknown as { cookie: string }).cookie.split('=')[1] ?? '';
    const rows: { found: number }[] = await server.app
      .get(DataSource)
      .query(
        `select count(*)::integer as found from session where encode(token_hash, 'escape') like '%' || $1 || '%'`,
        [token],
      );
    expect(rows[0]?.found).toBe(0);
  });

  it('opens a new session at sign-in and ends the old one', async () => {
    const visitor = server.visitor();
    await visitor.signIn('tours@kakehashi.example');
    const old = server.visitor();
    Object.assign(old, { cookie: (visitor as unknown as { cookie: string }).cookie });
    await visitor.signIn('admin@kakehashi.example');
    expect(await old.ask(VIEWER)).toEqual({ viewer: null });
  });

  it('refuses forms and plain GET from other sites', async () => {
    const form = await post('query=mutation+%7B+signOut+%7D', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(form.statusCode).toBeGreaterThanOrEqual(400);
    const text = await post('{"query":"mutation { signOut }"}', { 'content-type': 'text/plain' });
    expect(text.statusCode).toBeGreaterThanOrEqual(400);
    const get = await server.app.inject({ method: 'GET', url: '/graphql?query=%7B__typename%7D' });
    expect(get.statusCode).toBe(405);
  });

  it('refuses batches, deep and very long operations, and tells nothing of hidden names', async () => {
    const batch = await post([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect(batch.statusCode).toBe(400);
    const deep = `{ twinnings { items { ${'collectivities { twinnings { '.repeat(8)} id ${'} }'.repeat(8)} } } }`;
    expect((await post({ query: deep })).json()).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_TOO_DEEP' } }],
    });
    const long = await post({ query: `{ ${Array.from({ length: 2000 }, (_, i) => `a${i}: __typename`).join(' ')} }` });
    expect(long.json<{ errors?: unknown[] }>().errors).toHaveLength(1);
    const typo = await post({ query: '{ caseStudie { total } }' });
    expect(typo.body).not.toContain('caseStudies');
  });

  it('hides its schema unless it is told to show it', async () => {
    const answer = await post({ query: '{ __schema { types { name } } }' });
    expect(answer.json<{ data?: unknown }>().data).toBeUndefined();
  });

  it('answers malformed bodies with 400, not with a fault', async () => {
    for (const body of [
      '{',
      'null',
      '[]',
      '{"query":1}',
      '{"query":"{"}',
      '{"query":"{ viewer { id } }","variables":7}',
    ]) {
      const { statusCode } = await post(body);
      expect({ body, statusCode: statusCode >= 400 && statusCode < 500 }).toEqual({ body, statusCode: true });
    }
    const { statusCode } = await post(`{"query":"${'a'.repeat(1_100_000)}"}`);
    expect(statusCode).toBe(413);
  });

  it('sends strict headers with every answer', async () => {
    const { headers } = await post({ query: '{ __typename }' });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('says whether it is ready', async () => {
    expect((await server.app.inject('/health/ready')).json()).toMatchObject({ status: 'ok', database: 'ok' });
    expect((await server.app.inject('/health/live')).statusCode).toBe(200);
  });

  it('keeps its audit trail from being changed', async () => {
    await expect(server.app.get(DataSource).query('delete from audit_event')).rejects.toThrow('append-only');
    await expect(
      server.app.get(DataSource).query(`update case_study_revision set number = number + 1`),
    ).rejects.toThrow('immutable');
  });
});
