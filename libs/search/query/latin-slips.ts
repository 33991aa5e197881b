import { LOCALES } from '#shared';
import { analyse } from '../analysis/index.js';
import type { Thesaurus } from '../thesaurus/index.js';
import type { QueryPlan } from './plan.js';

/** From so many units on a question is a sentence. */
const SENTENCE_UNITS = 4;

/**
 * Whether a word that no case has may be read as its nearest neighbour. In a sentence most of such words are rightly spelt
 * verbs (« manquent » is no « marquent »): there it has to become a word of the thesaurus.
 */
export function mayBecome({ units }: QueryPlan, better: string, thesaurus: Thesaurus): boolean {
  if (units.length < SENTENCE_UNITS) return true;
  return LOCALES.some((locale) => analyse(better, locale).words.some((word) => thesaurus.hasWord(word, locale)));
}
