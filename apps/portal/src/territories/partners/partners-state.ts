import type { Country } from '../../generated/graphql.js';
import { COUNTRIES } from '../parts/codes.js';

/** What the address of the suggestions says. */
export interface PartnersState {
  readonly country: Country | null;
  readonly topic: string | null;
  /** How many suggestions are shown. */
  readonly first: number;
}

/** Suggestions shown at first, and added by each « show more ». */
export const STEP = 10;
const MOST = 50;

/** Reads the address; a topic is kept as it is, for the API knows which there are. */
export function parsePartners(search: URLSearchParams): PartnersState {
  const wanted = Math.trunc(Number(search.get('show'))) || STEP;
  return {
    country: COUNTRIES.find((code) => code === search.get('country')) ?? null,
    topic: search.get('topic') || null,
    first: Math.min(MOST, Math.max(STEP, wanted)),
  };
}

/** The address of a state: only what is asked for is written. */
export function partnersSearch({ country, topic, first }: PartnersState): URLSearchParams {
  const search = new URLSearchParams();
  if (country) search.set('country', country);
  if (topic) search.set('topic', topic);
  if (first > STEP) search.set('show', String(first));
  return search;
}

/** The state with more suggestions; null where no more are shown, or the list ended before. */
export function withMore(state: PartnersState, shown: number): PartnersState | null {
  return shown < state.first || state.first >= MOST ? null : { ...state, first: Math.min(MOST, state.first + STEP) };
}

/** The variables of the suggestions' operation, without the language. */
export function partnersVariables(id: string, { country, topic, first }: PartnersState) {
  return { id, country, topics: topic ? [topic] : null, first };
}
