import type { Locale } from '#shared';
import { KIND_WEIGHT, type Analysis, type Token, withoutLostGrammar, type Word } from '../analysis/index.js';
import type { Part, TermRef } from './plan.js';

/** Words that are looked for as one thing: a Latin word, or a Japanese word with its affixes. */
export interface Chunk {
  words: Word[];
  start: number;
  end: number;
}

const HIRAGANA_ONLY = /^[\u3041-\u309F\u30FC]+$/;

/** Verbs and adjectives that a noun follows: 買える店 and 同じ人 are two words each, 担い手 and 働き方 one. */
const VERB_BEFORE =
  /\p{Script=Han}[\u3041-\u3096]*[うくぐすつぬぶむるじ]$|[ただ]$|しい$|^[\u3041-\u3096]{2,}る$|^(?:しか|いつも|ずっと|もっと|とても|みんな|たくさん|ほとんど)$|\p{Script=Han}[\u3041-\u3096]*[らかさたまばな]ない$/u;

/**
 * The words that count, put together as they are looked for: a single kanji joins its neighbour (観光+客), kana join
 * kana (まち+づくり), Latin words with a hyphen between them stay apart here and are joined by `joinedForms`.
 */
export function chunksOf(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  let previous: Word | undefined;
  for (const word of words) {
    const chunk = chunks.at(-1);
    if (word.stop) {
      previous = undefined;
      continue;
    }
    if (chunk !== undefined && previous !== undefined && word.joined && belongTogether(chunk, previous, word)) {
      chunk.words.push(word);
      chunk.end = word.end;
    } else chunks.push({ words: [word], start: word.start, end: word.end });
    previous = word;
  }
  return chunks;
}

function belongTogether(chunk: Chunk, previous: Word, word: Word): boolean {
  if (previous.script !== 'japanese' || word.script !== 'japanese') return false;
  if (HIRAGANA_ONLY.test(word.surface)) return HIRAGANA_ONLY.test(previous.surface);
  if (VERB_BEFORE.test(previous.surface)) return false;
  if (word.surface.length === 1) return true;
  return chunk.words.length === 1 && previous.surface.length === 1;
}

/** What has to be in a document of that locale for a chunk to be there. */
export function chunkPart(chunk: Chunk, bigrams: readonly Token[], locale: Locale): Part {
  const ref = (kind: TermRef['kind'] & keyof typeof KIND_WEIGHT, term: string): TermRef => ({
    kind,
    locale,
    term,
    weight: KIND_WEIGHT[kind],
  });
  const [first] = chunk.words;
  if (first !== undefined && first.script === 'latin') {
    return { any: [[ref('stem', first.stem)], [ref('surface', first.surface)]], also: [], prefix: null };
  }
  const words = distinct(chunk.words.map(({ surface }) => ref('word', surface)));
  const inside = bigrams.filter(({ start, end }) => start >= chunk.start && end <= chunk.end);
  const pairs = distinct(inside.map(({ term }) => ref('bigram', term)));
  if (pairs.length === 0) return { any: [words], also: [], prefix: null };
  // 観光 and 客 anywhere are no 観光客: of several words it is the bigrams that say that they stand together.
  return words.length === 1
    ? { any: [words, pairs], also: [], prefix: null }
    : { any: [pairs], also: words, prefix: null };
}

/** The parts of a stretch of text, all of which have to be there. */
export function partsBetween(analysis: Analysis, from: number, to: number, locale: Locale): Part[] {
  const words = analysis.words.filter(({ start, end }) => start >= from && end <= to);
  return chunksOf(withoutLostGrammar(words, locale)).map((chunk) => chunkPart(chunk, analysis.bigrams, locale));
}

/** The stretch of text that neighbouring bigrams were taken from. */
export function joinBigrams(bigrams: readonly string[]): string {
  return bigrams.reduce((whole, bigram) => whole + [...bigram].slice(1).join(''));
}

function distinct(terms: TermRef[]): TermRef[] {
  return [...new Map(terms.map((term) => [term.term, term])).values()];
}

/** Whether a chunk is of kana alone, or a lone character: too little to insist on. */
export function isFaint({ words }: Chunk): boolean {
  const text = words.map(({ surface }) => surface).join('');
  if (words[0]?.script !== 'japanese') return false;
  return [...text].length === 1 || HIRAGANA_ONLY.test(text);
}
