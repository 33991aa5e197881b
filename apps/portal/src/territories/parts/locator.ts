import { LOCATOR_GRIDS, type LocatorGrid } from './locator-cells.js';

/** A point on the earth, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A small map in cells: one unit is one cell in both directions, the origin is the north-west corner. */
export interface LocatorMap {
  readonly width: number;
  readonly height: number;
  /** Centres of the land's dots. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** The place itself. */
  readonly x: number;
  readonly y: number;
}

function dotsOf(grid: LocatorGrid): { x: number; y: number }[] {
  return grid.rows.flatMap((row, y) =>
    [...row].flatMap((cell, x) => (cell === '#' ? [{ x: x + 0.5, y: y + 0.5 }] : [])),
  );
}

/**
 * Where a place lies in its country. Null where there is no grid for the country or the place lies off
 * it (La Réunion, Guadeloupe): no map is better than one that shows the wrong sea.
 */
export function locate(country: string, point: Point | null | undefined): LocatorMap | null {
  const grid = LOCATOR_GRIDS[country];
  const place = placeIn(country, point);
  return grid && place ? { width: grid.columns, height: grid.rows.length, dots: dotsOf(grid), ...place } : null;
}

/** A point in the cells of its country's grid; null off it. */
export function placeIn(country: string, point: Point | null | undefined): { x: number; y: number } | null {
  const grid = LOCATOR_GRIDS[country];
  if (!grid || !point) return null;
  const x = (point.longitude - grid.west) / grid.longitudeStep;
  const y = (grid.north - point.latitude) / grid.latitudeStep;
  return x < 0 || y < 0 || x > grid.columns || y > grid.rows.length ? null : { x, y };
}

/**
 * The land of a country in as few bytes as can be: a stroke for each row of cells that touch, to be drawn with dashes
 * without length and round ends (`stroke-dasharray: 0 1`), which makes a dot of each cell.
 */
export function landPath(country: string): string {
  const rows = LOCATOR_GRIDS[country]?.rows ?? [];
  const strokes = rows.flatMap((row, y) =>
    [...row.matchAll(/#+/g)].map(({ 0: { length }, index: x }) => `M${x + 0.5} ${y + 0.5}h${length - 0.99}`),
  );
  return strokes.join('');
}

/** All dots as one path of tiny circles, so that a page carries one element rather than a thousand. */
export function dotsPath(dots: LocatorMap['dots'], radius: number): string {
  return dots
    .map(
      ({ x, y }) =>
        `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
    )
    .join('');
}

/** Degrees, minutes and hemisphere as each language writes them: 43° 33′ N, 北緯43度33分. */
export function formatPoint(point: Point, locale: 'fr' | 'ja' | 'en'): string {
  const latitude = sexagesimal(point.latitude);
  const longitude = sexagesimal(point.longitude);
  if (locale === 'ja') {
    const north = point.latitude >= 0 ? '北緯' : '南緯';
    const east = point.longitude >= 0 ? '東経' : '西経';
    return `${north}${latitude.degrees}度${latitude.minutes}分、${east}${longitude.degrees}度${longitude.minutes}分`;
  }
  const north = point.latitude >= 0 ? 'N' : 'S';
  const east = point.longitude >= 0 ? 'E' : locale === 'fr' ? 'O' : 'W';
  const write = ({ degrees, minutes }: { degrees: number; minutes: number }) => `${degrees}°\u00a0${minutes}′`;
  return `${write(latitude)}\u00a0${north}, ${write(longitude)}\u00a0${east}`;
}

function sexagesimal(value: number): { degrees: number; minutes: number } {
  const total = Math.round(Math.abs(value) * 60);
  return { degrees: Math.floor(total / 60), minutes: total % 60 };
}
