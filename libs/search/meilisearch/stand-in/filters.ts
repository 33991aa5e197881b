type Fields = Record<string, unknown>;

const LIST = /^(NOT )?(\w+) IN \[((?:"(?:[^"\\]|\\.)*"(?:, )?)*)\]$/;
const COMPARISON = /^(\w+) (<=|>=) (-?\d+)$/;
const RADIUS = /^_geoRadius\((-?[\d.]+), (-?[\d.]+), (\d+)\)$/;

const BOX = /^_geoBoundingBox\(\[(-?[\d.]+), (-?[\d.]+)\], \[(-?[\d.]+), (-?[\d.]+)\]\)$/;

/** Whether a document fulfils an expression. Reads the few forms that the adapter writes, and refuses all others. */
export function fulfils(fields: Fields, expression: string): boolean {
  if (/^\(.* OR .*\)$/.test(expression)) {
    return expression
      .slice(1, -1)
      .split(' OR ')
      .some((each) => fulfils(fields, each));
  }
  const box = BOX.exec(expression);
  if (box !== null) return isInside(fields, box.slice(1).map(Number));
  const list = LIST.exec(expression);
  if (list !== null) {
    const [, not, attribute = '', body = ''] = list;
    const values = [...body.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, value = '']) => normal(unescaped(value)));
    const has = valuesOf(fields[attribute]).some((value) => values.includes(normal(value)));
    return not === undefined ? has : !has;
  }
  const comparison = COMPARISON.exec(expression);
  if (comparison !== null) {
    const [, attribute = '', operator, limit] = comparison;
    const value = fields[attribute];
    if (typeof value !== 'number') return false;
    return operator === '<=' ? value <= Number(limit) : value >= Number(limit);
  }
  const radius = RADIUS.exec(expression);
  if (radius === null) throw new Error(`the stand-in doesn't know this filter: ${expression}`);
  const [latitude, longitude, metres] = radius.slice(1).map(Number);
  return metresTo(fields, latitude ?? 0, longitude ?? 0) <= (metres ?? 0);
}

function isInside(fields: Fields, [north = 0, east = 0, south = 0, west = 0]: number[]): boolean {
  const geo = fields['_geo'] as { lat: number; lng: number } | null | undefined;
  if (geo === null || geo === undefined) return false;
  return geo.lat >= south && geo.lat <= north && geo.lng >= west && geo.lng <= east;
}

function unescaped(value: string): string {
  return value.replace(/\\(.)/g, '$1');
}

function normal(value: string): string {
  return value.normalize('NFKC').toLowerCase();
}

/** The values of a facet, as text. */
export function valuesOf(value: unknown): string[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter((each) => typeof each === 'string');
}

/** Metres from a place; further than anything where the document has none. */
export function metresTo(fields: Fields, latitude: number, longitude: number): number {
  const geo = fields['_geo'] as { lat: number; lng: number } | null | undefined;
  if (geo === null || geo === undefined) return Infinity;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const across = Math.cos(radians(latitude)) * Math.cos(radians(geo.lat)) * half(geo.lng - longitude);
  return 2 * 6_371_000 * Math.asin(Math.min(1, Math.sqrt(half(geo.lat - latitude) + across)));
}
