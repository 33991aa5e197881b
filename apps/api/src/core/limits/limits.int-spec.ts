import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../../../test/support/app.js';
import { Database } from '../database/index.js';
import { Jobs } from '../jobs/index.js';
import { RateLimits } from './index.js';

const rule = { name: 'test', limit: 5, windowSeconds: 60 };

describe('rate limits', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await createTestApp('schema');
  });
  afterAll(() => server.close());
  const limits = () => server.app.get(RateLimits);
  const allowed = async (key: string) => (await limits().hit(rule, key)).allowed;

  it('let exactly the limit through, of attempts that come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => allowed('at once')));
    expect(answers.filter(Boolean)).toHaveLength(5);
  });

  it('count what a rolled back transaction tried', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const undone = server.app.get(Database).transaction(async () => {
        await limits().hit(rule, 'undone');
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
    }
    expect(await allowed('undone')).toBe(false);
  });

  it('open again after their time, and keep neither keys nor what has ended', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await limits().hit(rule, 'name@example.org');
    expect(await limits().hit(rule, 'name@example.org')).toEqual({ allowed: false, retryAfterSeconds: 60 });
    const kept = await server.app.get(Database).query<{ key: Buffer }>('select key from rate_limit');
    expect(kept.map(({ key }) => key.toString()).join()).not.toContain('name@example.org');
    server.clock.advance(60_000);
    expect(await allowed('name@example.org')).toBe(true);
    server.clock.advance(60_001);
    await server.app.get(Jobs).registered().get('limits.tidy')?.({});
    expect(await server.app.get(Database).query('select 1 from rate_limit')).toEqual([]);
  });
});
