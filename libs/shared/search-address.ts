import type { Locale } from './locales.js';

/** What a reader can filter by, in the order shown; each is a key of the address, once for each choice. */
export const FACETS = ['theme', 'topic', 'sdg', 'country', 'language', 'challenge', 'factor'] as const;
export type FacetKey = (typeof FACETS)[number];

export type SearchSort = 'RELEVANCE' | 'NEWEST' | 'NEAREST';

/** How far around a place one can look, in kilometres. */
export const DISTANCES = [10, 25, 50, 100, 200] as const;
export type Distance = (typeof DISTANCES)[number];
const USUAL_DISTANCE: Distance = 50;

/** All that the address of a search says. */
export interface SearchState {
  query: string;
  selected: Readonly<Record<FacetKey, readonly string[]>>;
  from: number | undefined;
  to: number | undefined;
  /** Id of the collectivity around which cases are looked for. */
  around: string | undefined;
  /** The name of one as it was typed, where a form was sent without a choice; it counts before `around`. */
  place: string;
  km: Distance;
  /** Undefined: relevance where something was asked, newest where not. */
  sort: SearchSort | undefined;
  page: number;
}

/** Pages of 20 in the first 10,000 results, which is all that the API serves. */
export const LAST_SEARCH_PAGE = 500;
const QUERY_MAX_LENGTH = 1_000;
const PLACE_MAX_LENGTH = 200;

export const NOTHING_SELECTED: SearchState['selected'] = {
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
  around: undefined,
  place: '',
  km: USUAL_DISTANCE,
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

/** An id of a collectivity that can be one; the distance is read whether or not there is a place yet. */
function surroundings(search: URLSearchParams): Pick<SearchState, 'around' | 'place' | 'km'> {
  const around = search.get('around') ?? '';
  const km = Number(search.get('km'));
  return {
    around: /^[1-9]\d{0,8}$/.test(around) ? around : undefined,
    place: (search.get('place') ?? '').trim().slice(0, PLACE_MAX_LENGTH),
    km: DISTANCES.find((one) => one === km) ?? USUAL_DISTANCE,
  };
}

const SORTS: readonly SearchSort[] = ['RELEVANCE', 'NEWEST', 'NEAREST'];

/** Facets of an address as the API and the index call them. */
export const FACET_CODES = {
  theme: 'themes',
  topic: 'topics',
  sdg: 'sdgs',
  country: 'countries',
  language: 'languages',
  challenge: 'challenges',
  factor: 'factors',
} as const satisfies Record<FacetKey, string>;

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
    ...surroundings(search),
    sort: SORTS.find((one) => one === sort),
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, LAST_SEARCH_PAGE) : 1,
  };
}

/** Writes the address of a search, always in the same order, without what is as usual. */
export function writeSearch(state: SearchState): URLSearchParams {
  const search = new URLSearchParams();
  if (state.query) search.set('q', state.query);
  for (const key of FACETS) for (const value of [...state.selected[key]].sort()) search.append(key, value);
  if (state.from) search.set('from', String(state.from));
  if (state.to) search.set('to', String(state.to));
  // A place always says its distance: the address keeps its meaning should another one become usual.
  if (state.around) search.set('around', state.around);
  if (state.place) search.set('place', state.place);
  if (state.around || state.place) search.set('km', String(state.km));
  if (state.sort) search.set('sort', state.sort);
  if (state.page > 1) search.set('page', String(state.page));
  return search;
}

/** The path of a feed of what a search finds: the address of its page, as Atom. */
export function feedPath(state: SearchState, locale: Locale): string {
  const query = writeSearch({ ...state, sort: undefined }).toString();
  return `/${locale}/search.atom${query ? `?${query}` : ''}`;
}
