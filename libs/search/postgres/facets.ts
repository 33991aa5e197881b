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
  const byCode = new Map<string, Map<string, number>>();
  for (const code of FACET_CODES) byCode.set(code, new Map((filter[code] ?? []).map((value) => [value, 0])));
  for (const { term, count } of counts) byCode.get(codeOf(term))?.set(term.slice(term.indexOf('=') + 1), count);
  return FACET_CODES.flatMap((code) => {
    const selected = new Set(filter[code] ?? []);
    const values = [...(byCode.get(code) ?? [])]
      .map(([value, count]) => ({ value, count, selected: selected.has(value) }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    const shown = values.filter((value, index) => index < VALUES_MAX || value.selected);
    return shown.length === 0 ? [] : [{ code, values: shown }];
  });
}

/** The facet that a term is a value of. */
export function codeOf(term: string): string {
  return term.slice(0, term.indexOf('='));
}
