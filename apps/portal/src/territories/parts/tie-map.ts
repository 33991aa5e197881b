import { LOCATOR_GRIDS } from './locator-cells.js';
import { landPath, placeIn, type Point } from './locator.js';

/** One end of a tie as the map needs it. */
export interface MapEnd {
  readonly id: string;
  readonly country: string;
  readonly coordinates?: Point | null;
}

/** A country drawn by its municipalities, `x` and `y` from the corner of the whole map. */
export interface MapCountry {
  readonly country: string;
  readonly x: number;
  readonly y: number;
  readonly path: string;
}

/** A tie as a line from place to place. */
export interface MapArc {
  readonly id: string;
  readonly path: string;
  readonly ends: readonly [{ x: number; y: number }, { x: number; y: number }];
}

/** Two countries side by side and the ties between them. */
export interface TieMap {
  readonly width: number;
  readonly height: number;
  readonly countries: readonly MapCountry[];
  readonly arcs: readonly MapArc[];
  /** How many ties have an end that is on neither drawing: overseas, or without coordinates. */
  readonly unplaced: number;
}

/** Between the countries, and around them, in cells. */
const SEA = 16;
const MARGIN = 2;
/** How high a line rises over its middle, as a share of its length: near lines must not lie on each other. */
const RISE = 0.16;

const round = (value: number): number => Math.round(value * 100) / 100;

function arcOf(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const top = (from.y + to.y) / 2 - Math.hypot(to.x - from.x, to.y - from.y) * RISE;
  return `M${from.x} ${from.y}Q${round((from.x + to.x) / 2)} ${round(top)} ${to.x} ${to.y}`;
}

/**
 * Puts two countries side by side, each on the scale of its own grid, and the ties between them as arcs. What can't be
 * placed is counted, never put where it isn't. Null where a country has no grid or no tie can be placed.
 */
export function mapTies(
  ties: readonly { id: string; ends: readonly [MapEnd, MapEnd] }[],
  leftCountry: string,
  rightCountry: string,
): TieMap | null {
  const [left, right] = [LOCATOR_GRIDS[leftCountry], LOCATOR_GRIDS[rightCountry]];
  if (!left || !right) return null;
  const height = Math.max(left.rows.length, right.rows.length) + 2 * MARGIN;
  const corner = (country: string): { x: number; y: number } =>
    country === leftCountry
      ? { x: MARGIN, y: (height - left.rows.length) / 2 }
      : { x: MARGIN + left.columns + SEA, y: (height - right.rows.length) / 2 };
  const at = ({ country, coordinates }: MapEnd): { x: number; y: number } | null => {
    if (country !== leftCountry && country !== rightCountry) return null;
    const place = placeIn(country, coordinates);
    const { x, y } = corner(country);
    return place && { x: round(place.x + x), y: round(place.y + y) };
  };
  const arcs = ties.flatMap(({ id, ends: [a, b] }): MapArc[] => {
    const [from, to] = [at(a), at(b)];
    return from && to ? [{ id, path: arcOf(from, to), ends: [from, to] }] : [];
  });
  if (arcs.length === 0) return null;
  return {
    width: left.columns + SEA + right.columns + 2 * MARGIN,
    height,
    countries: [leftCountry, rightCountry].map((country) => ({ country, ...corner(country), path: landPath(country) })),
    arcs,
    unplaced: ties.length - arcs.length,
  };
}
