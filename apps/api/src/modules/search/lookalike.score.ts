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

function bigramsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** How much two texts have in common, letter pair by letter pair: 0 to 1. */
export function letterLikeness(one: string, other: string): number {
  const [a, b] = [bigramsOf(bare(one)), bigramsOf(bare(other))];
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
