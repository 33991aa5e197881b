import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createTestApp, type TestApp, type Visitor } from '../../support/app.js';
import { sendOperation } from '../../support/raw.js';

const EMAIL = 'tours@kakehashi.example';
const PASSWORD = 'kakehashi-demo';
const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { __typename ... on SignInRefused { code message } } }`;

const cookieOf = (visitor: Visitor): string | undefined => (visitor as unknown as { cookie?: string }).cookie;

describe('attacks on accounts', () => {
  let server: TestApp;
  let client = 0;
  const sql = (statement: string, values: unknown[] = []): Promise<{ id: string }[]> =>
    server.app.get(DataSource).query(statement, values);
  /** An attempt from a client of its own, so that the limits of others aren't reached. */
  const attempt = (email: string, password: string, headers: Record<string, string> = {}) =>
    sendOperation(
      server,
      SIGN_IN,
      { email, password },
      { headers, remoteAddress: `198.51.100.${(client += 1) % 250}` },
    );

  beforeAll(async () => {
    server = await createTestApp('demo');
  });
  afterAll(() => server.close());

  it('fix no session: whatever cookie is planted, signing in gives another', async () => {
    const planted = 'planted-by-somebody-who-waits';
    const answer = await attempt(EMAIL, PASSWORD, { cookie: `kakehashi=${planted}` });
    const cookie = /^kakehashi=([^;]+)/.exec(String(answer.headers['set-cookie']))?.[1];
    expect(cookie).toBeTruthy();
    expect(cookie).not.toBe(planted);
    const asPlanted = await sendOperation(
      server,
      '{ viewer { id } }',
      {},
      { headers: { cookie: `kakehashi=${planted}` } },
    );
    expect(asPlanted.body).toContain('"viewer":null');
  });

  it('keep no session of a person who has been suspended', async () => {
    const visitor = server.visitor();
    await visitor.signIn('kanazawa@kakehashi.example');
    expect(await visitor.ask('{ viewer { email } }')).toEqual({ viewer: { email: 'kanazawa@kakehashi.example' } });
    await sql('update user_account set suspended_at = now() where email = $1', ['kanazawa@kakehashi.example']);
    expect(await visitor.ask('{ viewer { email } }')).toEqual({ viewer: null });
    expect((await attempt('kanazawa@kakehashi.example', PASSWORD)).body).toContain('SignInRefused');
  });

  it('keep no session of a person who signed out', async () => {
    const visitor = server.visitor();
    await visitor.signIn(EMAIL);
    const cookie = cookieOf(visitor) ?? '';
    await visitor.ask('mutation { signOut }');
    const answer = await sendOperation(server, '{ viewer { id } }', {}, { headers: { cookie } });
    expect(answer.body).toContain('"viewer":null');
  });

  it('try many passwords in one request by no alias, list or fragment', async () => {
    const guess = (index: number) => `a${index}: signIn(email: "${EMAIL}", password: "guess${index}") { __typename }`;
    const aliases = await sendOperation(server, `mutation { ${guess(1)} ${guess(2)} }`);
    expect(aliases).toMatchObject({ status: 400, code: 'MUTATION_REPEATED' });
    const hidden = await sendOperation(
      server,
      `mutation { ${guess(1)} ...f } fragment f on Mutation { ...g } fragment g on Mutation { ${guess(2)} }`,
    );
    expect(hidden).toMatchObject({ status: 400, code: 'MUTATION_REPEATED' });
  });

  it('find no second account beside one by capitals, width or look-alike letters', async () => {
    for (const same of ['TOURS@KAKEHASHI.EXAMPLE', ' tours@kakehashi.example ', 'ｔｏｕｒｓ@kakehashi.example'])
      expect((await attempt(same, PASSWORD)).body).toContain('SignedIn');
    // Cyrillic o, dotless ı and the like are other letters: nobody signs in with them as somebody else.
    for (const other of ['tоurs@kakehashi.example', 'tours@kakehashı.example', 'tours@kakehashi.example\u200b'])
      expect((await attempt(other, PASSWORD)).body).toContain('SignInRefused');
    const insert = `insert into user_account (id, email, name, locale, time_zone) values (gen_random_uuid(), $1, 'x', 'fr', 'UTC')`;
    for (const same of ['Tours@kakehashi.example', 'ｔｏｕｒｓ@kakehashi.example'])
      await expect(sql(insert, [same])).rejects.toThrow('uq_user_account_email');
  });

  it('learn from words whether there is an account', async () => {
    const [unknown, wrong] = [await attempt('nobody@kakehashi.example', 'x'), await attempt(EMAIL, 'x')];
    expect(unknown.body).toBe(wrong.body);
    expect(unknown.status).toBe(wrong.status);
  });

  it('learn from time whether there is an account', async () => {
    const timeOf = async (email: string): Promise<number> => {
      const started = performance.now();
      await attempt(email, 'wrong password');
      return performance.now() - started;
    };
    const emails = ['relecture@kakehashi.example', 'nobody-at-all@kakehashi.example'];
    const times: number[][] = [[], []];
    // In turn, so that a busy moment of the machine falls on both. Fewer than the limit on one account.
    for (let round = 0; round < 9; round += 1)
      for (const [index, email] of emails.entries()) times[index]?.push(await timeOf(email));
    const [known = 0, unknown = 0] = times.map((list) => list.sort((one, other) => one - other)[4] ?? 0);
    // Without equal work an unknown address would answer many times sooner: hashing takes nearly all of the time.
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(2);
  });
});
