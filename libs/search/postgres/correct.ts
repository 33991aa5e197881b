import { LOCALES, type Locale } from '#shared';
import type { SqlClient } from '../port.js';
import { correctedJapanese, mayBecome, type TypedWord } from '../query/index.js';
import type { Thesaurus } from '../thesaurus/index.js';
import type { Lookup } from './lookup.js';
import type { ResolvedPlan } from './resolve.js';
import { localeNumber, type Slot, termKey } from './storage.js';

const WORDS_MAX = 4;
/** Nearest words by trigrams that are looked at letter by letter. */
const NEIGHBOURS = 60;

/** How many typing errors a word of that length may have. */
export function allowedErrors(length: number): number {
  return length >= 9 ? 2 : length >= 5 ? 1 : 0;
}

/**
 * Typing errors between two words: letters changed, missing, too many, or two neighbours in the wrong order (optimal
 * string alignment). Gives up beyond `limit`.
 */
export function typingErrors(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return Math.min(limit + 1, row[b.length] ?? 0);
}

/** The query with the words corrected that occur nowhere; null where there is nothing to correct. */
export async function correctedQuery(
  client: SqlClient,
  slot: Slot,
  plan: ResolvedPlan,
  lookup: Lookup,
  thesaurus: Thesaurus,
): Promise<string | null> {
  const { text, locale, words } = plan.plan;
  const absent = new Set(plan.units.flatMap(({ unit, alternatives }) => (alternatives.length === 0 ? unit : [])));
  const japanese = correctedJapanese(plan.plan, (unit) => absent.has(unit), thesaurus);
  if (japanese !== null) return japanese;
  const unknown = words.filter((word) => isUnknown(word, plan, lookup)).slice(0, WORDS_MAX);
  let corrected = text;
  for (const { surface, start, end } of [...unknown].reverse()) {
    const better = await nearestWord(client, slot, surface, locale);
    if (better !== null && mayBecome(plan.plan, better, thesaurus))
      corrected = corrected.slice(0, start) + better + corrected.slice(end);
  }
  return corrected === text ? null : corrected;
}

/** A word that occurs nowhere; the lexicon's are spelt well enough. */
function isUnknown({ surface, unit }: TypedWord, { units }: ResolvedPlan, { terms }: Lookup): boolean {
  if (allowedErrors(surface.length) === 0 || !/^[a-z]+$/.test(surface)) return false;
  if ((units[unit]?.alternatives.length ?? 0) > 0) return false;
  if (units[unit]?.unit.alternatives.some(({ source }) => source === 'lexicon')) return false;
  return LOCALES.every((locale) => !terms.has(termKey({ kind: 'surface', locale, term: surface })));
}

/** A word of the vocabulary that may have been meant. */
interface Neighbour {
  term: string;
  spelling: string | null;
  frequency: number;
}

async function nearestWord(client: SqlClient, slot: Slot, word: string, locale: Locale): Promise<string | null> {
  const limit = allowedErrors(word.length);
  for (const each of [locale, ...LOCALES.filter((other) => other !== locale)]) {
    const near = await client.query<Neighbour>(ONE_AWAY[slot], [oneErrorAway(word), localeNumber(each)]);
    const further = near.length === 0 && limit > 1 ? await twoAway(client, slot, word, each) : [];
    const [best] = [...near, ...further]
      .map((row) => ({ ...row, errors: typingErrors(word, row.term, limit) }))
      .filter(({ errors }) => errors <= limit)
      .sort((a, b) => a.errors - b.errors || b.frequency - a.frequency || (a.term < b.term ? -1 : 1));
    if (best !== undefined) return best.spelling ?? best.term;
  }
  return null;
}

/** Some hundred look-ups in the index of the vocabulary: much faster than to ask it what is alike. */
const oneAway = (slot: Slot): string => `
  select t.term, t.spelling, f.frequency
  from unnest($1::text[]) k(term) join search_term t on t.kind = 1 and t.locale = $2 and t.term = k.term
  join search_frequency_${slot} f on f.term = t.id and f.frequency > 0`;
const ONE_AWAY = { 0: oneAway(0), 1: oneAway(1) } as const;

/** Of three parts of a word two errors leave one as it was, in its place. */
const twoAwayIn = (slot: Slot): string => `
  select n.term, n.spelling, f.frequency from (
    select id, term, spelling from search_term
    where kind = 1 and locale = $2 and (term like $3 or term like $4 or term like $5) and length(term) between $6 and $7
    order by term <-> $1 limit ${NEIGHBOURS}) n
  join search_frequency_${slot} f on f.term = n.id and f.frequency > 0`;
const TWO_AWAY = { 0: twoAwayIn(0), 1: twoAwayIn(1) } as const;

function twoAway(client: SqlClient, slot: Slot, word: string, locale: Locale): Promise<Neighbour[]> {
  const third = Math.floor(word.length / 3);
  return client.query<Neighbour>(TWO_AWAY[slot], [
    word,
    localeNumber(locale),
    `${word.slice(0, third)}%`,
    `%${word.slice(third, -third)}%`,
    `%${word.slice(-third)}`,
    word.length - 2,
    word.length + 2,
  ]);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** All that becomes `word` by one typing error: a letter missing, too many or wrong, or two in the wrong order. Pure. */
export function oneErrorAway(word: string): string[] {
  const words = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    for (const letter of LETTERS) {
      words.add(head + letter + tail);
      if (tail !== '') words.add(head + letter + tail.slice(1));
    }
    if (tail !== '') words.add(head + tail.slice(1));
    if (tail.length > 1) words.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  }
  words.delete(word);
  return [...words];
}
