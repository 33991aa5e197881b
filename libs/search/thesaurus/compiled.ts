import { LOCALES, type Locale } from '#shared';
import {
  analyse,
  asOneWord,
  chains,
  fold,
  isTurningWord,
  mayTurn,
  withoutLostGrammar,
  type Word,
} from '../analysis/index.js';
import type { SearchConcept } from '../port.js';

/** A concept as the recogniser and the query need it. */
export interface CompiledConcept {
  code: string;
  /** Preferred and alternative terms, the preferred first: what may be shown. */
  shown: Record<Locale, string[]>;
  /** Hidden terms as well: what names the concept in a question. */
  recognised: Record<Locale, string[]>;
  /** What is looked for in documents: hidden terms are loose words, which documents use for other things. */
  searched: Record<Locale, string[]>;
  /** Codes of the concepts right below and right above. */
  narrower: string[];
  broader: string[];
  place: boolean;
}

/** More concepts than this are refused rather than kept: the thesaurus lives in the memory of every process. */
export const CONCEPTS_MAX = 50_000;
/** A term counts at most this many words, a phrase that is longer is no term. */
export const TERM_WORDS_MAX = 8;

/** Sorted concepts: the order of the source must not decide between two that share a term. */
export function compileConcepts(concepts: readonly SearchConcept[]): Map<string, CompiledConcept> {
  if (concepts.length > CONCEPTS_MAX) throw new RangeError(`thesaurus: more than ${CONCEPTS_MAX} concepts`);
  const compiled = new Map<string, CompiledConcept>();
  const codes = new Set(concepts.map(({ code }) => code));
  for (const concept of [...concepts].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const shown = termsByLocale(concept, ['preferred', 'alternative']);
    compiled.set(concept.code, {
      code: concept.code,
      shown,
      recognised: termsByLocale(concept, ['preferred', 'alternative', 'hidden']),
      searched: Object.fromEntries(LOCALES.map((locale) => [locale, withoutTurned(shown[locale], locale)])) as Record<
        Locale,
        string[]
      >,
      narrower: [],
      broader: concept.broader.filter((code) => codes.has(code)),
      place: concept.place === true,
    });
  }
  for (const concept of concepts) {
    for (const broader of concept.broader) compiled.get(broader)?.narrower.push(concept.code);
  }
  return compiled;
}

/** The same list where nothing has to go, as nearly always: there are thousands of them. */
function withoutTurned(terms: string[], locale: Locale): string[] {
  const kept = terms.filter((term) => !turnsMeaning(term, locale));
  return kept.length === terms.length ? terms : kept;
}

function termsByLocale(
  concept: SearchConcept,
  kinds: SearchConcept['terms'][number]['kind'][],
): Record<Locale, string[]> {
  const of = (locale: Locale): string[] =>
    kinds.flatMap((kind) =>
      concept.terms.filter((term) => term.locale === locale && term.kind === kind).map((term) => term.text.trim()),
    );
  return Object.fromEntries(LOCALES.map((locale) => [locale, [...new Set(of(locale))].filter(Boolean)])) as Record<
    Locale,
    string[]
  >;
}

/**
 * Keys of a run of Latin words: by bare words, and by stems for other inflections. The bare word goes first:
 * « stations » shares its stem with « stationnement ».
 */
export function latinKeys(words: readonly Word[]): string[] {
  const bySurface = `=${words.map(({ surface }) => surface).join(' ')}`;
  const single = words.length === 1 ? words[0] : undefined;
  if (single === undefined) return [bySurface, `~${words.map(({ stem }) => stem).join(' ')}`];
  // A stem of three letters stands for too many words.
  if (single.surface.length <= 3) return [bySurface];
  return [bySurface, `~${single.stem}${single.stem.length <= 3 ? `+${single.surface.replace(/[sx]$/, '')}` : ''}`];
}

/** Endings longer than these make another word of the same stem: « générations » and « générateur ». */
const ENDING_MAX = 3;

/** Whether a word may be an inflection of a term of the same stem, rather than another word. */
export function isInflection(word: string, term: string): boolean {
  let common = 0;
  while (common < word.length && word[common] === term[common]) common += 1;
  return Math.max(word.length, term.length) - common <= ENDING_MAX && !isTradeOf(word, term) && !isTradeOf(term, word);
}

/** « téléphonie » is no form of « téléphone », nor « photographie » of « photographe ». */
function isTradeOf(trade: string, thing: string): boolean {
  return trade.replace(/s$/, '') === `${thing.replace(/es?$/, '')}ie`;
}

/**
 * The Latin words of a text that count, in every reading of it: those with hyphens between them apart and as one, and
 * with the words of grammar that turn a meaning. A word of grammar inside a hyphenated one is never dropped:
 * « sur-tourisme » would come down to « tourisme ».
 */
export function latinReadings(text: string, locale: Locale): Word[][] {
  const words = analyse(text, locale).words.filter(({ script }) => script === 'latin');
  const whole = withoutLostGrammar(words, locale);
  const apart = whole.filter(({ stop }) => !stop);
  const together = chains(words)
    .flatMap((chain) => asOneWord(chain, locale) ?? chain)
    .filter(({ stop }) => !stop);
  const turned = whole.filter(({ stop, folded }) => !stop || isTurningWord(folded, locale));
  return [
    apart,
    ...(together.length === apart.length ? [] : [together]),
    ...(turned.length === apart.length ? [] : [turned]),
  ];
}

/** The readings of a term: one whose meaning a word of grammar turns is never read without it. */
export function termReadings(term: string, locale: Locale): Word[][] {
  const readings = latinReadings(term, locale);
  return turnsMeaning(term, locale) ? readings.slice(-1) : readings;
}

/** Whether the words of a term that are indexed say something else than the term does. */
export function turnsMeaning(term: string, locale: Locale): boolean {
  if (!mayTurn(term, locale)) return false;
  const words = analyse(term, locale).words.filter(({ script }) => script === 'latin');
  return withoutLostGrammar(words, locale).some(({ stop, folded }) => stop && isTurningWord(folded, locale));
}

/** Key of a term with Japanese script: its folded letters that are compared. */
export function japaneseKey(text: string): string {
  return [...fold(text).matchAll(COMPARED)].map(([letter]) => letter).join('');
}

/**
 * The letters of Japanese text that terms are compared by: neither marks between words nor the の that joins two
 * nouns, since officials write 海岸侵食 and 海岸の侵食 alike.
 */
export const COMPARED =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー])の|の(?![\p{Script=Han}\p{Script=Katakana}ー])|(?!の)[\p{L}\p{N}\p{M}ー]/gu;

/** Whether a text has to be compared letter by letter since its words have no spaces between them. */
export function hasJapanese(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}
