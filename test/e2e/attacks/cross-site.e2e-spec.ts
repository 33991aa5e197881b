import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type Visitor } from '../../support/app.js';
import { sendOperation, sendRaw } from '../../support/raw.js';

const cookieOf = (visitor: Visitor): string => (visitor as unknown as { cookie: string }).cookie;

describe('requests from other sites', () => {
  let server: TestApp;
  let victim: Visitor;

  beforeAll(async () => {
    server = await createTestApp('demo', { PUBLIC_URL: 'https://kakehashi.example' });
    victim = server.visitor();
    await victim.signIn('tours@kakehashi.example');
  });
  afterAll(() => server.close());

  const staysSignedIn = async () =>
    expect((await victim.ask<{ viewer: unknown }>('{ viewer { id } }')).viewer).not.toBeNull();

  it('can’t act by a form, whatever it calls its type', async () => {
    const signOut = 'mutation { signOut }';
    for (const [type, body] of [
      ['application/x-www-form-urlencoded', `query=${encodeURIComponent(signOut)}`],
      ['text/plain', JSON.stringify({ query: signOut })],
      [
        'multipart/form-data; boundary=b',
        `--b\r\ncontent-disposition: form-data; name="query"\r\n\r\n${signOut}\r\n--b--`,
      ],
    ] as const)
      expect(
        (await sendRaw(server, body, { headers: { 'content-type': type, cookie: cookieOf(victim) } })).status,
      ).toBe(415);
    await staysSignedIn();
  });

  it('can’t act or ask by a link or an image', async () => {
    for (const query of ['mutation { signOut }', '{ viewer { email } }']) {
      const url = `/graphql?query=${encodeURIComponent(query)}`;
      const senders: Record<string, string>[] = [{}, { accept: 'text/html' }, { 'apollo-require-preflight': '1' }];
      for (const headers of senders) {
        const answer = await sendRaw(server, undefined, {
          url,
          method: 'GET',
          headers: { ...headers, cookie: cookieOf(victim) },
        });
        expect(answer).toMatchObject({ status: 405, code: 'METHOD_REFUSED' });
        expect(answer.headers['allow']).toBe('POST');
      }
    }
    await staysSignedIn();
  });

  it('get no leave to read answers', async () => {
    const headers = {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const preflight = await sendRaw(server, undefined, { method: 'OPTIONS', headers });
    const asked = await sendOperation(server, '{ __typename }', {}, { headers: { origin: 'https://evil.example' } });
    for (const answer of [preflight, asked]) expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(preflight.status).toBeGreaterThanOrEqual(400);
  });

  it('can’t take over the cookie: it is bound to the host, to TLS and to this site', async () => {
    const query = 'mutation { signIn(email: "tours@kakehashi.example", password: "kakehashi-demo") { __typename } }';
    const { headers } = await sendOperation(
      server,
      query,
      {},
      { headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' } },
    );
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(/^__Host-kakehashi=/);
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
    expect(cookie).not.toMatch(/domain/i);
  });

  it('get headers that forbid framing, sniffing, and coming back without TLS', async () => {
    const { headers } = await sendOperation(server, '{ __typename }');
    expect(headers).toMatchObject({
      'strict-transport-security': expect.stringContaining('max-age=31536000'),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'strict-origin-when-cross-origin',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
  });
});

describe('a server without introspection', () => {
  it('sends a browser that opens /graphql to no explorer that isn’t there', async () => {
    const server = await createTestApp('schema');
    try {
      const answer = await sendRaw(server, undefined, { method: 'GET', headers: { accept: 'text/html' } });
      expect(answer).toMatchObject({ status: 405, code: 'METHOD_REFUSED' });
      expect(answer.headers['location']).toBeUndefined();
      expect(answer.headers['strict-transport-security']).toBeUndefined();
    } finally {
      await server.close();
    }
  });

  it('sends it to the explorer where introspection is on', async () => {
    const server = await createTestApp('schema', { GRAPHQL_INTROSPECTION: 'true' });
    try {
      const answer = await sendRaw(server, undefined, { method: 'GET', headers: { accept: 'text/html' } });
      expect([answer.status, answer.headers['location']]).toEqual([302, '/graphql-explorer']);
      expect((await sendOperation(server, '{ __schema { queryType { name } } }')).status).toBe(200);
    } finally {
      await server.close();
    }
  });
});
