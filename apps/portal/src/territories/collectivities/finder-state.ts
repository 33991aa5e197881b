import type { Country } from '../../generated/graphql.js';
import { COUNTRIES, TIERS, type Tier } from '../parts/codes.js';

/** What the address of the finder says. */
export interface FinderState {
  readonly query: string;
  readonly country: Country | null;
  readonly tier: Tier | null;
  readonly casesOnly: boolean;
  readonly page: number;
}

/** Collectivities on a page. */
export const PAGE_SIZE = 20;
/** The API lists the first 10,000. */
export const REACH = 10_000;
const LAST_PAGE = REACH / PAGE_SIZE;
const LONGEST_QUERY = 200;

/** Reads the address; whatever it does not know is left out. */
export function parseFinder(search: URLSearchParams): FinderState {
  return {
    query: (search.get('q') ?? '')
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, LONGEST_QUERY),
    country: COUNTRIES.find((code) => code === search.get('country')) ?? null,
    tier: TIERS.find((tier) => tier === search.get('tier')) ?? null,
    casesOnly: search.get('cases') === '1',
    page: Math.min(LAST_PAGE, Math.max(1, Math.trunc(Number(search.get('page'))) || 1)),
  };
}

/** The address of a state: only what is asked for is written. */
export function finderSearch({ query, country, tier, casesOnly, page }: FinderState): URLSearchParams {
  const search = new URLSearchParams();
  if (query) search.set('q', query);
  if (country) search.set('country', country);
  if (tier) search.set('tier', tier);
  if (casesOnly) search.set('cases', '1');
  if (page > 1) search.set('page', String(page));
  return search;
}

/** How many pages a total fills, as far as the API lists them. */
export function pagesOf(total: number): number {
  return Math.min(LAST_PAGE, Math.ceil(total / PAGE_SIZE));
}

/** Whether anything narrows the list. */
export function isFiltered({ query, country, tier, casesOnly }: FinderState): boolean {
  return query !== '' || country !== null || tier !== null || casesOnly;
}

/** The variables of the list's operation, without the language. */
export function finderVariables(state: FinderState) {
  return {
    query: state.query || null,
    country: state.country,
    tier: state.tier,
    withCasesOnly: state.casesOnly,
    page: { page: state.page, size: PAGE_SIZE },
  };
}
