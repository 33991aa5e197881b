import type { Locale } from '#shared';
import { analyse } from './analyse.js';
import type { Word } from './tokens.js';

/** Longer chains of hyphens are lists, not words; documents are indexed by the same rule. */
const CHAIN_MAX = 4;
/** What French hangs on a verb: « peuvent-elles », « existe-t-il ». */
const HANGING = new Set(['t', 'je', 'tu', 'il', 'elle', 'on', 'nous', 'vous', 'ils', 'elles', 'ce', 'ci', 'la']);

/** The words in Latin script with nothing but hyphens between them, each chain as one list. */
export function chains(words: readonly Word[]): Word[][] {
  const result: Word[][] = [];
  for (const word of words) {
    const chain = result.at(-1);
    const last = chain?.at(-1);
    const goesOn = word.script === 'latin' && word.joined && last?.script === 'latin' && word.start > last.end;
    if (goesOn && chain !== undefined) chain.push(word);
    else result.push([word]);
  }
  return result;
}

/** A chain written as one word: « éco-tourisme » as « écotourisme ». */
export function asOneWord(chain: readonly Word[], locale: Locale): Word | undefined {
  const [first, last] = [chain[0], chain.at(-1)];
  if (first === undefined || last === undefined || chain.length < 2 || chain.length > CHAIN_MAX) return undefined;
  const [whole] = analyse(chain.map(({ folded }) => folded).join(''), locale).words;
  if (whole === undefined || whole.stop) return undefined;
  return { ...whole, start: first.start, end: last.end, joined: first.joined };
}

/**
 * Words with a word of grammar inside a hyphenated one put together: « sur-tourisme » is no « tourisme », and
 * « bien-être » would be nothing at all.
 */
export function withoutLostGrammar(words: readonly Word[], locale: Locale): Word[] {
  return chains(words).flatMap((chain) => {
    const kept = [...chain];
    while (kept.length > 1 && HANGING.has(kept.at(-1)?.surface ?? '')) kept.pop();
    if (kept.length === 1 || kept.every(({ stop }) => !stop)) return chain;
    return asOneWord(kept, locale) ?? chain;
  });
}
