import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../apps/api/src/bootstrap.js';
import { createTestApp, type TestApp, Visitor } from '../support/app.js';

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { __typename ... on SignInRefused { message } } }`;
const LIMIT = 10;

interface Outcome {
  answer: string;
  message: string | undefined;
}

describe('too many attempts to sign in', () => {
  let server: TestApp;
  let other: Awaited<ReturnType<typeof createApp>>;

  beforeAll(async () => {
    server = await createTestApp('demo');
    // A second process in all but name: another application on the same database.
    other = await createApp(server.env, server.clock);
    await other.init();
    await other.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await other.close();
    await server.close();
  });

  const attempt = async (visitor: Visitor, email: string, password = 'wrong'): Promise<Outcome> => {
    const { data, errors } = await visitor.send<{ signIn: { __typename: string; message?: string } } | null>(SIGN_IN, {
      email,
      password,
    });
    const [error] = errors ?? [];
    if (error) return { answer: error.extensions.code, message: error.message };
    return { answer: data?.signIn.__typename ?? 'nothing', message: data?.signIn.message };
  };
  const guessOften = async (email: string, visitors: Visitor[]): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (let index = 0; index < LIMIT + 1; index += 1) {
      outcomes.push(await attempt(visitors[index % visitors.length] as Visitor, email));
    }
    return outcomes;
  };

  it('is counted by both processes together, and answers alike where there is no such account', async () => {
    const visitors = [server.visitor('en'), new Visitor(other, 'en')];
    const known = await guessOften('tours@kakehashi.example', visitors);
    const unknown = await guessOften('nobody@kakehashi.example', visitors);
    expect(known.map(({ answer }) => answer)).toEqual([
      ...new Array<string>(LIMIT).fill('SignInRefused'),
      'TOO_MANY_ATTEMPTS',
    ]);
    expect(known.at(-1)?.message).toBe('Too many attempts. For safety, please wait 15 minutes, then try again.');
    expect(unknown).toEqual(known);
  });

  it('refuses the right password too, whatever the case and width of the address, until the time is over', async () => {
    const visitor = server.visitor('en');
    for (const email of ['TOURS@kakehashi.example', 'ｔｏｕｒｓ@kakehashi.example']) {
      expect((await attempt(visitor, email, 'kakehashi-demo')).answer).toBe('TOO_MANY_ATTEMPTS');
    }
    server.clock.advance(15 * 60_000);
    expect((await attempt(visitor, 'ｔｏｕｒｓ@kakehashi.example', 'kakehashi-demo')).answer).toBe('SignedIn');
  });

  it('forgets the guesses of somebody who then signs in', async () => {
    const visitor = server.visitor('en');
    for (let round = 0; round < 3; round += 1) {
      for (let guess = 0; guess < LIMIT - 1; guess += 1) await attempt(visitor, 'kanazawa@kakehashi.example');
      expect((await attempt(visitor, 'kanazawa@kakehashi.example', 'kakehashi-demo')).answer).toBe('SignedIn');
    }
  });

  it('keeps the address of a look-alike apart', async () => {
    expect((await attempt(server.visitor('en'), 'kаnazawa@kakehashi.example', 'kakehashi-demo')).answer).toBe(
      'SignInRefused',
    );
  });

  it('holds back one client that tries many accounts', async () => {
    server.clock.advance(60 * 60_000);
    const visitor = server.visitor('en');
    const answers: string[] = [];
    for (let index = 0; index < 101; index += 1) answers.push((await attempt(visitor, `a${index}@x.example`)).answer);
    expect(answers.indexOf('TOO_MANY_ATTEMPTS')).toBe(100);
  });
});
