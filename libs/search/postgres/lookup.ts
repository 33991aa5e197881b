import { LOCALES, type Locale } from '#shared';
import type { SearchFilter, SqlClient } from '../port.js';
import { FACET_CODES } from '../port.js';
import type { Alternative, PrefixRef, QueryPlan } from '../query/index.js';
import { facetKey } from './features.js';
import { kindNumber, localeNumber, localeTerm, type Moment, type Slot, type TermKey, termKey } from './storage.js';
import { isSameMoment, type TermMemory } from './term-memory.js';

/** A vocabulary term and in how many documents it occurs. */
export interface KnownTerm {
  id: number;
  frequency: number;
  term: string;
}

/** What the index knows of the terms of a request. */
export interface Lookup {
  terms: ReadonlyMap<string, KnownTerm>;
  prefixes: ReadonlyMap<string, readonly KnownTerm[]>;
  /** Number of documents of each locale. */
  documents: Record<Locale, number>;
  /** The moment of the index that all of it is from; nothing of it was asked for again where `remembered`. */
  moment: Moment;
  remembered: boolean;
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
      order by f.frequency desc, t.id limit ${EXPANSIONS_MAX}) x
    union all
    select 0, generation, revision, active::text from search_state`;
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

interface Wanted {
  keys: readonly TermKey[];
  prefixes: readonly PrefixRef[];
}

/** All that was found out about the wanted, including what is absent. */
interface Answer {
  moment: Moment;
  terms: Map<string, KnownTerm | 'absent'>;
  prefixes: Map<string, readonly KnownTerm[]>;
}

/** Reads all that a request needs of the vocabulary, in one statement, or in none where the memory has it. */
export async function lookUp(
  client: SqlClient,
  slot: Slot,
  plan: QueryPlan,
  filter: SearchFilter,
  memory: TermMemory,
): Promise<Lookup> {
  const wanted = wantedBy(plan, filter);
  const kept = keptOf(memory, wanted, slot);
  const missing: Wanted = {
    keys: wanted.keys.filter((key) => !kept?.terms.has(termKey(key))),
    prefixes: wanted.prefixes.filter((prefix) => !kept?.prefixes.has(prefixKey(prefix))),
  };
  if (kept !== undefined && missing.keys.length + missing.prefixes.length === 0) return lookupOf(kept, true);
  let read = await ask(client, slot, missing);
  if (kept !== undefined && !isSameMoment(kept.moment, read.moment)) read = await ask(client, slot, wanted);
  else if (kept !== undefined) {
    read = {
      ...read,
      terms: new Map([...kept.terms, ...read.terms]),
      prefixes: new Map([...kept.prefixes, ...read.prefixes]),
    };
  }
  if (read.moment.slot === slot) memory.keep(read.moment, read.terms, read.prefixes);
  return lookupOf(read, false);
}

function wantedBy(plan: QueryPlan, filter: SearchFilter): Wanted {
  const alternatives = allAlternatives(plan);
  return {
    keys: unique([...alternatives.flatMap(termsOf), ...LOCALES.map(localeTerm), ...filterTerms(filter)], termKey),
    prefixes: unique(
      alternatives.flatMap(({ parts }) => parts.flatMap(({ prefix }) => prefix ?? [])),
      prefixKey,
    ),
  };
}

function keptOf(memory: TermMemory, { keys, prefixes }: Wanted, slot: Slot): Answer | undefined {
  const moment = memory.from;
  if (moment === undefined || moment.slot !== slot) return undefined;
  const kept: Answer = { moment, terms: new Map(), prefixes: new Map() };
  for (const key of keys.map(termKey)) {
    const term = memory.term(key);
    if (term !== undefined) kept.terms.set(key, term);
  }
  for (const key of prefixes.map(prefixKey)) {
    const words = memory.prefix(key);
    if (words !== undefined) kept.prefixes.set(key, words);
  }
  return kept;
}

async function ask(client: SqlClient, slot: Slot, { keys, prefixes }: Wanted): Promise<Answer> {
  const rows = await client.query<{ place: number } & KnownTerm>(STATEMENTS[slot], [
    keys.map(({ kind }) => kindNumber(kind)),
    keys.map(({ locale }) => localeNumber(locale)),
    keys.map(({ term }) => term),
    prefixes.map(({ kind }) => kindNumber(kind)),
    prefixes.map(({ locale }) => localeNumber(locale)),
    prefixes.map(({ prefix }) => prefix),
    prefixes.map(({ prefix }) => prefix + LAST_CHARACTER),
  ]);
  const terms = new Map<string, KnownTerm | 'absent'>(keys.map((key) => [termKey(key), 'absent']));
  const expansions = new Map<string, KnownTerm[]>(prefixes.map((prefix) => [prefixKey(prefix), []]));
  let moment: Moment = { slot, generation: -1, revision: -1 };
  for (const { place, ...known } of rows) {
    const key = keys[place - 1];
    const prefix = prefixes[-place - 1];
    if (place === 0) moment = { slot: known.term === '1' ? 1 : 0, generation: known.id, revision: known.frequency };
    else if (key !== undefined) terms.set(termKey(key), known);
    else if (prefix !== undefined) expansions.get(prefixKey(prefix))?.push(known);
  }
  return { moment, terms, prefixes: expansions };
}

function lookupOf({ moment, terms, prefixes }: Answer, remembered: boolean): Lookup {
  const present = new Map<string, KnownTerm>();
  for (const [key, term] of terms) if (term !== 'absent') present.set(key, term);
  const count = (locale: Locale): number => present.get(termKey(localeTerm(locale)))?.frequency ?? 0;
  const documents = { fr: count('fr'), ja: count('ja'), en: count('en') };
  return { terms: present, prefixes, documents, moment, remembered };
}

function allAlternatives({ units, phrases, exclusions, priors }: QueryPlan): Alternative[] {
  return [
    ...priors,
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
