import type { SqlClient } from '../port.js';
import { chunked, kindNumber, localeNumber, type Slot, type TermKey } from './storage.js';

/** A term to have a number. */
export interface NamedTerm extends TermKey {
  /** Its `termKey`, which is asked for many times. */
  key: string;
  /** A surface term as the author wrote it, with accents: what a correction shows. Kept from the first who wrote it. */
  spelling: string | null;
}

const CHUNK = 5_000;

const KEYS = `unnest($1::smallint[], $2::smallint[], string_to_array($3, e'\\x1f')) with ordinality k(kind, locale, term, place)`;
// The lateral with its offset makes every key one look-up in the index, where a join would read the whole vocabulary.
const FIND = `
  select k.place::int as place, t.id from ${KEYS}
  cross join lateral (
    select id from search_term t where t.kind = k.kind and t.locale = k.locale and t.term = k.term offset 0) t`;
// A left join, since a single spelling that is empty makes no row.
const ADD = `
  insert into search_term (kind, locale, term, spelling)
  select k.kind, k.locale, k.term, nullif(s.spelling, '')
  from ${KEYS} left join string_to_table($4, e'\\x1f') with ordinality s(spelling, place) using (place)
  on conflict (kind, locale, term) do update set term = excluded.term
  returning id, kind::int, locale::int, term`;

/** Numbers of terms that are known already, for someone who writes many documents in a row. Bounded. */
export type KnownNumbers = Map<string, number>;
const KNOWN_MAX = 600_000;

/** Numbers of terms; those that have none get one. Only with the writer's lock held. */
export async function numberTerms(
  client: SqlClient,
  terms: readonly NamedTerm[],
  known: KnownNumbers = new Map(),
): Promise<ReadonlyMap<string, number>> {
  if (known.size > KNOWN_MAX) known.clear();
  const unknown = new Map<string, NamedTerm>();
  for (const term of terms) if (!known.has(term.key)) unknown.set(term.key, term);
  for (const part of chunked([...unknown.values()], CHUNK)) {
    for (const { place, id } of await client.query<{ place: number; id: number }>(FIND, columns(part))) {
      const term = part[place - 1];
      if (term !== undefined) known.set(term.key, id);
    }
  }
  const missing = [...unknown.values()].filter((term) => !known.has(term.key));
  for (const part of chunked(missing, CHUNK)) {
    const added = await client.query<{ id: number; kind: number; locale: number; term: string }>(ADD, [
      ...columns(part),
      part.map(({ spelling }) => spelling ?? '').join(SEPARATOR),
    ]);
    for (const { id, kind, locale, term } of added) known.set(`${kind}/${locale}/${term}`, id);
  }
  return known;
}

/** Never part of a term. One long text is read many times faster than an array of short ones. */
const SEPARATOR = '\x1f';

function columns(terms: readonly NamedTerm[]): [number[], number[], string] {
  return [
    terms.map(({ kind }) => kindNumber(kind)),
    terms.map(({ locale }) => localeNumber(locale)),
    terms.map(({ term }) => term).join(SEPARATOR),
  ];
}

/** Adds up how often each term occurs in documents. Numbers below zero mark strength and are not counted. */
export function countTerms(counts: Map<number, number>, terms: readonly number[], by: 1 | -1): void {
  for (const term of terms) if (term > 0) counts.set(term, (counts.get(term) ?? 0) + by);
}

/** Adds the changes to the document frequencies of a slot. Only with the writer's lock held. */
export async function changeFrequencies(
  client: SqlClient,
  slot: Slot,
  changes: ReadonlyMap<number, number>,
): Promise<void> {
  const changed = [...changes].filter(([, by]) => by !== 0).sort(([a], [b]) => a - b);
  for (const part of chunked(changed, CHUNK)) {
    await client.query(
      `insert into search_frequency_${slot} as f (term, frequency)
       select * from unnest($1::int[], $2::int[])
       on conflict (term) do update set frequency = f.frequency + excluded.frequency`,
      [part.map(([term]) => term), part.map(([, by]) => by)],
    );
  }
}
