import type { MultiSearchFederation, MultiSearchQueryWithFederation } from 'meilisearch';
import { fulfils } from './filters.js';
import type { StandInIndex } from './searching.js';

/** What Meilisearch refuses, with the code of its documentation (Error codes). */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** Parameters of a query of a multi-search; any other key is a bad request. */
const QUERY_KEYS = new Set(
  `indexUid q offset limit page hitsPerPage filter sort facets distinct locales vector hybrid media matchingStrategy
  attributesToSearchOn attributesToRetrieve attributesToHighlight attributesToCrop cropLength cropMarker highlightPreTag
  highlightPostTag showMatchesPosition showRankingScore showRankingScoreDetails rankingScoreThreshold retrieveVectors
  federationOptions`.split(/\s+/),
);

/** Of the languages that Meilisearch takes (139 codes of ISO 639-1 and 639-3), the ones that this installation may name. */
const LANGUAGES = new Set(['fra', 'fr', 'jpn', 'ja', 'eng', 'en']);

/** Refuses the queries of a multi-search that Meilisearch would refuse, whatever the index holds. */
export function checkSearch(
  index: StandInIndex,
  queries: readonly MultiSearchQueryWithFederation[],
  federation: MultiSearchFederation | undefined,
): void {
  for (const query of queries) {
    checkQuery(query, federation !== undefined);
    checkAgainst(index, query);
  }
  const filterable = features(index);
  const facet = (federation?.facetsByIndex?.[index.uid] ?? []).find((code) => !filterable.has(code));
  if (facet !== undefined)
    throw new Refusal('invalid_multi_search_facets', `Attribute \`${facet}\` is not filterable.`);
}

function checkQuery(query: MultiSearchQueryWithFederation, federated: boolean): void {
  const keys = Object.keys(query);
  const unknown = keys.find((key) => !QUERY_KEYS.has(key));
  if (unknown !== undefined) throw new Refusal('bad_request', `Unknown field \`${unknown}\`.`);
  const paged = keys.find((key) => ['offset', 'limit', 'page', 'hitsPerPage'].includes(key));
  if (federated && paged !== undefined) {
    throw new Refusal(
      'invalid_multi_search_query_pagination',
      `Using pagination options is not allowed: \`${paged}\`.`,
    );
  }
  if (!federated && query.federationOptions !== undefined) {
    throw new Refusal('invalid_multi_search_query_federated', 'Using `federationOptions` is not allowed.');
  }
  if ((query.federationOptions?.weight ?? 1) < 0) throw new Refusal('invalid_multi_search_weight', 'Negative weight.');
  if (!['last', 'all', 'frequency'].includes(query.matchingStrategy ?? 'last')) {
    throw new Refusal('invalid_search_matching_strategy', `Unknown value \`${query.matchingStrategy}\`.`);
  }
  const language = query.locales?.find((locale) => !LANGUAGES.has(locale));
  if (language !== undefined) throw new Refusal('invalid_search_locales', `Unsupported locale \`${language}\`.`);
}

function checkAgainst(
  index: StandInIndex,
  { filter, sort, attributesToSearchOn }: MultiSearchQueryWithFederation,
): void {
  const searchable = listOf(index, 'searchableAttributes');
  const unsearched = attributesToSearchOn?.find((attribute) => !searchable.includes(attribute));
  if (unsearched !== undefined) {
    throw new Refusal('invalid_search_attributes_to_search_on', `Attribute \`${unsearched}\` is not searchable.`);
  }
  for (const expression of [filter ?? []].flat(2)) checkFilter(index, expression);
  const sortable = listOf(index, 'sortableAttributes');
  for (const rule of sort ?? []) {
    const [, place, attribute = ''] = /^(?:(_geoPoint)\(-?[\d.]+, -?[\d.]+\)|(\w+)):(?:asc|desc)$/.exec(rule) ?? [];
    if (
      !sortable.includes(place === undefined ? attribute : '_geo') ||
      !listOf(index, 'rankingRules').includes('sort')
    ) {
      throw new Refusal('invalid_search_sort', `Attribute of \`${rule}\` is not sortable.`);
    }
  }
}

/** Syntax, and whether the settings let the attribute be filtered in that way. */
function checkFilter(index: StandInIndex, expression: string): void {
  const refused = (why: string): Refusal => new Refusal('invalid_search_filter', `${why}: ${expression}`);
  try {
    fulfils({}, expression);
  } catch {
    throw refused('Was expecting an operation');
  }
  const bare = expression.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  for (const [, attribute = '', comparison] of bare.matchAll(/(\w+) (?:IN \[|([<>]=))/g)) {
    const allowed = features(index).get(attribute);
    if (allowed === undefined || !(comparison === undefined ? allowed.equality : allowed.comparison)) {
      throw refused(`Attribute \`${attribute}\` is not filterable in this way`);
    }
  }
  if (/^\(?_geo/.test(bare) && !features(index).has('_geo')) throw refused('Attribute `_geo` is not filterable');
  for (const [, numbers = ''] of bare.matchAll(/_geo\w+\(([^)]*)\)/g)) {
    const [latitude = 0, longitude = 0, south, west = 0] = numbers.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const isBox = numbers.includes('[');
    const off = Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || (isBox && Math.abs(west) > 180);
    if (off || (isBox && (south ?? 0) > latitude)) throw refused('Bad place');
  }
}

interface FilterFeatures {
  equality: boolean;
  comparison: boolean;
}

function features({ settings }: StandInIndex): Map<string, FilterFeatures> {
  const rules = (settings['filterableAttributes'] ?? []) as (
    string | { attributePatterns: string[]; features?: { filter?: Partial<FilterFeatures> } }
  )[];
  return new Map(
    rules.flatMap((rule): [string, FilterFeatures][] =>
      typeof rule === 'string'
        ? [[rule, { equality: true, comparison: true }]]
        : rule.attributePatterns.map((name) => [
            name,
            { equality: true, comparison: false, ...(rule.features?.filter ?? {}) },
          ]),
    ),
  );
}

function listOf({ settings }: StandInIndex, key: string): readonly string[] {
  return (settings[key] as string[] | undefined) ?? [];
}

const SETTINGS_KEYS = new Set(
  `displayedAttributes searchableAttributes filterableAttributes sortableAttributes rankingRules stopWords synonyms
  nonSeparatorTokens separatorTokens dictionary distinctAttribute proximityPrecision typoTolerance faceting pagination
  embedders searchCutoffMs localizedAttributes facetSearch prefixSearch chat foreignKeys vectorStore`.split(/\s+/),
);
const RULE = /^(?:words|typo|proximity|attribute|sort|exactness|wordPosition|attributeRank|[\w.]+:(?:asc|desc))$/;

/** Refuses settings that Meilisearch would refuse before it makes a task of them. */
export function checkSettings(settings: Record<string, unknown>): void {
  const unknown = Object.keys(settings).find((key) => !SETTINGS_KEYS.has(key));
  if (unknown !== undefined) throw new Refusal('bad_request', `Unknown field \`${unknown}\`.`);
  const rule = (settings['rankingRules'] as string[] | undefined)?.find((each) => !RULE.test(each));
  if (rule !== undefined) throw new Refusal('invalid_settings_ranking_rules', `\`${rule}\` ranking rule is invalid.`);
  const localized = (settings['localizedAttributes'] ?? []) as { locales: string[] }[];
  const language = localized.flatMap(({ locales }) => locales).find((locale) => !LANGUAGES.has(locale));
  if (language !== undefined) {
    throw new Refusal('invalid_settings_localized_attributes', `Unsupported locale \`${language}\`.`);
  }
  const typos = settings['typoTolerance'] as
    { minWordSizeForTypos?: Record<'oneTypo' | 'twoTypos', number> } | undefined;
  const { oneTypo = 5, twoTypos = 9 } = typos?.minWordSizeForTypos ?? {};
  if (oneTypo > twoTypos || twoTypos > 255) throw new Refusal('invalid_settings_typo_tolerance', 'Bad word sizes.');
}

/** The code by which a task of documents fails; null where all of them are taken. One bad document fails them all. */
export function documentFault(documents: readonly Record<string, unknown>[]): string | null {
  for (const { caseId, _geo: geo } of documents) {
    if (caseId === undefined) return 'missing_document_id';
    if (typeof caseId !== 'string' || !/^[A-Za-z0-9_-]{1,511}$/.test(caseId)) return 'invalid_document_id';
    const { lat, lng } = (geo ?? { lat: 0, lng: 0 }) as { lat: unknown; lng: unknown };
    if (!Number.isFinite(lat) || !Number.isFinite(lng)) return 'invalid_document_geo_field';
  }
  return null;
}

/** Names of indexes. */
export function checkUid(uid: string): void {
  if (!/^[A-Za-z0-9_-]{1,400}$/.test(uid))
    throw new Refusal('invalid_index_uid', `\`${uid}\` is not a valid index uid.`);
}
