import { fold, type RecognisedConcept } from '#search';
import type { Locale } from '#shared';

/** A title with its language. */
export interface Titled {
  title: string;
  locale: Locale;
}

/** Below this nobody would take one case for the other. */
export const LOOKALIKE_LEAST = 0.35;

/** Letters and digits alone, as both analyses fold them. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Shorter words in Latin script are articles and prepositions, mostly, which all titles share. */
const WORD_LEAST = 4;

function countRuns(counts: Map<string, number>, text: string, length: number): Map<string, number> {
  for (let i = 0; i + length <= text.length; i += 1) {
    const run = text.slice(i, i + length);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** Runs of three letters of each word, beginning and end marked; of all words where none is long. */
function latinRuns(text: string): Map<string, number> {
  const words = fold(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const long = words.filter((word) => word.length >= WORD_LEAST);
  const counts = new Map<string, number>();
  for (const word of long.length > 0 ? long : words) countRuns(counts, `  ${word} `, 3);
  return counts;
}

/**
 * How much two texts have in common, in runs of letters: 0 to 1. Pairs say enough in Japanese. In Latin script long titles
 * share a third of theirs by chance (one pair of French titles in ten), so that words and runs of three are compared.
 */
export function letterLikeness(one: string, other: string): number {
  const japanese = JAPANESE.test(one) || JAPANESE.test(other);
  const runs = (text: string) => (japanese ? countRuns(new Map(), bare(text), 2) : latinRuns(text));
  const [a, b] = [runs(one), runs(other)];
  const total = [...a.values(), ...b.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const shared = [...a].reduce((sum, [pair, count]) => sum + Math.min(count, b.get(pair) ?? 0), 0);
  return (2 * shared) / total;
}

/**
 * How much of a title's concepts another title names in its own language, by how much of the title they make up: two
 * titles that say the same in two languages share no letter.
 */
export function conceptLikeness(title: string, recognised: readonly RecognisedConcept[], other: Titled): number {
  const whole = bare(title).length;
  if (whole === 0 || recognised.length === 0) return 0;
  const there = bare(other.title);
  const lengthOf = ({ matchedText }: RecognisedConcept): number => bare(matchedText).length;
  const isNamed = ({ terms }: RecognisedConcept): boolean =>
    terms[other.locale].some((term) => bare(term).length > 1 && there.includes(bare(term)));
  const all = recognised.reduce((sum, concept) => sum + lengthOf(concept), 0);
  const named = recognised.filter(isNamed).reduce((sum, concept) => sum + lengthOf(concept), 0);
  return all === 0 ? 0 : (named / all) * Math.min(1, all / whole);
}

/** How alike two titles are, by letters or by concepts, whichever says more. */
export const titleLikeness = (title: string, recognised: readonly RecognisedConcept[], other: Titled): number =>
  Math.max(letterLikeness(title, other.title), conceptLikeness(title, recognised, other));
