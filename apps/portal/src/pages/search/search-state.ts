import {
  DISTANCES,
  EMPTY_SEARCH,
  FACETS,
  LAST_SEARCH_PAGE,
  NOTHING_SELECTED,
  readSearch,
  writeSearch,
  type Distance,
  type FacetKey,
  type Locale,
  type SearchSort,
  type SearchState,
} from '#shared';
import { pathTo } from '../../app/paths.js';

export {
  DISTANCES,
  EMPTY_SEARCH,
  FACETS,
  readSearch,
  writeSearch,
  type Distance,
  type FacetKey,
  type SearchSort,
  type SearchState,
};

export const PAGE_SIZE = 20;

/** The address of a search page: `searchPath('fr', { query: '宿泊税' })`. */
export function searchPath(
  locale: Locale,
  change: Partial<Omit<SearchState, 'selected'>> & { selected?: Partial<SearchState['selected']> } = {},
): string {
  const selected = { ...NOTHING_SELECTED, ...change.selected };
  return pathTo('search', locale, undefined, writeSearch({ ...EMPTY_SEARCH, ...change, selected }));
}

/** Adds a choice or takes it back, from the first page on. */
export function toggle(state: SearchState, key: FacetKey, value: string): SearchState {
  const present = state.selected[key];
  const next = present.includes(value) ? present.filter((other) => other !== value) : [...present, value];
  return { ...state, page: 1, selected: { ...state.selected, [key]: next } };
}

/** The same question without any filter. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...EMPTY_SEARCH, query: state.query, sort: state.sort };
}

/** How many filters narrow the search; the years count as one, and so does a place. */
export function filterCount(state: SearchState): number {
  const choicesMade = FACETS.reduce((sum, key) => sum + state.selected[key].length, 0);
  return choicesMade + (state.from || state.to ? 1 : 0) + (state.around ? 1 : 0);
}

/** The same search around a place, by its id; without one where it is taken back. */
export function around(state: SearchState, id: string | undefined, km: Distance = state.km): SearchState {
  return { ...state, page: 1, around: id, place: '', km };
}

/** The two ends of a period, as the address names them. */
export type YearName = 'from' | 'to';

/** The same search with a year as it was typed, or none; the ends in their order. Undefined where it is no year. */
export function withYear(state: SearchState, name: YearName, typed: string): SearchState | undefined {
  const text = typed.normalize('NFKC').trim();
  if (text !== '' && !/^(19|20)\d\d$/.test(text)) return undefined;
  const next = { ...state, page: 1, [name]: text === '' ? undefined : Number(text) };
  return next.from && next.to && next.from > next.to ? { ...next, from: next.to, to: next.from } : next;
}

/** Pages to link to: the first, the last, the present one with its neighbours; null stands for a gap. */
export function pageNumbers(present: number, last: number): (number | null)[] {
  const wanted = [1, present - 1, present, present + 1, last].filter((page) => page >= 1 && page <= last);
  const pages = [...new Set(wanted)].sort((a, b) => a - b);
  return pages.flatMap((page, index) => {
    const before = pages[index - 1];
    if (before === undefined || page === before + 1) return [page];
    return page === before + 2 ? [before + 1, page] : [null, page];
  });
}

/** Number of pages that can be asked for. */
export function lastPage(total: number): number {
  return Math.max(1, Math.min(Math.ceil(total / PAGE_SIZE), LAST_SEARCH_PAGE));
}
