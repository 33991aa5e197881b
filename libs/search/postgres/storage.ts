import type { Locale } from '#shared';
import type { TextTermKind } from '../analysis/index.js';
import type { SqlClient } from '../port.js';

/** Kinds of terms in the vocabulary. Concepts are tags of documents, facets are values to filter by. */
export type StoredKind = TextTermKind | 'concept' | 'facet';

const KIND_NUMBERS: Readonly<Record<StoredKind, number>> = {
  stem: 0,
  surface: 1,
  word: 2,
  bigram: 3,
  concept: 4,
  facet: 5,
};
const LOCALE_NUMBERS: Readonly<Record<Locale, number>> = { fr: 1, ja: 2, en: 3 };

/** Identity of a vocabulary term; facets have no locale. */
export interface TermKey {
  kind: StoredKind;
  locale: Locale | null;
  term: string;
}

/** Which of the two sets of tables is read. */
export type Slot = 0 | 1;

/** A moment of the index: as long as it lasts, the same question has the same answer. */
export interface Moment {
  slot: Slot;
  generation: number;
  revision: number;
}

/** The index as one moment knows it. */
export interface IndexState {
  active: Slot;
  buildingGeneration: number | null;
}

/** One id for all writers of the index, wherever they run ("kake" in ASCII), and one for those who change tables. */
const WRITER_LOCK = 0x6b616b65;
const BUILDER_LOCK = WRITER_LOCK + 1;

export function kindNumber(kind: StoredKind): number {
  return KIND_NUMBERS[kind];
}

/** Number of a locale as stored; 0 for terms that have none. */
export function localeNumber(locale: Locale | null): number {
  return locale === null ? 0 : LOCALE_NUMBERS[locale];
}

/** The locale of a stored number. */
export function localeOf(number: number): Locale {
  return number === 1 ? 'fr' : number === 2 ? 'ja' : 'en';
}

/** A term as one string, to look it up in a map. */
export function termKey({ kind, locale, term }: TermKey): string {
  return `${KIND_NUMBERS[kind]}/${localeNumber(locale)}/${term}`;
}

/** The term that counts the documents of a locale. */
export function localeTerm(locale: Locale): TermKey {
  return { kind: 'facet', locale: null, term: `locale=${locale}` };
}

/**
 * Numbers that a document carries beside a term where the term is strong in it, so that the best documents of a common
 * word are found without reading the others. Below zero, where no id is.
 */
export function strongTerm(id: number, level: 1 | 2): number {
  return level === 1 ? -id : -id - 2 ** 30;
}

/** Reads which tables are in use. */
export async function readState(client: SqlClient): Promise<IndexState> {
  const [row] = await client.query<{ active: number; building_generation: number | null }>(
    'select active, building_generation from search_state',
  );
  return { active: row?.active === 1 ? 1 : 0, buildingGeneration: row?.building_generation ?? null };
}

/** Reads at which moment the index is. */
export async function readMoment(client: SqlClient): Promise<Moment> {
  const [row] = await client.query<{ active: number; generation: number; revision: number }>(
    'select active::int, generation, revision from search_state',
  );
  return { slot: row?.active === 1 ? 1 : 0, generation: row?.generation ?? -1, revision: row?.revision ?? -1 };
}

/**
 * Lets writers in one at a time, until the end of the transaction. Two documents of a language always share words, so
 * that their counters would make writers wait for each other anyway; this way they can't wait in a circle.
 */
export async function lockForWriting(client: SqlClient): Promise<IndexState> {
  await client.query('select pg_advisory_xact_lock($1)', [WRITER_LOCK]);
  return readState(client);
}

/**
 * Lets those in one at a time who empty tables and build indexes. Taken before the writer's lock where both are: an
 * index takes long, and writers need not wait for it.
 */
export async function lockForBuilding(client: SqlClient): Promise<IndexState> {
  await client.query('select pg_advisory_xact_lock($1)', [BUILDER_LOCK]);
  return readState(client);
}

/** Parts of a list, each small enough for one statement. */
export function* chunked<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
