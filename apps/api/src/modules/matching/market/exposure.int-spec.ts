import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, eventually, type TestApp } from '../../../../../../test/support/app.js';

const AN_HOUR = 3_600_000;

describe('how evenly suggestions fall', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await createTestApp('demo');
  });
  afterAll(() => server.close());

  const gauges = async (): Promise<Record<string, number>> => {
    const { body } = await server.app.inject('/health/metrics');
    const found = body.matchAll(/^kakehashi_suggestion_(\w+) ([\d.]+)$/gm);
    return Object.fromEntries([...found].map(([, name, value]) => [String(name), Number(value)]));
  };

  it('is published as gauges, without anybody waiting for the counting', async () => {
    expect(await gauges()).toEqual({});
    await eventually(async () => 'gini' in (await gauges()), 20);
    const { gini, coverage, lists } = await gauges();
    expect(gini).toBeGreaterThan(0);
    expect(gini).toBeLessThan(0.9);
    expect(coverage).toBeGreaterThan(0.3);
    expect(coverage).toBeLessThanOrEqual(1);
    expect(lists).toBeGreaterThan(10);
  });

  it('is counted anew after an hour, not before', async () => {
    const { lists = 0 } = await gauges();
    await server.sql(
      `insert into interest (collectivity_id, topic_code, stance, intent, weight)
       select c.id, t.code, 'seeks', 'learn', 3
         from (select id from collectivity where not exists (select from case_study where owner_id = collectivity.id)
                and country = 'FR' order by id limit 3) c, (select code from topic order by code limit 1) t`,
    );
    server.clock.advance(AN_HOUR - 1_000);
    await gauges();
    expect(await gauges()).toMatchObject({ lists });
    server.clock.advance(1_000);
    await eventually(async () => ((await gauges())['lists'] ?? 0) > lists, 20);
    expect((await gauges())['lists']).toBe(lists + 3);
  });
});
