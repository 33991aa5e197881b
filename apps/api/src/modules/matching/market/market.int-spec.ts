import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../../../../test/support/app.js';
import { Database } from '../../../core/database/index.js';
import { Retention } from '../../../core/retention/index.js';
import { CapacityRepository } from '../profiles/capacity.repository.js';
import { VetoesRepository } from '../profiles/vetoes.repository.js';
import { MarketService } from './market.service.js';

describe('the market', () => {
  let server: TestApp;
  let markets: MarketService;
  const [one, other] = [1, 2];
  beforeAll(async () => {
    server = await createTestApp('demo');
    markets = server.app.get(MarketService);
    await markets.get();
  });
  afterAll(() => server.close());

  const profile = async (id: number) => (await markets.get()).market.profiles.get(id);

  it('stays as it is while nothing changes', async () => {
    const [first, second] = [await markets.get(), await markets.get()];
    expect(second.market).toBe(first.market);
    expect(second.version).toBe(first.version);
  });

  it('takes up interests, profile and vetoes with the next question', async () => {
    const before = await markets.get();
    await server.sql(
      `insert into interest (collectivity_id, topic_code, stance, intent, weight)
       select $1, code, 'seeks', 'learn', 3 from topic order by code limit 1`,
      [one],
    );
    expect((await profile(one))?.interests).toMatchObject([{ stance: 'seeks', intent: 'learn', weight: 3 }]);
    await server.sql(
      `insert into collectivity_profile (collectivity_id, capacity, languages, has_interpreter, geographies, version, updated_at)
       values ($1, 2, '{fr,en}', false, '{coast}', 1, now())`,
      [one],
    );
    expect(await profile(one)).toMatchObject({
      capacity: 2,
      languages: ['en', 'fr'],
      hasInterpreter: false,
      geographies: ['coast'],
    });
    await server.app.get(VetoesRepository).veto(other, one);
    expect((await profile(one))?.vetoes).toEqual([other]);
    expect((await profile(other))?.vetoes).toEqual([one]);
    expect((await markets.get()).version).not.toBe(before.version);
  });

  it('takes up what a slow transaction commits after a later one', async () => {
    const database = server.app.get(Database);
    await database.transaction(async () => {
      await database.query(`update collectivity_profile set capacity = 5 where collectivity_id = $1`, [one]);
      await database.queryApart(
        `insert into collectivity_profile (collectivity_id, capacity, version, updated_at) values ($1, 7, 1, now())`,
        [other],
      );
      expect((await profile(other))?.capacity).toBe(7);
      expect((await profile(one))?.capacity).toBe(2);
    });
    expect((await profile(one))?.capacity).toBe(5);
    await server.app.get(CapacityRepository).take([one, other]);
    expect([(await profile(one))?.capacity, (await profile(other))?.capacity]).toEqual([4, 6]);
  });

  it('is the same followed change by change as read anew', async () => {
    await server.sql(`update twinning set state = 'sleeping' where id = (select min(id) from twinning)`);
    await server.sql(
      `delete from published_case_study where case_study_id = (select min(case_study_id::text)::uuid from published_case_study)`,
    );
    const followed = await markets.get();
    server.clock.advance(3 * 86_400_000);
    const anew = await markets.get();
    expect(anew.version).not.toBe(followed.version);
    expect(followed.ties).toEqual(anew.ties);
    const differ = [...anew.market.profiles].filter(
      ([id, now]) => JSON.stringify(now) !== JSON.stringify(followed.market.profiles.get(id)),
    );
    expect(differ).toEqual([]);
    expect(followed.market.rarity).toEqual(anew.market.rarity);
  });

  it('forgets changes that every market has seen', async () => {
    server.clock.advance(30 * 86_400_000);
    expect((await server.app.get(Retention).sweep())['marketChanges']).toBeGreaterThan(0);
    expect((await profile(one))?.capacity).toBe(4);
  });
});
