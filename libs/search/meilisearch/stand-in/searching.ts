import type { MultiSearchFederation, MultiSearchQueryWithFederation } from 'meilisearch';
import { fulfils, metresTo, valuesOf } from './filters.js';
import { hasTerm, matchDocument, rankingScore, readDocument, type StandInDocument } from './matching.js';
import { readQuery } from './tokens.js';

/** An index of the stand-in. */
export interface StandInIndex {
  uid: string;
  settings: Record<string, unknown>;
  documents: Map<string, Record<string, unknown>>;
}

interface Scored {
  fields: Record<string, unknown>;
  score: number;
  position: number;
  order: number[];
  ties: number[];
}

/** Ranking rules of attributes, which stand last. */
function customRules({ settings }: StandInIndex): string[] {
  return ((settings['rankingRules'] as string[] | undefined) ?? []).filter((rule) => rule.includes(':'));
}

/** What one query finds: all its documents, the best first. */
function findAll(index: StandInIndex, query: MultiSearchQueryWithFederation, position: number): Scored[] {
  const searchable = (index.settings['searchableAttributes'] as string[] | undefined) ?? [];
  const wanted = query.attributesToSearchOn ?? searchable;
  const { terms, excluded } = readQuery(query.q ?? '', new Set(index.settings['stopWords'] as string[]));
  const weight = query.federationOptions?.weight ?? 1;
  return readAll(index, searchable).flatMap((document): Scored[] => {
    const { fields } = document;
    if (![query.filter ?? []].flat(2).every((expression) => fulfils(fields, expression))) return [];
    if (excluded.some((term) => hasTerm(document, term, wanted))) return [];
    const match = matchDocument(document, terms, searchable, wanted);
    if (match === null) return [];
    const score = weight * (terms.length === 0 ? 1 : rankingScore(match, terms.length, searchable.length));
    const order = orderOf(fields, query.sort ?? []);
    return [{ fields, score, position, order, ties: orderOf(fields, customRules(index)) }];
  });
}

const read = new WeakMap<Record<string, unknown>, StandInDocument>();

function readAll({ documents }: StandInIndex, searchable: readonly string[]): StandInDocument[] {
  return [...documents.values()].map((fields) => {
    const known = read.get(fields) ?? readDocument(fields, searchable);
    read.set(fields, known);
    return known;
  });
}

/** Numbers to sort by, the smaller the earlier. */
function orderOf(fields: Record<string, unknown>, sort: readonly string[]): number[] {
  return sort.map((rule) => {
    const place = /^_geoPoint\((-?[\d.]+), (-?[\d.]+)\):asc$/.exec(rule);
    if (place !== null) return metresTo(fields, Number(place[1]), Number(place[2]));
    const [attribute = '', direction] = rule.split(':');
    return Number(fields[attribute] ?? 0) * (direction === 'desc' ? -1 : 1);
  });
}

function inOrder(a: Scored, b: Scored): number {
  return inTurn(a.order, b.order) || b.score - a.score || inTurn(a.ties, b.ties);
}

/** The first difference of two lists of numbers decides. */
function inTurn(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function shown({ fields }: Scored, attributes: readonly string[] | undefined): Record<string, unknown> {
  if (attributes === undefined) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => attributes.includes(name)));
}

/** A search of its own, as a multi-search without federation answers it. */
export function searchOne(index: StandInIndex, query: MultiSearchQueryWithFederation): Record<string, unknown> {
  const all = findAll(index, query, 0).sort(inOrder);
  const { offset = 0, limit = 20 } = query;
  return {
    indexUid: index.uid,
    hits: all.slice(offset, offset + limit).map((each) => shown(each, query.attributesToRetrieve)),
    query: query.q ?? '',
    offset,
    limit,
    estimatedTotalHits: all.length,
    processingTimeMs: 0,
  };
}

/** A federated search over one index: a document once, by its best query; total and facets of all of them together. */
export function searchFederated(
  index: StandInIndex,
  queries: readonly MultiSearchQueryWithFederation[],
  { offset = 0, limit = 20, facetsByIndex }: MultiSearchFederation,
): Record<string, unknown> {
  const best = new Map<Record<string, unknown>, Scored>();
  for (const each of queries.flatMap((query, position) => findAll(index, query, position)).sort(inOrder)) {
    if (!best.has(each.fields)) best.set(each.fields, each);
  }
  const all = [...best.values()];
  const facets = facetsByIndex?.[index.uid];
  return {
    hits: all.slice(offset, offset + limit).map((each) => ({
      ...shown(each, queries[each.position]?.attributesToRetrieve),
      _federation: { indexUid: index.uid, queriesPosition: each.position, weightedRankingScore: each.score },
    })),
    offset,
    limit,
    estimatedTotalHits: all.length,
    processingTimeMs: 0,
    ...(facets === undefined
      ? {}
      : { facetsByIndex: { [index.uid]: { distribution: distribution(all, facets), stats: {} } } }),
  };
}

function distribution(all: readonly Scored[], facets: readonly string[]): Record<string, Record<string, number>> {
  return Object.fromEntries(
    facets.map((code) => {
      const counts = new Map<string, number>();
      for (const { fields } of all) {
        for (const value of new Set(valuesOf(fields[code]))) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const ranked = [...counts].sort(([, a], [, b]) => b - a).slice(0, 100);
      return [code, Object.fromEntries(ranked)];
    }),
  );
}
