import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { filterExpressions, nearestFirst, oneOf, quoted } from './filters.js';
import { storableCode } from './schema.js';
import { fulfils } from './stand-in/filters.js';

describe('a value in a filter', () => {
  it.each([
    ['FR', '"FR"'],
    ['un "mot"', String.raw`"un \"mot\""`],
    [String.raw`a\b`, String.raw`"a\\b"`],
    [String.raw`fin\ `.trim(), String.raw`"fin\\"`],
    [String.raw`\"`, String.raw`"\\\""`],
    ['"] OR themes = "x', String.raw`"\"] OR themes = \"x"`],
    ["l'eau", `"l'eau"`],
    ['ligne\nsuivante\0', '"ligne suivante "'],
    ['\uD800', '"\uFFFD"'],
  ])('%j is written %s', (value, written) => {
    expect(quoted(value)).toBe(written);
  });
  it('never ends before its own quote, and finds itself and nothing else', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.array(fc.constantFrom('"', '\\', "'", ' OR ', ']', 'a', 'IN', '\0')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(value, (text) => {
        const expression = oneOf('themes', [text]);
        expect(expression).toMatch(/^themes IN \["(?:[^"\\]|\\.)*"\]$/su);
        expect(fulfils({ themes: [storableCode(text)] }, expression)).toBe(true);
        expect(fulfils({ themes: [`${storableCode(text)}x`] }, expression)).toBe(false);
      }),
    );
  });
});

describe('a filter', () => {
  it('asks for one value of each facet, but not of one that is left aside', () => {
    const filter = { countries: ['FR', 'JP'], themes: ['x'], sdgs: [] };
    expect(filterExpressions(filter)).toEqual(['themes IN ["x"]', 'countries IN ["FR", "JP"]']);
    expect(filterExpressions(filter, 'countries')).toEqual(['themes IN ["x"]']);
    expect(filterExpressions({})).toEqual([]);
  });
  it('asks for years that overlap', () => {
    expect(filterExpressions({ period: { from: 2020, to: 2022 } })).toEqual(['firstYear <= 2022', 'lastYear >= 2020']);
    expect(filterExpressions({ period: { from: Number.NaN, to: null } })).toEqual([]);
    expect(filterExpressions({ period: { from: 1e9 } })).toEqual(['lastYear >= 32767']);
  });
  it('asks for places in metres and degrees, within the bounds of the earth', () => {
    expect(filterExpressions({ near: { latitude: 1e-7, longitude: 133.2, km: 30 } })).toEqual([
      '_geoRadius(0.000000, 133.200000, 30000)',
    ]);
    expect(filterExpressions({ near: { latitude: 200, longitude: -200, km: -1 } })).toEqual([
      '_geoRadius(90.000000, -180.000000, 0)',
    ]);
    expect(nearestFirst({ latitude: 34.4, longitude: 133.2, km: 1 })).toBe('_geoPoint(34.400000, 133.200000):asc');
  });
  it('asks for a box, in two halves over the date line', () => {
    const box = { south: -1, west: 2, north: 3, east: 4 };
    expect(filterExpressions({ box })).toEqual(['_geoBoundingBox([3.000000, 4.000000], [-1.000000, 2.000000])']);
    const [across] = filterExpressions({ box: { ...box, west: 170, east: -170 } });
    expect(across).toBe(
      '(_geoBoundingBox([3.000000, 180.000000], [-1.000000, 170.000000]) OR _geoBoundingBox([3.000000, -170.000000], [-1.000000, -180.000000]))',
    );
    expect(filterExpressions({ box: { ...box, south: 5 } })).toEqual(['countries IN []']);
  });
});
