import type { SqlClient } from '../port.js';
import { chunked, kindNumber, localeNumber, type Slot, type TermKey, termKey } from './storage.js';

/** A term to have a number; the spelling is kept for those that are new. */
export interface NamedTerm extends TermKey {
  spelling?: string | null;
}

const CHUNK = 5_000;

const FIND = `
  select k.place::int as place, t.id
  from unnest($1::smallint[], $2::smallint[], $3::text[]) with ordinality k(kind, locale, term, place)
  join search_term t on t.kind = k.kind and t.locale = k.locale and t.term = k.term`;
const ADD = `
  insert into search_term (kind, locale, term, spelling)
  select * from unnest($1::smallint[], $2::smallint[], $3::text[], $4::text[])
  on conflict (kind, locale, term) do update set term = excluded.term
  returning id, kind::int, locale::int, term`;

/** Numbers of terms; those that have none get one. Only with the writer's lock held. */
export async function numberTerms(client: SqlClient, terms: readonly NamedTerm[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  const unique = [...new Map(terms.map((term) => [termKey(term), term])).values()];
  for (const part of chunked(unique, CHUNK)) {
    for (const { place, id } of await client.query<{ place: number; id: number }>(FIND, columns(part))) {
      const term = part[place - 1];
      if (term !== undefined) ids.set(termKey(term), id);
    }
  }
  const missing = unique.filter((term) => !ids.has(termKey(term)));
  for (const part of chunked(missing, CHUNK)) {
    const added = await client.query<{ id: number; kind: number; locale: number; term: string }>(ADD, [
      ...columns(part),
      part.map(({ spelling }) => spelling ?? null),
    ]);
    for (const { id, kind, locale, term } of added) ids.set(`${kind}/${locale}/${term}`, id);
  }
  return ids;
}

function columns(terms: readonly NamedTerm[]): [number[], number[], string[]] {
  return [
    terms.map(({ kind }) => kindNumber(kind)),
    terms.map(({ locale }) => localeNumber(locale)),
    terms.map(({ term }) => term),
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
