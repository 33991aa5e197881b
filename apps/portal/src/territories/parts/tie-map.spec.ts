import { describe, expect, it } from '@jest/globals';
import { landPath } from './locator.js';
import { LOCATOR_GRIDS } from './locator-cells.js';
import { mapTies, type MapEnd } from './tie-map.js';

const end = (id: string, country: string, latitude?: number, longitude?: number): MapEnd => ({
  ...{ id, country },
  coordinates: latitude === undefined || longitude === undefined ? null : { latitude, longitude },
});
const TOURS = end('1', 'FR', 47.39, 0.69);
const BREST = end('2', 'FR', 48.39, -4.49);
const LA_FOA = end('3', 'FR', -21.71, 165.83);
const TAKAMATSU = end('4', 'JP', 34.34, 134.05);
const YOKOSUKA = end('5', 'JP', 35.28, 139.67);
const tie = (id: string, a: MapEnd, b: MapEnd) => ({ id, ends: [a, b] as const });

describe('mapTies', () => {
  it('keeps north above south and west before east, each country on its own side', () => {
    const map = mapTies([tie('a', TOURS, TAKAMATSU), tie('b', BREST, YOKOSUKA)], 'FR', 'JP');
    const [tours, takamatsu] = map?.arcs[0]?.ends ?? [];
    const [brest, yokosuka] = map?.arcs[1]?.ends ?? [];
    expect(brest?.x).toBeLessThan(tours?.x ?? 0);
    expect(brest?.y).toBeLessThan(tours?.y ?? 0);
    expect(tours?.x).toBeLessThan(takamatsu?.x ?? 0);
    expect(takamatsu?.x).toBeLessThan(yokosuka?.x ?? 0);
    expect(map?.unplaced).toBe(0);
    expect(map?.countries.map(({ country }) => country)).toEqual(['FR', 'JP']);
    for (const { x, y } of map?.arcs.flatMap(({ ends }) => [...ends]) ?? []) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map?.width ?? 0);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map?.height ?? 0);
    }
  });

  it('counts what lies off the drawings or has no coordinates, and puts it nowhere', () => {
    const ties = [tie('a', TOURS, TAKAMATSU), tie('b', LA_FOA, YOKOSUKA), tie('c', TOURS, end('6', 'JP'))];
    expect(mapTies(ties, 'FR', 'JP')).toMatchObject({ unplaced: 2, arcs: [{ id: 'a' }] });
    expect(mapTies(ties.slice(1), 'FR', 'JP')).toBeNull();
    expect(mapTies(ties, 'FR', 'DE')).toBeNull();
  });

  it('draws the other country on the left if asked to', () => {
    const map = mapTies([tie('a', TAKAMATSU, TOURS)], 'JP', 'FR');
    expect(map?.arcs[0]?.ends[0].x).toBeLessThan(map?.arcs[0]?.ends[1].x ?? 0);
  });
});

describe('landPath', () => {
  it('has one stroke for each row of dots that touch, and says them in few bytes', () => {
    for (const [country, { rows }] of Object.entries(LOCATOR_GRIDS)) {
      const strokes = landPath(country).match(/M[\d.]+ [\d.]+h[\d.]+/g) ?? [];
      expect(strokes).toHaveLength(rows.flatMap((row) => row.match(/#+/g) ?? []).length);
      expect(landPath(country).length).toBeLessThan(3_000);
    }
    expect(landPath('DE')).toBe('');
  });
});
