import type { SqlClient } from '../port.js';
import { chunked, kindNumber, localeNumber, type Slot, type TermKey } from './storage.js';

/** A term to have a number. */
export interface NamedTerm extends TermKey {
  /** 0 until it has one. */
  id: number;
  /** A surface term as the author wrote it, with accents: what a correction shows. Kept from the first who wrote it. */
  spelling: string | null;
}

const CHUNK = 5_000;
const FREQUENCIES = 50_000;

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

const KNOWN_MAX = 600_000;
const LOCALES_MAX = 4;

/** Numbers of terms that are known already, for someone who writes many documents in a row. Bounded. */
export class KnownNumbers {
  /** By kind and locale: a key of one string each would be made and hashed for every word of every document. */
  private readonly maps: Map<string, number>[] = [];
  private size = 0;

  get({ kind, locale, term }: TermKey): number | undefined {
    return this.mapOf(kindNumber(kind), localeNumber(locale)).get(term);
  }

  set(kind: number, locale: number, term: string, id: number): void {
    const map = this.mapOf(kind, locale);
    if (!map.has(term)) this.size += 1;
    map.set(term, id);
  }

  /** Makes room for another batch. */
  trim(): void {
    if (this.size <= KNOWN_MAX) return;
    this.maps.length = 0;
    this.size = 0;
  }

  private mapOf(kind: number, locale: number): Map<string, number> {
    return (this.maps[kind * LOCALES_MAX + locale] ??= new Map());
  }
}

/** Asked for, and not yet answered. */
const PENDING = 0;

/** Writes their numbers on terms; those that have none get one. Only with the writer's lock held. */
export async function numberTerms(
  client: SqlClient,
  terms: readonly NamedTerm[],
  known: KnownNumbers = new KnownNumbers(),
): Promise<void> {
  known.trim();
  const unknown: NamedTerm[] = [];
  const repeated: NamedTerm[] = [];
  for (const term of terms) {
    const id = known.get(term);
    if (id === undefined) {
      known.set(kindNumber(term.kind), localeNumber(term.locale), term.term, PENDING);
      unknown.push(term);
    } else if (id === PENDING) repeated.push(term);
    else term.id = id;
  }
  for (const part of chunked(unknown, CHUNK)) {
    for (const { place, id } of await client.query<{ place: number; id: number }>(FIND, columns(part))) {
      const term = part[place - 1];
      if (term !== undefined) known.set(kindNumber(term.kind), localeNumber(term.locale), term.term, id);
    }
  }
  const missing = unknown.filter((term) => known.get(term) === PENDING);
  for (const part of chunked(missing, CHUNK)) {
    const added = await client.query<{ id: number; kind: number; locale: number; term: string }>(ADD, [
      ...columns(part),
      part.map(({ spelling }) => spelling ?? '').join(SEPARATOR),
    ]);
    for (const { id, kind, locale, term } of added) known.set(kind, locale, term, id);
  }
  for (const term of [...unknown, ...repeated]) term.id = known.get(term) ?? PENDING;
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

/** How many documents have each term, while all documents are written: much faster than to count them in the end. */
export class TermCounts {
  private counts = new Int32Array(1 << 16);

  add(terms: readonly number[]): void {
    for (const term of terms) {
      if (term <= 0) continue;
      if (term >= this.counts.length) this.grow(term);
      this.counts[term] = (this.counts[term] ?? 0) + 1;
    }
  }

  /** Terms that occur, each with its number of documents. */
  *entries(): Generator<[number, number]> {
    for (const [term, count] of this.counts.entries()) if (count > 0) yield [term, count];
  }

  private grow(term: number): void {
    const larger = new Int32Array(Math.max(term + 1, this.counts.length * 2));
    larger.set(this.counts);
    this.counts = larger;
  }
}

/** Adds up how often each term occurs in documents. Numbers below zero mark strength and are not counted. */
export function countTerms(counts: Map<number, number>, terms: readonly number[], by: 1 | -1): void {
  for (const term of terms) if (term > 0) counts.set(term, (counts.get(term) ?? 0) + by);
}

/** Writes the frequencies of a slot that has none. */
export async function insertFrequencies(client: SqlClient, slot: Slot, counts: TermCounts): Promise<void> {
  for (const part of chunked([...counts.entries()], FREQUENCIES)) {
    await client.query(
      `insert into search_frequency_${slot} (term, frequency)
       select * from unnest(string_to_array($1, ',')::int[], string_to_array($2, ',')::int[])`,
      [part.map(([term]) => term).join(), part.map(([, count]) => count).join()],
    );
  }
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
