import { FACET_CODES, type FacetCode, type FacetCount, type SearchFilter } from './port.js';

/** A value of a facet and in how many cases it is. */
export interface ValueCount {
  code: string;
  value: string;
  count: number;
}

/** Values beyond this number are left out of an answer, the selected ones never: nobody reads 2,000 collectivities. */
const VALUES_MAX = 100;

/** Facets whose counts need a question of their own since they have a selection. */
export function selectedFacets(filter: SearchFilter): FacetCode[] {
  return FACET_CODES.filter((code) => (filter[code] ?? []).length > 0);
}

/** Counts by facet, the most frequent first. A selected value is always there, if only to be taken back. */
export function facetCounts(counts: readonly ValueCount[], filter: SearchFilter): FacetCount[] {
  const byCode = Map.groupBy(counts, ({ code }) => code);
  return FACET_CODES.flatMap((code) => {
    const selected: readonly string[] = filter[code] ?? [];
    const counted = byCode.get(code) ?? [];
    const absent = selected.filter((value) => !counted.some((each) => each.value === value));
    const values = [...counted, ...absent.map((value) => ({ code, value, count: 0 }))];
    const shown = mostFrequent(values, new Set(selected)).map(({ value, count }) => ({
      value,
      count,
      selected: selected.includes(value),
    }));
    return shown.length === 0 ? [] : [{ code, values: shown }];
  });
}

/** Only what may be shown is put in order: of two thousand collectivities most are told apart by their counts. */
function mostFrequent(values: readonly ValueCount[], selected: ReadonlySet<string>): ValueCount[] {
  const least = values.length <= VALUES_MAX ? 0 : countAt(values, VALUES_MAX);
  return values
    .filter(({ count, value }) => count >= least || selected.has(value))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .filter(({ value }, index) => index < VALUES_MAX || selected.has(value));
}

/** The count of the value at a place, the most frequent being at 1. */
function countAt(values: readonly ValueCount[], place: number): number {
  const counts = new Int32Array(values.length);
  for (const [index, { count }] of values.entries()) counts[index] = count;
  return counts.sort()[values.length - place] ?? 0;
}
