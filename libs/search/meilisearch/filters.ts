import { FACET_CODES, type FacetCode, type SearchFilter } from '../port.js';
import { storableCode } from './schema.js';

/**
 * A value inside a filter expression. Both characters that mean something between double quotes are escaped, so that
 * nothing that a reader sends can end the value.
 */
export function quoted(value: string): string {
  const text = storableCode(value)
    .replaceAll('\\', '\\\\')
    .replaceAll('"', String.raw`\"`);
  return `"${text}"`;
}

/** Has one of the values. No value at all is in no document. */
export function oneOf(attribute: string, values: readonly string[]): string {
  return `${attribute} IN [${[...new Set(values)].map(quoted).join(', ')}]`;
}

/**
 * What a filter asks for, as expressions of which all have to hold.
 * @param without a facet whose own selection is left aside, so that its other values can be counted
 */
export function filterExpressions(filter: SearchFilter, without?: FacetCode): string[] {
  const facets = FACET_CODES.filter((code) => code !== without && (filter[code] ?? []).length > 0).map((code) =>
    oneOf(code, filter[code] ?? []),
  );
  return [
    ...facets,
    ...periodExpressions(filter.period),
    ...nearExpressions(filter.near),
    ...boxExpressions(filter.box),
  ];
}

/** Years overlap; a case without any is in no period. */
function periodExpressions(period: SearchFilter['period']): string[] {
  const [from, to] = [year(period?.from), year(period?.to)];
  return [...(to === null ? [] : [`firstYear <= ${to}`]), ...(from === null ? [] : [`lastYear >= ${from}`])];
}

function year(value: number | null | undefined): number | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  return Math.round(Math.min(32_767, Math.max(-32_768, value)));
}

const HALF_AROUND_THE_WORLD_KM = 20_100;

function nearExpressions(near: SearchFilter['near']): string[] {
  if (near === undefined) return [];
  const metres = Math.round(within(near.km, 0, HALF_AROUND_THE_WORLD_KM) * 1000);
  return [`_geoRadius(${place(near)}, ${metres})`];
}

/** A box over the 180th meridian is two; one whose north is south of its south has nothing in it. */
function boxExpressions(box: SearchFilter['box']): string[] {
  if (box === undefined) return [];
  const { south, west, north, east } = box;
  if (south > north) return [oneOf('countries', [])];
  if (west <= east) return [boundingBox(box)];
  return [`(${boundingBox({ ...box, east: 180 })} OR ${boundingBox({ ...box, west: -180 })})`];
}

/** Its north-eastern corner first, then the south-western one. */
function boundingBox({ south, west, north, east }: NonNullable<SearchFilter['box']>): string {
  const corner = (latitude: number, longitude: number): string => `[${place({ latitude, longitude })}]`;
  return `_geoBoundingBox(${corner(north, east)}, ${corner(south, west)})`;
}

/** How the distance to a place is ordered by. */
export function nearestFirst(near: NonNullable<SearchFilter['near']>): string {
  return `_geoPoint(${place(near)}):asc`;
}

/** Written without an exponent, which a filter would not understand. */
function place({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return `${within(latitude, -90, 90).toFixed(6)}, ${within(longitude, -180, 180).toFixed(6)}`;
}

function within(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
}
