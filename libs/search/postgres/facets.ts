import { FACET_CODES, type FacetCode, type FacetCount, type SearchFilter } from '../port.js';

/** A facet term (`code=value`) and in how many cases it is. */
export interface TermCount {
  term: string;
  count: number;
}

/** Values beyond this number are left out of an answer, the selected ones never: nobody reads 2,000 collectivities. */
const VALUES_MAX = 100;

/** Facets whose counts need a question of their own since they have a selection. */
export function selectedFacets(filter: SearchFilter): FacetCode[] {
  return FACET_CODES.filter((code) => (filter[code] ?? []).length > 0);
}

/** Counts by facet, the most frequent first. A selected value is always there, if only to be taken back. */
export function facetCounts(counts: readonly TermCount[], filter: SearchFilter): FacetCount[] {
  const byCode = new Map<string, FacetCount['values']>(FACET_CODES.map((code) => [code, []]));
  for (const { term, count } of counts) {
    const equals = term.indexOf('=');
    const code = term.slice(0, equals);
    const value = term.slice(equals + 1);
    byCode.get(code)?.push({ value, count, selected: isSelected(filter, code, value) });
  }
  return FACET_CODES.flatMap((code) => {
    const values = byCode.get(code) ?? [];
    for (const value of filter[code] ?? [])
      if (!values.some((each) => each.value === value)) values.push({ value, count: 0, selected: true });
    const shown = mostFrequent(values);
    return shown.length === 0 ? [] : [{ code, values: shown }];
  });
}

function isSelected(filter: SearchFilter, code: string, value: string): boolean {
  const selected: readonly string[] | undefined = filter[code as FacetCode];
  return selected?.includes(value) ?? false;
}

/** Only what may be shown is put in order: of two thousand collectivities most are told apart by their counts. */
function mostFrequent(values: FacetCount['values']): FacetCount['values'] {
  const least =
    values.length <= VALUES_MAX ? 0 : (Int32Array.from(values, ({ count }) => -count).sort()[VALUES_MAX - 1] ?? 0);
  return values
    .filter(({ count, selected }) => count >= -least || selected)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .filter(({ selected }, index) => index < VALUES_MAX || selected);
}

/** The facet that a term is a value of. */
export function codeOf(term: string): string {
  return term.slice(0, term.indexOf('='));
}
