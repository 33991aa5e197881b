import type { Tier } from '../tier.js';

/** A collectivity as the readers give it; null means unknown. */
export interface CollectivityRow {
  country: string;
  tier: Tier;
  code: string;
  nationalTerm: string;
  nameLocal: string;
  nameFr: string | null;
  nameJa: string | null;
  nameEn: string | null;
  nameKana: string | null;
  nameRomaji: string | null;
  /** Names that it is only looked up by. */
  otherNames: readonly string[];
  parent: CollectivityKey | null;
  population: number | null;
  populationYear: number | null;
  areaKm2: number | null;
  latitude: number | null;
  longitude: number | null;
  coordinatesSource: string | null;
  website: string | null;
}

/** What names a collectivity in every file: its official code, within its country and tier. */
export interface CollectivityKey {
  country: string;
  tier: Tier;
  code: string;
}

export interface MembershipRow {
  memberCode: string;
  groupCode: string;
}

/** A point and where it comes from. */
export interface Point {
  latitude: number;
  longitude: number;
  source: string;
}

export const pointColumns = (point: Point | undefined) => ({
  latitude: point?.latitude ?? null,
  longitude: point?.longitude ?? null,
  coordinatesSource: point?.source ?? null,
});

/** Sum of facts of which each must be known; null as soon as one is not. */
export function sumKnown(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return values.length > 0 ? sum : null;
}

/** The value that all share, or null. */
export function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Two decimals are what the sources give: sums would show the rest of binary fractions. */
export const roundArea = (area: number | null) => (area === null ? null : Math.round(area * 100) / 100);
