import type { Locale } from '#shared';
import { toGraphqlLocale } from '../../app/graphql.js';
import type {
  SearchPlaceFieldsFragment,
  SearchPlaceQuery,
  SearchPlaceQueryVariables,
} from '../../generated/graphql.js';
import type { SearchState } from './search-state.js';

/** A collectivity as the API gives it, on the map or not. */
export type Found = SearchPlaceFieldsFragment;

/** A collectivity that is on the map: cases can be looked for around it. */
export type Centre = Found & { coordinates: NonNullable<Found['coordinates']> };

/** Why there is no place to look around, though one was asked for. */
export type Trouble =
  | { kind: 'unknown' }
  | { kind: 'none'; name: string }
  | { kind: 'several'; name: string; choices: readonly Found[] }
  | { kind: 'nowhere'; place: Found };

/** A search whose place is settled: what is asked, and what is to be said about it. */
export interface Settled {
  /** The place by its id or none, never by a name; no order by distance without one. */
  state: SearchState;
  centre: Centre | undefined;
  trouble: Trouble | undefined;
  /** The nearest first was asked for, and there is nothing to be near to. */
  orderLost: boolean;
}

/** Whether the API has to be asked about a place. */
export function asksPlace({ around, place }: SearchState): boolean {
  return around !== undefined || place !== '';
}

/** What is asked about the place of a search: the same on the server and in the browser. A name counts before a choice. */
export function placeVariables({ around, place }: SearchState, locale: Locale): SearchPlaceQueryVariables {
  const named = place !== '';
  return {
    id: around ?? '0',
    chosen: !named && around !== undefined,
    name: place,
    named,
    locale: toGraphqlLocale(locale),
  };
}

/** One spelling for what is one name: no accents, no capitals, no hyphens. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s\-‐'’・]+/gu, ' ')
    .trim();
}

function isCalled({ name, names }: Found, typed: string): boolean {
  const { local, fr, ja, en, kana, romaji } = names;
  return [name, local, fr, ja, en, kana, romaji].some((one) => one && folded(one) === folded(typed));
}

/** The one collectivity that a typed name means: the only one found, or the only one of exactly that name. */
function meant(typed: string, { total, items }: { total: number; items: readonly Found[] }): Found | undefined {
  const exact = items.filter((place) => isCalled(place, typed));
  if (exact.length === 1) return exact[0];
  return total === 1 ? items[0] : undefined;
}

function troubleOf(state: SearchState, place: Found | undefined, answer: SearchPlaceQuery | undefined) {
  if (place) return place.coordinates ? undefined : ({ kind: 'nowhere', place } as const);
  const name = state.place;
  if (!asksPlace(state)) return undefined;
  if (name === '' || !answer) return { kind: 'unknown' } as const;
  const choices = answer.collectivities?.items ?? [];
  return choices.length > 0 ? ({ kind: 'several', name, choices } as const) : ({ kind: 'none', name } as const);
}

/** Settles the place of a search by what the API answered. Pure. */
export function settle(state: SearchState, answer: SearchPlaceQuery | undefined): Settled {
  const named = answer?.collectivities;
  const place = (state.place && named ? meant(state.place, named) : answer?.collectivity) ?? undefined;
  const centre = place?.coordinates ? { ...place, coordinates: place.coordinates } : undefined;
  const orderLost = state.sort === 'NEAREST' && !centre;
  return {
    state: { ...state, around: centre?.id, place: '', sort: orderLost ? undefined : state.sort },
    centre,
    trouble: troubleOf(state, place, answer),
    orderLost,
  };
}
