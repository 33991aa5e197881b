import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchFilter, SearchResults } from '../port.js';
import { allDocuments, CASES } from './documents.js';
import type { Suite } from './index.js';

function counts(results: SearchResults, code: string): Record<string, number> {
  const values = results.facets.find((facet) => facet.code === code)?.values ?? [];
  return Object.fromEntries(values.map(({ value, count }) => [value, count]));
}

/** Facets, filters and orders. */
export function facetStories(suite: Suite): void {
  describe('facets and filters', () => {
    beforeAll(() => suite.engine().upsert(allDocuments()));
    facets(suite);
    filters(suite);
    orders(suite);
  });
}

function facets({ find }: Suite): void {
  it('count cases, not translations', async () => {
    const all = await find('');
    expect(counts(all, 'countries')).toEqual({ FR: 5, JP: 7 });
    expect(counts(all, 'languages')).toEqual({ ja: 8, fr: 8, en: 4 });
    const found = await find('surtourisme');
    expect(Object.values(counts(found, 'countries')).reduce((sum, count) => sum + count, 0)).toBe(found.total);
  });
  it('stay open where they have a selection, and follow those of the others', async () => {
    const results = await find('', 'fr', { filter: { countries: ['FR'] } });
    expect(results.total).toBe(5);
    expect(counts(results, 'countries')).toEqual({ FR: 5, JP: 7 });
    expect(counts(results, 'themes')).toEqual({ governance: 3, economy: 1, culture: 1 });
    expect(
      results.facets.find(({ code }) => code === 'countries')?.values.find(({ value }) => value === 'FR')?.selected,
    ).toBe(true);
    const two = await find('', 'fr', { filter: { countries: ['FR'], themes: ['economy'] } });
    expect(counts(two, 'countries')).toEqual({ FR: 1, JP: 2 });
    expect(counts(two, 'themes')).toEqual({ governance: 3, economy: 1, culture: 1 });
  });
  it('show a selected value that nothing has, and are left out when not wanted', async () => {
    const results = await find('', 'fr', { filter: { themes: ['nowhere'] } });
    expect(results.total).toBe(0);
    expect(counts(results, 'themes')).toMatchObject({ nowhere: 0, governance: expect.any(Number) });
    expect((await find('', 'fr', { withFacets: false })).facets).toEqual([]);
  });
}

function filters({ keys }: Suite): void {
  it.each<[string, SearchFilter, string[]]>([
    ['one of several values', { sdgs: ['8', '10'] }, ['annecy', 'kutchan', 'saint-malo']],
    ['several facets at once', { geographies: ['coast'], countries: ['JP'], themes: ['economy'] }, ['miyajima']],
    ['languages', { languages: ['en'], countries: ['FR'] }, ['loire']],
    ['a period before', { period: { to: 2003 } }, ['kamikatsu', 'shimanami']],
    [
      'a period between',
      { period: { from: 2021, to: 2022 }, countries: ['FR'] },
      ['annecy', 'calanques', 'loire', 'mulhouse', 'saint-malo'],
    ],
    [
      'a period after',
      { period: { from: 2023 }, countries: ['FR'], themes: ['governance', 'economy'] },
      ['annecy', 'calanques', 'saint-malo'],
    ],
    ['a distance', { near: { latitude: 34.4, longitude: 133.2, km: 30 } }, ['onomichi', 'shimanami']],
    ['a box', { box: { south: 34, west: 132.5, north: 34.6, east: 133.5 } }, ['onomichi', 'shimanami']],
    [
      'a box over the date line',
      { box: { south: 34, west: 132.5, north: 34.6, east: -60 } },
      ['onomichi', 'shimanami'],
    ],
    ['an empty box', { box: { south: -10, west: 170, north: 10, east: -170 } }, []],
    ['the whole world', { near: { latitude: 0, longitude: 179, km: 20_100 } }, CASES.map(({ key }) => key)],
  ])('by %s', async (_name, filter, expected) => {
    expect((await keys('', 'fr', filter)).sort()).toEqual([...expected].sort());
  });
  it('narrow a question', async () => {
    expect(await keys('surtourisme', 'fr', { countries: ['JP'] })).not.toContain('saint-malo');
    expect(await keys('surtourisme', 'fr', { countries: ['JP'] })).toContain('kyoto');
  });
}

function orders({ keys }: Suite): void {
  it('by newest, most adopted and nearest', async () => {
    const near = { latitude: 34.4, longitude: 133.2, km: 400 };
    expect((await keys('', 'fr', {}, { sort: 'mostAdopted' })).slice(0, 3)).toEqual(['kamikatsu', 'toyama', 'loire']);
    expect((await keys('', 'fr', {}, { sort: 'newest' })).slice(0, 2)).toEqual(['saint-malo', 'kyoto']);
    expect((await keys('', 'fr', { near }, { sort: 'nearest' })).slice(0, 3)).toEqual([
      'onomichi',
      'shimanami',
      'miyajima',
    ]);
    expect((await keys('surtourisme', 'fr', {}, { sort: 'mostAdopted' }))[0]).toBe('kyoto');
  });
  it('by relevance where words are typed, whatever the page size', async () => {
    expect((await keys('tramway', 'fr', {}, { size: 1 }))[0]).toBe('toyama');
  });
}
