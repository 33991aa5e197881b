import type { FederatedMultiSearchParams, MultiSearchQueryWithFederation } from 'meilisearch';
import type { FacetCode, SearchFilter, SearchRequest, SearchSort } from '../port.js';
import type { Ask } from './asks.js';
import type { Exclusions } from './exclusions.js';
import { filterExpressions, nearestFirst, oneOf } from './filters.js';
import { ANCHOR, searchedAttributes } from './schema.js';
import { languagesOf, SHOWN_ATTRIBUTES } from './settings.js';

/** What all queries of a search have in common. */
export interface Frame {
  index: string;
  asks: readonly Ask[];
  exclusions: Exclusions;
  request: SearchRequest;
  sort: SearchSort;
}

/** What a federated search is to give back beside the total. */
export interface Wanted {
  offset: number;
  limit: number;
  facets: readonly FacetCode[];
  /** A facet whose selection is left aside. */
  without?: FacetCode;
  /** Further conditions. */
  filters?: readonly string[];
}

/**
 * The body of a federated search over the index of cases. All queries ask the same index, so that Meilisearch unites
 * their documents: the total and the facets are those of the union, and a case is one hit, of its best query.
 */
export function federatedSearch(frame: Frame, wanted: Wanted): FederatedMultiSearchParams {
  const { index, asks, exclusions, request } = frame;
  const filters = [
    ...filterExpressions(request.filter, wanted.without),
    ...exclusions.filters,
    ...(wanted.filters ?? []),
  ];
  const queries = asks.length === 0 ? [browse(frame, filters)] : asks.map((ask) => query(frame, ask, filters));
  return {
    federation: {
      offset: wanted.offset,
      limit: wanted.limit,
      ...(wanted.facets.length === 0 ? {} : { facetsByIndex: { [index]: [...wanted.facets] } }),
    },
    queries,
  };
}

function browse(
  { index, exclusions, sort, request }: Frame,
  filters: readonly string[],
): MultiSearchQueryWithFederation {
  const languages = [...new Set([...languagesOf(request.locale), ...languagesOf('ja')])];
  return {
    ...common(index, filters, sort, request.filter),
    q: exclusions.terms.join(' '),
    locales: languages,
  };
}

function query(frame: Frame, ask: Ask, filters: readonly string[]): MultiSearchQueryWithFederation {
  const { index, exclusions, sort, request } = frame;
  const terms = ask.locale === null ? [...ask.terms, exactAnchor] : ask.terms;
  const excluding = exclusions.terms.length > 0;
  const tags = ask.tags.map((codes) => oneOf('concepts', codes));
  return {
    ...common(index, [...filters, ...tags], sort, request.filter),
    q: [...exclusions.terms, ...terms].join(' '),
    locales: languagesOf(ask.locale ?? request.locale),
    // An excluded word is looked for where the others are, and it must not be in any language of the case.
    ...(excluding ? {} : { attributesToSearchOn: ask.locale === null ? ['anchor'] : searchedAttributes(ask.locale) }),
    federationOptions: { weight: ask.weight },
  };
}

const exactAnchor = `"${ANCHOR}"`;

function common(
  index: string,
  filters: readonly string[],
  sort: SearchSort,
  filter: SearchFilter,
): MultiSearchQueryWithFederation {
  const order = orderOf(sort, filter);
  return {
    indexUid: index,
    matchingStrategy: 'all',
    attributesToRetrieve: [...SHOWN_ATTRIBUTES],
    ...(filters.length === 0 ? {} : { filter: [...filters] }),
    ...(order.length === 0 ? {} : { sort: order }),
  };
}

function orderOf(sort: SearchSort, { near }: SearchFilter): string[] {
  switch (sort) {
    case 'relevance':
      return [];
    case 'newest':
      return ['publishedAt:desc'];
    case 'mostAdopted':
      return ['adoptions:desc', 'publishedAt:desc'];
    case 'nearest':
      return near === undefined ? ['publishedAt:desc'] : [nearestFirst(near), 'publishedAt:desc'];
  }
}
