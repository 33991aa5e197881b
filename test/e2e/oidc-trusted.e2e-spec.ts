import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createTestApp, type TestApp } from '../support/app.js';
import { TestIssuer } from '../support/issuer.js';
import { SmallBrowser } from '../support/issuer-browser.js';

const SITE = 'http://localhost:3000';
const CALLBACK = `${SITE}/auth/oidc/callback`;
const TOURS = 'tours@kakehashi.example';

describe('an issuer whose addresses are trusted', () => {
  let issuer: TestIssuer;
  let server: TestApp;
  beforeAll(async () => {
    // The issuer says at length that it is not set up for production.
    for (const kind of ['info', 'warn'] as const) jest.spyOn(console, kind).mockImplementation(() => undefined);
    issuer = await TestIssuer.start(CALLBACK, `${SITE}/auth/oidc/signed-out`);
    issuer.accounts.set('unsaid', { sub: 'unsaid', email: TOURS });
    issuer.accounts.set('denied', { sub: 'denied', email: TOURS, email_verified: false });
    issuer.accounts.set('verified', { sub: 'verified', email: TOURS, email_verified: true });
    server = await createTestApp('demo', {
      ...{ PUBLIC_URL: SITE, OIDC_CLIENT_ID: 'kakehashi', OIDC_CLIENT_SECRET: 'a secret of the test' },
      ...{ OIDC_LABEL: 'Entra', OIDC_ISSUER: issuer.url, OIDC_TRUST_EMAIL: 'true' },
    });
  });
  afterAll(async () => {
    await server.close();
    await issuer.stop();
  });

  /** Where the whole way through the issuer ends. */
  async function signIn(login: string): Promise<string | undefined> {
    const isCallback = (url: string): boolean => url.startsWith(CALLBACK);
    const who = new SmallBrowser(server.app, SITE);
    const { url } = await who.follow('/auth/oidc/start', (to) => to.includes('/interaction/') || isCallback(to));
    return (await who.open(await who.signInAtIssuer(url, login, isCallback))).location;
  }
  const refused = (reason: string): string => `/en/sign-in/refused?reason=${reason}`;

  it('links an account by an address of which it says nothing, once, and never by one that it calls unverified', async () => {
    expect(await signIn('denied')).toBe(refused('unverified'));
    expect(await signIn('unsaid')).toBe('/');
    expect(await signIn('unsaid')).toBe('/');
    expect(await signIn('verified')).toBe(refused('other-identity'));
    const links = await server.sql<{ verified: boolean }>(
      `select (details ->> 'verified')::boolean as verified from audit_event where action = 'identity.linked'`,
    );
    expect(links).toEqual([{ verified: false }]);
  });
});
