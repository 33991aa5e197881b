/** A stretch of a text that answers a query. */
export interface Span {
  start: number;
  end: number;
}

/** Of any script that sets words apart. */
const LETTER = String.raw`[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]]`;
/** Compiled once: a class of so many characters takes milliseconds, and each question has heads of its own. */
const ENDS_IN_LETTER = new RegExp(`${LETTER}$`, 'v');
const REST_OF_WORD = new RegExp(`${LETTER}*`, 'vy');

const VARIANTS: Readonly<Record<string, string>> = {
  a: '[aàáâãäåāæ]',
  c: '[cçćč]',
  d: '[dđ]',
  e: '[eèéêëēę]',
  i: '[iìíîïīı]',
  l: '[lł]',
  n: '[nñń]',
  o: '[oòóôõöōøœ]',
  s: '[sßśš]',
  u: '[uùúûüū]',
  y: '[yýÿ]',
  z: '[zžźż]',
};

/**
 * The beginnings of words that share the first two letters with a wanted one, with or without accents. Most letters
 * that stand within a word are seen by the pattern itself.
 */
export function headsPattern(terms: readonly string[]): RegExp {
  const letters = (term: string): string =>
    [...term]
      .slice(0, /^[ao]e/.test(term) ? 1 : 2)
      .map((letter) => VARIANTS[letter] ?? letter)
      .join('');
  const heads = [...new Set(terms.map(letters))].join('|');
  return new RegExp(`(?<![a-zà-öø-ÿœ])(?:${heads})`, 'giu');
}

/**
 * Words that begin with one of the heads. What stems change is the end of a word, so only these have to be looked at
 * closely: texts are long, and a page has twenty of them.
 */
export function wordsWithHead(text: string, heads: RegExp): Span[] {
  const found: Span[] = [];
  heads.lastIndex = 0;
  for (let match = heads.exec(text); match !== null; match = heads.exec(text)) {
    const start = match.index;
    // Two units hold the whole character that stands before.
    if (ENDS_IN_LETTER.test(text.slice(Math.max(0, start - 2), start))) continue;
    REST_OF_WORD.lastIndex = heads.lastIndex;
    REST_OF_WORD.test(text);
    const end = Math.max(heads.lastIndex, REST_OF_WORD.lastIndex);
    found.push({ start, end });
    heads.lastIndex = end;
  }
  return found;
}
