import { LOCALES, type Locale } from '#shared';
import type { SearchFilter, SqlClient } from '../port.js';
import { FACET_CODES } from '../port.js';
import type { Alternative, PrefixRef, QueryPlan } from '../query/index.js';
import { facetKey } from './features.js';
import { kindNumber, localeNumber, localeTerm, type Slot, type TermKey, termKey } from './storage.js';

/** A vocabulary term and in how many documents it occurs. */
export interface KnownTerm {
  id: number;
  frequency: number;
  term: string;
}

/** What the index knows of the terms of a request. */
export interface Lookup {
  terms: ReadonlyMap<string, KnownTerm>;
  prefixes: ReadonlyMap<string, KnownTerm[]>;
  /** Number of documents of each locale. */
  documents: Record<Locale, number>;
}

/** A prefix stands for at most this many words, the most frequent ones. */
const EXPANSIONS_MAX = 20;
const LAST_CHARACTER = '\u{10FFFF}';

function statement(slot: Slot): string {
  return `
    select k.place::int as place, t.id, f.frequency, t.term
    from unnest($1::smallint[], $2::smallint[], $3::text[]) with ordinality k(kind, locale, term, place)
    join search_term t on t.kind = k.kind and t.locale = k.locale and t.term = k.term
    join search_frequency_${slot} f on f.term = t.id and f.frequency > 0
    union all
    select -p.place::int, x.id, x.frequency, x.term
    from unnest($4::smallint[], $5::smallint[], $6::text[], $7::text[]) with ordinality p(kind, locale, first, last, place)
    cross join lateral (
      select t.id, t.term, f.frequency from search_term t join search_frequency_${slot} f on f.term = t.id and f.frequency > 0
      where t.kind = p.kind and t.locale = p.locale and t.term >= p.first and t.term < p.last
      order by f.frequency desc, t.id limit ${EXPANSIONS_MAX}) x`;
}
const STATEMENTS = { 0: statement(0), 1: statement(1) } as const;

/** Name of a prefix in the answer. */
export function prefixKey({ kind, locale, prefix }: PrefixRef): string {
  return `${kind}/${locale}/${prefix}`;
}

/** The term of a facet value. */
export function facetTerm(code: string, value: string): TermKey {
  return { kind: 'facet', locale: null, term: facetKey(code, value) };
}

/** Reads all that a request needs of the vocabulary in one statement. */
export async function lookUp(client: SqlClient, slot: Slot, plan: QueryPlan, filter: SearchFilter): Promise<Lookup> {
  const alternatives = allAlternatives(plan);
  const keys = unique([...alternatives.flatMap(termsOf), ...LOCALES.map(localeTerm), ...filterTerms(filter)], termKey);
  const prefixes = unique(
    alternatives.flatMap(({ parts }) => parts.flatMap(({ prefix }) => prefix ?? [])),
    prefixKey,
  );
  const rows = await client.query<{ place: number } & KnownTerm>(STATEMENTS[slot], [
    keys.map(({ kind }) => kindNumber(kind)),
    keys.map(({ locale }) => localeNumber(locale)),
    keys.map(({ term }) => term),
    prefixes.map(({ kind }) => kindNumber(kind)),
    prefixes.map(({ locale }) => localeNumber(locale)),
    prefixes.map(({ prefix }) => prefix),
    prefixes.map(({ prefix }) => prefix + LAST_CHARACTER),
  ]);
  const terms = new Map<string, KnownTerm>();
  const expansions = new Map<string, KnownTerm[]>();
  for (const { place, ...known } of rows) {
    const key = keys[place - 1];
    const prefix = prefixes[-place - 1];
    if (key !== undefined) terms.set(termKey(key), known);
    else if (prefix !== undefined)
      expansions.set(prefixKey(prefix), [...(expansions.get(prefixKey(prefix)) ?? []), known]);
  }
  const count = (locale: Locale): number => terms.get(termKey(localeTerm(locale)))?.frequency ?? 0;
  return { terms, prefixes: expansions, documents: { fr: count('fr'), ja: count('ja'), en: count('en') } };
}

function allAlternatives({ units, phrases, exclusions }: QueryPlan): Alternative[] {
  return [
    ...units.flatMap(({ alternatives, pieces }) => [...alternatives, ...pieces]),
    ...[...phrases, ...exclusions].flatMap(({ alternatives }) => alternatives),
  ];
}

function termsOf({ parts }: Alternative): TermKey[] {
  return parts.flatMap(({ any, also }) => [...any.flat(), ...also]);
}

function filterTerms(filter: SearchFilter): TermKey[] {
  return FACET_CODES.flatMap((code) => (filter[code] ?? []).map((value) => facetTerm(code, value)));
}

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
