import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type Visitor } from '../support/app.js';
import {
  type Answer,
  ASK_LINK,
  ASK_RESET,
  CHANGE,
  CHANGE_EMAIL,
  CONFIRM_EMAIL,
  LINK_SIGN_IN,
  RESET,
  tokenOf,
} from '../support/credentials.js';
import { type ReceivedMail, startSmtp, type TestSmtp } from '../support/smtp.js';

const HOUR = 3_600_000;
const DEMO = 'kakehashi-demo';
const NEW = 'une phrase que personne ne connaît';

describe('passwords, addresses and links', () => {
  let smtp: TestSmtp;
  let server: TestApp;

  beforeAll(async () => {
    smtp = await startSmtp();
    server = await createTestApp('demo', smtp.settings);
    await server.startWorker();
    // People of this file alone, so that its tests need not share an account.
    for (const name of ['reset', 'change', 'move', 'stay', 'linked', 'expired', 'twice', 'asked']) {
      await server.sql(
        `insert into user_account (id, email, name, locale, time_zone, password_hash)
         select gen_random_uuid(), $1, 'Anne Petit', 'fr', 'Europe/Paris', case when $1 like 'linked%' then null else password_hash end
           from user_account where email = 'admin@kakehashi.example'`,
        [`${name}@people.example`],
      );
    }
  });
  beforeEach(() => server.clock.advance(2 * HOUR));
  afterAll(async () => {
    await server.close();
    await smtp.close();
  });

  const run = async (visitor: Visitor, document: string, values: Record<string, unknown>): Promise<Answer> =>
    (await visitor.ask<{ result: Answer }>(document, values)).result;
  const signedIn = async (email: string, password = DEMO): Promise<Visitor> => {
    const visitor = server.visitor('en');
    await visitor.signIn(email, password);
    return visitor;
  };
  const isSignedIn = async (visitor: Visitor): Promise<boolean> =>
    (await visitor.ask<{ viewer: object | null }>('{ viewer { id } }')).viewer !== null;
  const mailAfter = async (email: string, work: () => Promise<unknown>): Promise<ReceivedMail> => {
    const before = smtp.mails.filter(({ recipients }) => recipients.includes(email)).length;
    await work();
    return smtp.mailTo(email, before + 1);
  };
  const resetToken = async (email: string): Promise<string> =>
    tokenOf(await mailAfter(email, () => server.visitor('ja').ask(ASK_RESET, { email })));

  it('a forgotten password is replaced by the link of a mail, which ends every session', async () => {
    const email = 'reset@people.example';
    const devices = [await signedIn(email), await signedIn(email)];
    const token = await resetToken(email);
    const mail = await smtp.mailTo(email);
    expect(mail.subject).toBe('Choisissez un nouveau mot de passe');
    expect(mail.links[0]).toBe(`http://localhost:3000/fr/reset-password#${token}`);
    const weak = await run(server.visitor('en'), RESET, { token, password: 'motdepasse2026' });
    expect(weak.problems).toEqual([expect.objectContaining({ field: 'password', code: 'password.common' })]);
    const notice = await mailAfter(email, async () => {
      expect((await run(server.visitor('en'), RESET, { token, password: NEW })).__typename).toBe('Confirmed');
    });
    expect(notice.subject).toBe('Votre mot de passe a changé');
    expect(await Promise.all(devices.map(isSignedIn))).toEqual([false, false]);
    expect((await run(server.visitor('en'), RESET, { token, password: NEW })).__typename).toBe('LinkRefused');
    await expect(signedIn(email)).rejects.toThrow('could not sign in');
    await signedIn(email, NEW);
  });

  it('a link works for an hour, only the newest does, and only once however many open it at once', async () => {
    const old = await resetToken('expired@people.example');
    server.clock.advance(HOUR);
    expect((await run(server.visitor('en'), RESET, { token: old, password: NEW })).__typename).toBe('LinkRefused');
    const first = await resetToken('twice@people.example');
    const second = await resetToken('twice@people.example');
    expect((await run(server.visitor('en'), RESET, { token: first, password: NEW })).__typename).toBe('LinkRefused');
    const answers = await Promise.all(
      [1, 2, 3].map(() => run(server.visitor('en'), RESET, { token: second, password: NEW })),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Confirmed', 'LinkRefused', 'LinkRefused']);
  });

  it('a link leads to the site’s own address, whatever Host a request names', async () => {
    const mail = await mailAfter('asked@people.example', () =>
      server.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', host: 'evil.example', 'x-forwarded-host': 'evil.example' },
        payload: JSON.stringify({ query: ASK_RESET, variables: { email: 'ASKED@people.example' } }),
      }),
    );
    expect(mail.recipients).toEqual(['asked@people.example']);
    expect(mail.links.every((link) => link.startsWith('http://localhost:3000'))).toBe(true);
    expect(mail.html).not.toContain('evil.example');
  });

  it('a password is changed with the present one, and other devices are signed out', async () => {
    const email = 'change@people.example';
    const [here, there] = [await signedIn(email), await signedIn(email)];
    const wrong = await run(here, CHANGE, { current: 'wrong', next: NEW });
    expect(wrong.problems).toEqual([expect.objectContaining({ field: 'currentPassword', code: 'password.wrong' })]);
    expect(await isSignedIn(there)).toBe(true);
    expect((await run(here, CHANGE, { current: DEMO, next: NEW })).__typename).toBe('Confirmed');
    expect(await Promise.all([isSignedIn(here), isSignedIn(there)])).toEqual([true, false]);
    expect((await server.visitor('en').send(CHANGE, { current: DEMO, next: NEW })).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('an address changes once the new mailbox confirms it; the old one is told', async () => {
    const visitor = await signedIn('move@people.example');
    const wrong = await run(visitor, CHANGE_EMAIL, { email: 'moved@people.example', password: 'wrong' });
    expect(wrong.problems?.[0]?.field).toBe('password');
    const notice = await mailAfter('move@people.example', () =>
      run(visitor, CHANGE_EMAIL, { email: 'moved@people.example', password: DEMO }),
    );
    expect(notice.subject).toBe('Un changement de votre adresse est demandé');
    const token = tokenOf(await smtp.mailTo('moved@people.example'));
    await signedIn('move@people.example');
    expect((await run(server.visitor('en'), CONFIRM_EMAIL, { token })).__typename).toBe('Confirmed');
    expect((await run(server.visitor('en'), CONFIRM_EMAIL, { token })).__typename).toBe('LinkRefused');
    await signedIn('moved@people.example');
    await expect(signedIn('move@people.example')).rejects.toThrow('could not sign in');
    expect((await smtp.mailTo('move@people.example', 2)).subject).toBe('Votre adresse a changé');
  });

  it('an address that has an account can’t be taken, and the answer doesn’t tell', async () => {
    const visitor = await signedIn('stay@people.example');
    const before = smtp.mails.length;
    const [taken, free] = [
      await run(visitor, CHANGE_EMAIL, { email: 'ＡＤＭＩＮ@kakehashi.example', password: DEMO }),
      await run(visitor, CHANGE_EMAIL, { email: 'free@people.example', password: DEMO }),
    ];
    expect(taken).toEqual(free);
    await smtp.mailTo('free@people.example');
    await smtp.mailTo('stay@people.example', 2);
    expect(
      smtp.mails
        .slice(before)
        .map(({ recipients }) => recipients[0])
        .sort(),
    ).toEqual(['free@people.example', 'stay@people.example', 'stay@people.example']);
  });

  it('people without a password sign in by a link, and get one too where they ask for a new password', async () => {
    const email = 'linked@people.example';
    for (const ask of [ASK_LINK, ASK_RESET]) {
      const mail = await mailAfter(email, () => server.visitor('en').ask(ask, { email }));
      expect(mail.subject).toBe('Votre lien de connexion');
      const token = tokenOf(mail);
      const visitor = server.visitor('en');
      expect((await run(visitor, RESET, { token, password: NEW })).__typename).toBe('LinkRefused');
      expect((await run(visitor, LINK_SIGN_IN, { token })).__typename).toBe('SignedIn');
      expect(await isSignedIn(visitor)).toBe(true);
      expect((await run(server.visitor('en'), LINK_SIGN_IN, { token })).__typename).toBe('LinkRefused');
    }
    const password = await mailAfter('stay@people.example', () =>
      server.visitor('en').ask(ASK_LINK, { email: 'stay@people.example' }),
    );
    expect(password.text).toContain('Votre compte a un mot de passe');
    expect(password.links[0]).toBe('http://localhost:3000/fr/sign-in');
  });

  it('somebody who is shut out gets no link, and one that was sent works no more', async () => {
    const email = 'expired@people.example';
    const token = await resetToken(email);
    await server.sql('update user_account set suspended_at = now() where email = $1', [email]);
    expect((await run(server.visitor('en'), RESET, { token, password: NEW })).__typename).toBe('LinkRefused');
    await server.visitor('en').ask(ASK_RESET, { email });
    await mailAfter('asked@people.example', () =>
      server.visitor('en').ask(ASK_RESET, { email: 'asked@people.example' }),
    );
    expect(smtp.mails.at(-1)?.recipients).toEqual(['asked@people.example']);
  });

  it('keeps no token and no request: hashes only, of links that wait', async () => {
    const token = await resetToken('asked@people.example');
    const rows = await server.sql<{ row: string }>(
      `select to_jsonb(l)::text as row from account_link l union all select to_jsonb(a)::text from audit_event a`,
    );
    expect(rows.map(({ row }) => row).join()).not.toContain(token);
    expect(await server.sql('select 1 from link_request')).toEqual([]);
  });
});
