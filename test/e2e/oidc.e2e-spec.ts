import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { DataSource } from 'typeorm';
import { createTestApp, type TestApp, type Visitor } from '../support/app.js';
import { freePort } from '../support/free-port.js';
import { TestIssuer } from '../support/issuer.js';
import { SmallBrowser } from '../support/issuer-browser.js';

const SITE = 'http://localhost:3000';
const CALLBACK = `${SITE}/auth/oidc/callback`;
const SIGNED_OUT = `${SITE}/auth/oidc/signed-out`;
const SETTINGS = {
  PUBLIC_URL: SITE,
  OIDC_CLIENT_ID: 'kakehashi',
  OIDC_CLIENT_SECRET: 'a secret of the test',
  OIDC_LABEL: 'ProConnect',
};
const VIEWER = '{ viewer { email } }';
const SIGN_OUT = 'mutation { signOutEverywhere { issuerUrl } }';
const TOURS = 'tours@kakehashi.example';

describe('sign-in by OpenID Connect', () => {
  let issuer: TestIssuer;
  let server: TestApp;
  let database: DataSource;

  beforeAll(async () => {
    // The issuer says at length that it is not set up for production.
    for (const kind of ['info', 'warn'] as const) jest.spyOn(console, kind).mockImplementation(() => undefined);
    issuer = await TestIssuer.start(CALLBACK, SIGNED_OUT);
    server = await createTestApp('demo', { ...SETTINGS, OIDC_ISSUER: issuer.url });
    database = server.app.get(DataSource);
    for (const [sub, email, email_verified] of [
      ['tours', TOURS.toUpperCase(), true],
      ['unverified', TOURS, false],
      ['unsaid', TOURS, undefined],
      ['other', TOURS, true],
      ['kelvin', TOURS.replace('k', '\u212a'), true],
      ['nobody', 'nobody@kakehashi.example', true],
    ] as const)
      issuer.accounts.set(sub, { sub, email, ...(email_verified === undefined ? {} : { email_verified }) });
  });
  afterAll(async () => {
    await server.close();
    await issuer.stop();
  });
  beforeEach(() => database.query('delete from identity'));

  const isCallback = (url: string): boolean => url.startsWith(CALLBACK);
  const browser = (): SmallBrowser => new SmallBrowser(server.app, SITE);
  function visitorOf(from: SmallBrowser): Visitor {
    const visitor = server.visitor();
    Object.assign(visitor, { cookie: from.siteCookies });
    return visitor;
  }
  const emailOf = async (from: SmallBrowser): Promise<string | undefined> =>
    (await visitorOf(from).ask<{ viewer: { email: string } | null }>(VIEWER)).viewer?.email;

  /** Goes to the issuer, signs in there and stops before coming back: the address that the issuer sends back to. */
  async function answerFor(who: SmallBrowser, login: string, start = '/auth/oidc/start'): Promise<string> {
    const { url } = await who.follow(start, (to) => to.includes('/interaction/') || isCallback(to));
    return isCallback(url) ? url : who.signInAtIssuer(url, login, isCallback);
  }
  /** Where the whole way ends. */
  async function signIn(who: SmallBrowser, login: string, start?: string): Promise<string | undefined> {
    return (await who.open(await answerFor(who, login, start))).location;
  }
  const refused = (reason: string): string => `/en/sign-in/refused?reason=${reason}`;

  it('is offered under its label', async () => {
    expect(await server.visitor().ask('{ signInMethods { password oidc { label startPath } } }')).toEqual({
      signInMethods: { password: true, oidc: { label: 'ProConnect', startPath: '/auth/oidc/start' } },
    });
  });

  it('asks with PKCE, state, nonce and the address of PUBLIC_URL, whatever the Host header says', async () => {
    const who = browser();
    const { location = '' } = await who.open('/auth/oidc/start');
    const url = new URL(location);
    expect(url.origin).toBe(issuer.url);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      redirect_uri: CALLBACK,
      response_type: 'code',
      scope: 'openid email',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('links an account by its verified address once, and knows the person by the subject from then on', async () => {
    const first = browser();
    expect(await signIn(first, 'tours', '/auth/oidc/start?return=/ja/account')).toBe('/ja/account');
    expect(await emailOf(first)).toBe(TOURS);
    const account = issuer.accounts.get('tours');
    if (account) account.email = 'moved@kakehashi.example';
    const second = browser();
    expect(await signIn(second, 'tours')).toBe('/');
    expect(await emailOf(second)).toBe(TOURS);
    if (account) account.email = TOURS;
    const trail: { action: string }[] = await database.query(
      `select action from audit_event where action = 'identity.linked'`,
    );
    expect(trail).toHaveLength(1);
  });

  it.each([
    ['unverified', 'unverified'],
    ['unsaid', 'unverified'],
    ['kelvin', 'no-account'],
    ['nobody', 'no-account'],
  ])('refuses %s in words: %s', async (login, reason) => {
    const who = browser();
    expect(await signIn(who, login)).toBe(refused(reason));
    expect(await emailOf(who)).toBeUndefined();
    expect(await database.query('select 1 from identity')).toEqual([]);
  });

  it('refuses a second subject with the address of a linked account: addresses are given to others one day', async () => {
    await signIn(browser(), 'tours');
    const who = browser();
    expect(await signIn(who, 'other')).toBe(refused('other-identity'));
    expect(await emailOf(who)).toBeUndefined();
  });

  it('lets no suspended account in, linked or not', async () => {
    await database.query('update user_account set suspended_at = now() where email = $1', [TOURS]);
    expect(await signIn(browser(), 'tours')).toBe(refused('no-account'));
    await database.query('update user_account set suspended_at = null where email = $1', [TOURS]);
    await signIn(browser(), 'tours');
    await database.query('update user_account set suspended_at = now() where email = $1', [TOURS]);
    expect(await signIn(browser(), 'tours')).toBe(refused('no-account'));
    await database.query('update user_account set suspended_at = null where email = $1', [TOURS]);
  });

  describe('plays the wrong issuer and the attacker', () => {
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

    it('takes an ID token that was only signed anew (so that what follows is refused for its own reason)', async () => {
      issuer.tamper = (claims) => claims;
      const who = browser();
      expect(await signIn(who, 'tours')).toBe('/');
      expect(await emailOf(who)).toBe(TOURS);
    });

    it.each([
      ['another issuer', { iss: 'https://elsewhere.example' }],
      ['another nonce', { nonce: 'x'.repeat(43) }],
      ['no nonce', { nonce: undefined }],
      ['another audience', { aud: 'another-client' }],
      ['a time that has passed', { exp: 1_000 }],
    ])('refuses an ID token with %s', async (_what, change) => {
      issuer.tamper = (claims) => ({ ...claims, ...change });
      const who = browser();
      expect(await signIn(who, 'tours')).toBe(refused('failed'));
      expect(await emailOf(who)).toBeUndefined();
    });

    it('refuses an ID token with the signature of somebody else', async () => {
      const own = issuer.tamperKey;
      issuer.tamperKey = stranger;
      issuer.tamper = (claims) => claims;
      expect(await signIn(browser(), 'tours')).toBe(refused('failed'));
      issuer.tamperKey = own;
    });

    it('refuses an answer that names another issuer, or none (mix-up)', async () => {
      for (const iss of ['https://elsewhere.example', null]) {
        const who = browser();
        const answer = new URL(await answerFor(who, 'tours'));
        if (iss === null) answer.searchParams.delete('iss');
        else answer.searchParams.set('iss', iss);
        expect((await who.open(answer.href)).location).toBe(refused('failed'));
        expect(await emailOf(who)).toBeUndefined();
      }
    });

    it('takes an answer once only (replayed code)', async () => {
      const who = browser();
      const answer = await answerFor(who, 'tours');
      const planted = new Map(who.cookies.get(SITE));
      expect((await who.open(answer)).location).toBe('/');
      who.cookies.set(SITE, planted);
      expect((await who.open(answer)).location).toBe(refused('expired'));
    });

    it('refuses the answer of another browser, with and without a sign-in of one’s own under way (foreign state)', async () => {
      const attacker = browser();
      const answer = await answerFor(attacker, 'tours');
      const victim = browser();
      expect((await victim.open(answer)).location).toBe(refused('expired'));
      await victim.open('/auth/oidc/start');
      expect((await victim.open(answer)).location).toBe(refused('failed'));
      expect(await emailOf(victim)).toBeUndefined();
    });

    it('refuses a code that was slipped into one’s own answer (code injection: PKCE and nonce)', async () => {
      const stolen = new URL(await answerFor(browser(), 'tours')).searchParams.get('code') ?? '';
      const who = browser();
      const answer = new URL(await answerFor(who, 'other'));
      answer.searchParams.set('code', stolen);
      expect((await who.open(answer.href)).location).toBe(refused('failed'));
    });

    it('refuses an answer after ten minutes', async () => {
      const who = browser();
      const answer = await answerFor(who, 'tours');
      server.clock.advance(10 * 60_000 + 1_000);
      expect((await who.open(answer)).location).toBe(refused('expired'));
    });

    it('leads nowhere but to its own pages (open redirect)', async () => {
      for (const to of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', '/graphql']) {
        expect(await signIn(browser(), 'tours', `/auth/oidc/start?return=${encodeURIComponent(to)}`)).toBe('/');
      }
    });

    it('ends the session that the browser had (fixation)', async () => {
      const who = browser();
      await signIn(who, 'tours');
      const before = visitorOf(who);
      await signIn(who, 'tours');
      expect(await before.ask(VIEWER)).toEqual({ viewer: null });
      expect(await emailOf(who)).toBe(TOURS);
    });

    it('refuses what the issuer itself refused', async () => {
      const who = browser();
      const url = new URL((await who.open('/auth/oidc/start')).location ?? '');
      const state = url.searchParams.get('state') ?? '';
      const answer = new URLSearchParams({ error: 'access_denied', state, iss: issuer.url });
      expect((await who.open(`${CALLBACK}?${answer.toString()}`)).location).toBe(refused('failed'));
    });
  });

  it('signs out at the issuer as well, which then asks again', async () => {
    const who = browser();
    await signIn(who, 'tours');
    const { signOutEverywhere } = await visitorOf(who).ask<{ signOutEverywhere: { issuerUrl: string } }>(SIGN_OUT);
    const url = new URL(signOutEverywhere.issuerUrl);
    expect(url.origin + url.pathname).toBe(`${issuer.url}/session/end`);
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe(`${SITE}/auth/oidc/signed-out`);
    expect(url.searchParams.get('id_token_hint')).toEqual(expect.any(String));
    expect(await emailOf(who)).toBeUndefined();
    const { page } = await who.follow(url.href);
    expect(page.status).toBe(200);
    expect((await server.app.inject('/auth/oidc/signed-out')).headers.location).toBe('/');
  });

  it('has nothing to say to the issuer where a password signed in', async () => {
    const visitor = server.visitor();
    await visitor.signIn(TOURS);
    expect(await visitor.ask(SIGN_OUT)).toEqual({ signOutEverywhere: { issuerUrl: null } });
    expect(await visitor.ask(VIEWER)).toEqual({ viewer: null });
  });

  it('starts without the issuer, says so when it is needed, and finds it when it is back', async () => {
    const port = await freePort();
    const late = await createTestApp('schema', { ...SETTINGS, OIDC_ISSUER: `http://127.0.0.1:${port}` });
    const start = () => late.app.inject({ url: '/auth/oidc/start', headers: { 'accept-language': 'fr' } });
    const away = await start();
    expect(away.headers.location).toBe('/fr/sign-in/refused?reason=unavailable');
    expect(away.headers['set-cookie']).toBeUndefined();
    const back = await TestIssuer.start(CALLBACK, SIGNED_OUT, port);
    try {
      expect((await start()).headers.location).toMatch(new RegExp(`^${back.url}/auth`));
    } finally {
      await late.close();
      await back.stop();
    }
  });

  it('isn’t there where no issuer is configured', async () => {
    const without = await createTestApp('schema');
    try {
      for (const path of ['start', 'callback']) {
        expect((await without.app.inject(`/auth/oidc/${path}`)).statusCode).toBe(404);
      }
      expect(await without.visitor().ask('{ signInMethods { oidc { label } } }')).toEqual({
        signInMethods: { oidc: null },
      });
    } finally {
      await without.close();
    }
  });
});
