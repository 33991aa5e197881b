import { GEOGRAPHIES, isGeography, type Geography } from '#shared';
import type { Country, PartnerFilterInput } from '../../generated/graphql.js';
import { COUNTRIES, TIERS } from '../parts/codes.js';

/** Sizes to choose from, by their bounds; the upper one isn't part of it. */
export const SIZES = {
  'under-2k': [null, 2_000],
  '2k-10k': [2_000, 10_000],
  '10k-50k': [10_000, 50_000],
  '50k-200k': [50_000, 200_000],
  '200k-1m': [200_000, 1_000_000],
  'over-1m': [1_000_000, null],
} as const satisfies Record<string, readonly [number | null, number | null]>;
export type Size = keyof typeof SIZES;
export const SIZE_CODES = Object.keys(SIZES) as Size[];

/** Which countries partners come from; null: the other one. */
export type Countries = Country | 'both' | null;

/** What the address of the suggestions says. */
export interface PartnersState {
  readonly country: Countries;
  readonly topic: string | null;
  readonly tier: (typeof TIERS)[number] | null;
  readonly size: Size | null;
  readonly geography: Geography | null;
  /** How many suggestions are shown. */
  readonly first: number;
}

/** Suggestions shown at first, and added by each « show more ». */
export const STEP = 10;
const MOST = 50;

/** Reads the address; a topic is kept as it is, for the API knows which there are. */
export function parsePartners(search: URLSearchParams): PartnersState {
  const wanted = Math.trunc(Number(search.get('show'))) || STEP;
  const geography = search.get('geography') ?? '';
  return {
    country: [...COUNTRIES, 'both' as const].find((code) => code === search.get('country')) ?? null,
    topic: search.get('topic') || null,
    tier: TIERS.find((code) => code === search.get('tier')) ?? null,
    size: SIZE_CODES.find((code) => code === search.get('size')) ?? null,
    geography: isGeography(geography) ? geography : null,
    first: Math.min(MOST, Math.max(STEP, wanted)),
  };
}

const FILTERS = ['country', 'topic', 'tier', 'size', 'geography'] as const;

/** The address of a state: only what is asked for is written. */
export function partnersSearch(state: PartnersState): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of FILTERS) if (state[name] !== null) search.set(name, state[name]);
  if (state.first > STEP) search.set('show', String(state.first));
  return search;
}

/** Whether anything narrows the list. */
export const isFiltered = (state: PartnersState): boolean => FILTERS.some((name) => state[name] !== null);

/** The state with more suggestions; null where no more are shown, or the list ended before. */
export function withMore(state: PartnersState, shown: number): PartnersState | null {
  return shown < state.first || state.first >= MOST ? null : { ...state, first: Math.min(MOST, state.first + STEP) };
}

/** The variables of the suggestions' operation, without the language. */
export function partnersVariables(
  id: string,
  state: PartnersState,
): { id: string; filter: PartnerFilterInput | null; first: number } {
  if (!isFiltered(state)) return { id, filter: null, first: state.first };
  const { country, topic, tier, size, geography, first } = state;
  const [from, below] = size ? SIZES[size] : [null, null];
  const filter: PartnerFilterInput = {
    countries: country === null ? null : country === 'both' ? [...COUNTRIES] : [country],
    topics: topic ? [topic] : null,
    tiers: tier ? [tier] : null,
    geographies: geography ? [geography] : null,
    minPopulation: from,
    maxPopulation: below === null ? null : below - 1,
  };
  return { id, filter, first };
}

/** Kinds of territory to choose from. */
export const KINDS = GEOGRAPHIES;
