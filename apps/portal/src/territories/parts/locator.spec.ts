import { describe, expect, it } from '@jest/globals';
import { dotsPath, formatPoint, locate } from './locator.js';

const nearLand = (country: string, latitude: number, longitude: number): boolean => {
  const map = locate(country, { latitude, longitude });
  return map?.dots.some(({ x, y }) => Math.hypot(x - map.x, y - map.y) < 1) ?? false;
};

describe('locate', () => {
  it('puts towns on the dots of their country', () => {
    expect(nearLand('FR', 43.5528, 7.0174)).toBe(true);
    expect(nearLand('FR', 42.6973, 9.4509)).toBe(true);
    expect(nearLand('JP', 36.5611, 136.6564)).toBe(true);
    expect(nearLand('JP', 26.2124, 127.6809)).toBe(true);
  });

  it('leaves the sea empty', () => {
    expect(nearLand('FR', 45, -4)).toBe(false);
    expect(nearLand('JP', 40, 135)).toBe(false);
  });

  it('draws nothing where it has no map', () => {
    expect(locate('FR', { latitude: -20.88, longitude: 55.45 })).toBeNull();
    expect(locate('DE', { latitude: 52.5, longitude: 13.4 })).toBeNull();
    expect(locate('FR', null)).toBeNull();
  });
});

describe('dotsPath', () => {
  it('closes a circle for each dot', () => {
    expect(dotsPath([{ x: 1, y: 2 }], 0.5)).toBe('M0.5 2a0.5 0.5 0 1 0 1 0a0.5 0.5 0 1 0 -1 0');
  });
});

describe('formatPoint', () => {
  it('writes a place as the reader does', () => {
    const brest = { latitude: 48.39, longitude: -4.486 };
    expect(formatPoint(brest, 'fr')).toBe('48°\u00a023′\u00a0N, 4°\u00a029′\u00a0O');
    expect(formatPoint(brest, 'en')).toBe('48°\u00a023′\u00a0N, 4°\u00a029′\u00a0W');
    expect(formatPoint(brest, 'ja')).toBe('北緯48度23分、西経4度29分');
  });

  it('carries sixty minutes over', () => {
    expect(formatPoint({ latitude: 35.9999, longitude: 139 }, 'en')).toBe('36°\u00a00′\u00a0N, 139°\u00a00′\u00a0E');
  });
});
