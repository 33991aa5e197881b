import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../support/app.js';
import { ASK_RESET } from '../support/credentials.js';

const ROUNDS = 15;
const SIGN_IN = 'mutation ($email: String!) { signIn(email: $email, password: "wrong") { __typename } }';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe('an unknown account', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await createTestApp('demo');
    for (let index = 0; index < ROUNDS; index += 1) {
      await server.sql(
        `insert into user_account (id, email, name, locale, time_zone, password_hash)
         select gen_random_uuid(), $1, 'N', 'fr', 'Europe/Paris', password_hash from user_account where email = 'admin@kakehashi.example'`,
        [`known-${index}@people.example`],
      );
    }
  });
  afterAll(() => server.close());

  const time = async (document: string, email: string): Promise<{ ms: number; answer: string }> => {
    const visitor = server.visitor('en');
    const start = performance.now();
    const answer = await visitor.send(document, { email });
    return { ms: performance.now() - start, answer: JSON.stringify(answer) };
  };

  /** Known and unknown by turns, so that whatever else the machine does falls on both. */
  const compare = async (document: string) => {
    await time(document, 'warm-up@people.example');
    const [known, unknown]: [number[], number[]] = [[], []];
    const answers = new Set<string>();
    for (let index = 0; index < ROUNDS; index += 1) {
      for (const [times, name] of [
        [known, 'known'],
        [unknown, 'nobody'],
      ] as const) {
        const { ms, answer } = await time(document, `${name}-${index}@people.example`);
        times.push(ms);
        answers.add(answer);
      }
      server.clock.advance(20 * 60_000);
    }
    return { answers: answers.size, ratio: median(known) / median(unknown) };
  };

  it.each([
    ['sign-in', SIGN_IN],
    ['a forgotten password', ASK_RESET],
  ])('answers like a known one, in words and in time: %s', async (_what, document) => {
    const { answers, ratio } = await compare(document);
    expect(answers).toBe(1);
    // Without the decoy a sign-in to an unknown account is ten times faster.
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});
