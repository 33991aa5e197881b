import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../support/app.js';

interface Found {
  caseStudies: {
    total: number;
    items: { caseStudy: { coordinates: { latitude: number; longitude: number }; owner: { country: string } } }[];
  };
}
type Box = Record<'south' | 'west' | 'north' | 'east', number>;

const SEARCH = `query ($query: String, $box: BoxInput!) {
  caseStudies(query: $query, filter: { box: $box }, page: { size: 50 }) {
    total items { caseStudy { coordinates { latitude longitude } owner { country } } }
  }
}`;
const FRANCE = { south: 41, west: -5.5, north: 51.5, east: 10 };
const SHIKOKU = { south: 32.5, west: 132, north: 34.6, east: 135 };

describe('searching within a box', () => {
  let server: TestApp;
  const within = async (box: Box, query = '') =>
    (await server.visitor().ask<Found>(SEARCH, { box, query })).caseStudies;

  beforeAll(async () => {
    server = await createTestApp('demo');
  });
  afterAll(() => server.close());

  it('finds what lies in it, with and without words', async () => {
    const france = await within(FRANCE);
    expect(france.total).toBeGreaterThan(10);
    expect(new Set(france.items.map(({ caseStudy }) => caseStudy.owner.country))).toEqual(new Set(['FR']));
    const shikoku = await within(SHIKOKU);
    expect(shikoku.total).toBeGreaterThan(0);
    for (const { caseStudy } of shikoku.items) {
      expect(caseStudy.coordinates.latitude).toBeLessThanOrEqual(SHIKOKU.north);
      expect(caseStudy.coordinates.longitude).toBeGreaterThanOrEqual(SHIKOKU.west);
    }
    expect((await within(FRANCE, 'tourisme')).total).toBeLessThanOrEqual(france.total);
    expect((await within({ south: -10, west: 0, north: 10, east: 20 })).total).toBe(0);
  });

  it('goes over the 180th meridian where west is greater than east', async () => {
    const japan = await within({ south: 24, west: 123, north: 46, east: 154 });
    const overDateLine = await within({ south: 24, west: 123, north: 46, east: -150 });
    expect(overDateLine.total).toBe(japan.total);
    expect((await within({ south: -90, west: 10, north: 90, east: -5.5 })).total).toBe(
      (await within({ south: -90, west: -180, north: 90, east: 180 })).total - (await within(FRANCE)).total,
    );
  });

  it.each([
    ['fr', /cadre/],
    ['ja', /範囲/],
    ['en', /box/],
  ])('refuses a box that is none, in %s', async (language, sentence) => {
    const refusal = async (box: Box) => (await server.visitor(language).send(SEARCH, { box })).errors?.[0];
    const refused = { extensions: { code: 'BOX_RANGE' }, message: expect.stringMatching(sentence) };
    expect(await refusal({ ...FRANCE, north: 40 })).toMatchObject(refused);
    expect(await refusal({ ...FRANCE, south: -91 })).toMatchObject(refused);
    expect(await refusal({ ...FRANCE, east: 181 })).toMatchObject(refused);
  });
});
