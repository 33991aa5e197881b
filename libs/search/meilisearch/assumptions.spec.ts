import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AssumptionName, ASSUMPTIONS } from './assumptions.js';
import { Connection } from './connection.js';
import { type Ground, PROOFS } from './proofs/index.js';
import { StandIn } from './stand-in/server.js';

/** The stand-in leaves these to the real server. */
const NOT_PLAYED: readonly AssumptionName[] = ['synonymsOfOneWord'];

describe('the stand-in behaves as is assumed of Meilisearch', () => {
  let standIn: StandIn;
  let ground: Ground;
  beforeAll(async () => {
    standIn = await StandIn.start('key');
    const connection = new Connection({ url: standIn.url, apiKey: 'key', pollInterval: 1 });
    ground = { connection, url: standIn.url, prefix: 'proof' };
  });
  afterAll(() => standIn.stop());

  const played = (Object.keys(ASSUMPTIONS) as AssumptionName[]).filter((name) => !NOT_PLAYED.includes(name));
  it.each(played)('%s', async (name) => {
    await PROOFS[name](ground);
  });

  it('has a page and a proof for each', () => {
    expect(Object.keys(PROOFS).sort()).toEqual(Object.keys(ASSUMPTIONS).sort());
    const pages = Object.values(ASSUMPTIONS).map(({ page }) => page);
    expect(pages.filter((page) => !/^(?:capabilities|reference|resources)(?:\/[\w-]+)+$/.test(page))).toEqual([]);
    expect(new Set(Object.values(ASSUMPTIONS).map(({ says }) => says)).size).toBe(Object.keys(PROOFS).length);
  });
});
