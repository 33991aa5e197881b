import type { Locale } from '#shared';
import { pathTo } from '../../app/paths.js';

/** What a reader can filter by, in the order shown; each is a key of the address, once for each choice. */
export const FACETS = ['theme', 'topic', 'sdg', 'country', 'language', 'challenge', 'factor'] as const;
export type FacetKey = (typeof FACETS)[number];

export type SearchSort = 'RELEVANCE' | 'NEWEST';

/** All that the address of a search says. */
export interface SearchState {
  query: string;
  selected: Readonly<Record<FacetKey, readonly string[]>>;
  from: number | undefined;
  to: number | undefined;
  /** Undefined: relevance where something was asked, newest where not. */
  sort: SearchSort | undefined;
  page: number;
}

export const PAGE_SIZE = 20;
/** The API serves the first 10,000 results. */
const LAST_PAGE = 500;
const QUERY_MAX_LENGTH = 1_000;

const NOTHING_SELECTED: SearchState['selected'] = {
  theme: [],
  topic: [],
  sdg: [],
  country: [],
  language: [],
  challenge: [],
  factor: [],
};

/** A search for nothing in particular: all case studies. */
export const EMPTY_SEARCH: SearchState = {
  query: '',
  selected: NOTHING_SELECTED,
  from: undefined,
  to: undefined,
  sort: undefined,
  page: 1,
};

const PATTERNS: Readonly<Record<FacetKey, RegExp>> = {
  theme: /^[a-z0-9-]{1,64}$/,
  topic: /^[a-z0-9-]{1,64}$/,
  sdg: /^([1-9]|1[0-7])$/,
  country: /^(FR|JP)$/,
  language: /^(fr|ja|en)$/,
  challenge: /^[a-z0-9-]{1,64}$/,
  factor: /^[a-z0-9-]{1,64}$/,
};

function choices(search: URLSearchParams, key: FacetKey): string[] {
  return [...new Set(search.getAll(key))].filter((value) => PATTERNS[key].test(value)).slice(0, 30);
}

function year(text: string | null): number | undefined {
  return text && /^(19|20)\d\d$/.test(text.trim()) ? Number(text) : undefined;
}

/** Reads an address. Whatever can't be meant is left out: an address may come from anywhere. */
export function readSearch(search: URLSearchParams): SearchState {
  const sort = search.get('sort');
  const page = Number(search.get('page') ?? 1);
  const selected = Object.fromEntries(
    FACETS.map((key) => [key, choices(search, key)]),
  ) as unknown as SearchState['selected'];
  return {
    query: (search.get('q') ?? '').trim().slice(0, QUERY_MAX_LENGTH),
    selected,
    from: year(search.get('from')),
    to: year(search.get('to')),
    sort: sort === 'RELEVANCE' || sort === 'NEWEST' ? sort : undefined,
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, LAST_PAGE) : 1,
  };
}

/** Writes the address of a search, always in the same order, without what is as usual. */
export function writeSearch(state: SearchState): URLSearchParams {
  const search = new URLSearchParams();
  if (state.query) search.set('q', state.query);
  for (const key of FACETS) for (const value of [...state.selected[key]].sort()) search.append(key, value);
  if (state.from) search.set('from', String(state.from));
  if (state.to) search.set('to', String(state.to));
  if (state.sort) search.set('sort', state.sort);
  if (state.page > 1) search.set('page', String(state.page));
  return search;
}

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

/** How many filters narrow the search; the years count as one. */
export function filterCount(state: SearchState): number {
  const choicesMade = FACETS.reduce((sum, key) => sum + state.selected[key].length, 0);
  return choicesMade + (state.from || state.to ? 1 : 0);
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
  return Math.max(1, Math.min(Math.ceil(total / PAGE_SIZE), LAST_PAGE));
}
