import { describe, expect, it } from '@jest/globals';
import { kilometresBetween } from './great-circle.js';

const PARIS = { latitude: 48.8566, longitude: 2.3522 };
const KYOTO = { latitude: 35.0116, longitude: 135.7681 };
const OSAKA = { latitude: 34.6937, longitude: 135.5023 };

describe('kilometres between two points', () => {
  it.each([
    ['the same', PARIS, PARIS, 0],
    ['towns of one region', KYOTO, OSAKA, 42.8],
    ['across the date line', { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111.2],
    ['pole to pole', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 77 }, 20_015.1],
  ])('%s', (_, from, to, km) => {
    expect(kilometresBetween(from, to)).toBeCloseTo(km, 0);
    expect(kilometresBetween(to, from)).toBe(kilometresBetween(from, to));
  });
  it('lies between continents', () => {
    expect(Math.round(kilometresBetween(PARIS, KYOTO) / 100)).toBe(96);
  });
});
