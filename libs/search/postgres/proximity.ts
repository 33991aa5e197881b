import type { Locale } from '#shared';
import type { SqlClient } from '../port.js';
import { type Alternative, joinBigrams, type Unit } from '../query/index.js';
import type { ResolvedPlan } from './resolve.js';
import type { Candidate } from './candidates.js';
import type { Slot } from './storage.js';

/** How many of the best documents are read for it: a fixed number, so that an order doesn't depend on the page. */
export const PROXIMITY_WINDOW = 50;
/** What a document gains whose words stand side by side as in the query. */
const BONUS = 0.2;
const PAIRS_MAX = 4;
/** Title, names, teaser, summary and the beginning of the body. */
const READ_CHARACTERS = 2_000;
const WORDS_BETWEEN = 3;

/** Regular expressions for neighbours in the query to be neighbours in a text, whatever their endings. Pure. */
export function neighbourPatterns(units: readonly Unit[], locale: Locale): string[] {
  const hard = units.filter(({ soft }) => !soft);
  const patterns: string[] = [];
  for (const [index, unit] of hard.slice(0, -1).entries()) {
    const [before, after] = [wordOf(unit, locale, 'last'), wordOf(hard[index + 1], locale, 'first')];
    if (before === null || after === null) continue;
    if (before.latin && after.latin) patterns.push(` ${before.text}[^ ]* ([^ ]+ ){0,${WORDS_BETWEEN}}${after.text}`);
    else patterns.push(`${before.text}.{0,${WORDS_BETWEEN}}${after.text}`);
  }
  return patterns.slice(0, PAIRS_MAX);
}

interface EdgeWord {
  text: string;
  latin: boolean;
}

/** The beginning that a word has in all its forms: what its stem and the word as typed have in common. */
function wordOf(unit: Unit | undefined, locale: Locale, which: 'first' | 'last'): EdgeWord | null {
  const literal = unit?.alternatives.find((each: Alternative) => each.source === 'words' && each.locale === locale);
  const part = which === 'first' ? literal?.parts[0] : literal?.parts.at(-1);
  const [first, second] = part?.any ?? [];
  const [stem, surface] = [first?.[0], second?.[0]];
  if (stem === undefined) return null;
  const terms = (first ?? []).map(({ term }) => term);
  if (stem.kind === 'word') return wordLike(terms.join(''), false);
  if (stem.kind === 'bigram') return wordLike(joinBigrams(terms), false);
  let shared = 0;
  while (shared < stem.term.length && stem.term[shared] === surface?.term[shared]) shared += 1;
  return shared < 2 ? null : wordLike(stem.term.slice(0, shared), true);
}

/** Letters and digits only: nothing else has a meaning of its own in a regular expression. */
function wordLike(text: string, latin: boolean): EdgeWord | null {
  return /^[\p{L}\p{N}\p{M}]+$/u.test(text) ? { text, latin } : null;
}

/** Raises the score of those of the best documents where neighbours in the query stand together. */
export async function favourNeighbours(
  client: SqlClient,
  slot: Slot,
  { plan }: ResolvedPlan,
  ranked: readonly Candidate[],
): Promise<Candidate[]> {
  const patterns = neighbourPatterns(plan.units, plan.locale);
  const window = ranked.slice(0, PROXIMITY_WINDOW).filter(({ locale }) => locale === plan.locale);
  if (patterns.length === 0 || window.length < 2) return [...ranked];
  const rows = await client.query<{ doc: number; pairs: number }>(
    `select doc, (select count(*)::int from unnest($2::text[]) p(pattern) where head ~ pattern) as pairs
     from (select doc, left(phrases, ${READ_CHARACTERS}) as head from search_text_${slot} where doc = any($1::int[]) offset 0) t`,
    [window.map(({ doc }) => doc), patterns],
  );
  const pairs = new Map(rows.map((row) => [row.doc, row.pairs]));
  const first = ranked.slice(0, PROXIMITY_WINDOW).map((hit) => {
    const share = (pairs.get(hit.doc) ?? 0) / patterns.length;
    return { ...hit, score: hit.score * (1 + BONUS * share) };
  });
  return [...first.sort((a, b) => b.score - a.score), ...ranked.slice(PROXIMITY_WINDOW)];
}
