import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../support/app.js';

interface Found {
  caseStudies: {
    total: number;
    items: { distanceKm: number | null; caseStudy: { coordinates: { latitude: number; longitude: number } | null } }[];
  };
}

const SEARCH = `query ($query: String, $filter: CaseStudyFilter, $sort: CaseStudySort) {
  caseStudies(query: $query, filter: $filter, sort: $sort, page: { size: 50 }) {
    total items { distanceKm caseStudy { coordinates { latitude longitude } } }
  }
}`;
const KYOTO = { latitude: 35.0116, longitude: 135.7681 };

describe('searching around a point', () => {
  let server: TestApp;
  const search = async (variables: Record<string, unknown>) =>
    (await server.visitor().ask<Found>(SEARCH, variables)).caseStudies;

  beforeAll(async () => {
    server = await createTestApp('demo');
  });
  afterAll(() => server.close());

  it('says how far each case is, the nearest first where that is asked', async () => {
    const { items, total } = await search({ filter: { near: { ...KYOTO, km: 300 } }, sort: 'NEAREST' });
    const distances = items.map(({ distanceKm }) => distanceKm ?? NaN);
    expect(total).toBeGreaterThan(1);
    expect(distances.every((km) => km >= 0 && km <= 300)).toBe(true);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    // A degree of latitude is 111 km: nobody is nearer than their latitude lets them be.
    for (const { distanceKm, caseStudy } of items) {
      const degrees = Math.abs((caseStudy.coordinates?.latitude ?? NaN) - KYOTO.latitude);
      expect(distanceKm).toBeGreaterThanOrEqual(degrees * 111 - 1);
    }
  });

  it('says so with words and in any order, and leaves out what is further away', async () => {
    const wide = await search({ query: '観光', filter: { near: { ...KYOTO, km: 300 } } });
    const narrow = await search({ query: '観光', filter: { near: { ...KYOTO, km: 30 } }, sort: 'NEWEST' });
    expect(narrow.total).toBeLessThan(wide.total);
    expect([...wide.items, ...narrow.items].every(({ distanceKm }) => distanceKm !== null)).toBe(true);
  });

  it('says nothing where nothing was asked to be near', async () => {
    const { items } = await search({ query: '観光' });
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ distanceKm }) => distanceKm === null)).toBe(true);
  });

  it('narrows the feed of the same address', async () => {
    const { collectivities } = await server
      .visitor()
      .ask<{ collectivities: { items: { id: string }[] } }>('{ collectivities(query: "京都市") { items { id } } }');
    const address = `/ja/search.atom?around=${collectivities.items[0]?.id}&km=25`;
    const { body } = await server.app.inject({ method: 'GET', url: address });
    const { total } = await search({ filter: { near: { ...KYOTO, km: 25 } } });
    expect(body.split('<entry').length - 1).toBe(total);
    expect(body).toContain('京都市 (25\u00a0km)');
    expect(body).toContain(`${address.replace('&', '&amp;')}"`);
  });
});
