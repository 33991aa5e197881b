import { LOCALES, type Locale } from '#shared';
import { analyse, asOneWord, chains, fold, withoutLostGrammar, type Word } from '../analysis/index.js';
import type { SearchConcept } from '../port.js';

/** A concept as the recogniser and the query need it. */
export interface CompiledConcept {
  code: string;
  /** Preferred and alternative terms, the preferred first: what may be shown. */
  shown: Record<Locale, string[]>;
  /** Shown and hidden terms: what is searched. */
  searched: Record<Locale, string[]>;
  /** Codes of the concepts right below. */
  narrower: string[];
}

/** More concepts than this are refused rather than kept: the thesaurus lives in the memory of every process. */
export const CONCEPTS_MAX = 50_000;
/** A term counts at most this many words, a phrase that is longer is no term. */
export const TERM_WORDS_MAX = 8;

/** Sorted concepts: the order of the source must not decide between two that share a term. */
export function compileConcepts(concepts: readonly SearchConcept[]): Map<string, CompiledConcept> {
  if (concepts.length > CONCEPTS_MAX) throw new RangeError(`thesaurus: more than ${CONCEPTS_MAX} concepts`);
  const compiled = new Map<string, CompiledConcept>();
  for (const concept of [...concepts].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    compiled.set(concept.code, {
      code: concept.code,
      shown: termsByLocale(concept, ['preferred', 'alternative']),
      searched: termsByLocale(concept, ['preferred', 'alternative', 'hidden']),
      narrower: [],
    });
  }
  for (const concept of concepts) {
    for (const broader of concept.broader) compiled.get(broader)?.narrower.push(concept.code);
  }
  return compiled;
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

/** Keys of a run of Latin words: by stems, and by bare words so that a short or unaccented spelling is met as well. */
export function latinKeys(words: readonly Word[]): string[] {
  const bySurface = `=${words.map(({ surface }) => surface).join(' ')}`;
  const single = words.length === 1 ? words[0] : undefined;
  // A stem of three letters stands for too many words.
  if (single !== undefined && single.surface.length <= 3) return [bySurface];
  return [`~${words.map(({ stem }) => stem).join(' ')}`, bySurface];
}

/**
 * The Latin words of a text that count, in one or two readings: those with hyphens between them apart and as one. A
 * word of grammar inside a hyphenated one is never dropped: « sur-tourisme » would come down to « tourisme ».
 */
export function latinReadings(text: string, locale: Locale): Word[][] {
  const words = analyse(text, locale).words.filter(({ script }) => script === 'latin');
  const apart = withoutLostGrammar(words, locale).filter(({ stop }) => !stop);
  const together = chains(words)
    .flatMap((chain) => asOneWord(chain, locale) ?? chain)
    .filter(({ stop }) => !stop);
  return together.length === apart.length ? [apart] : [apart, together];
}

/** Key of a term with Japanese script: its folded letters without the marks between them. */
export function japaneseKey(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}\p{M}ー]/gu, '');
}

/** Whether a text has to be compared letter by letter since its words have no spaces between them. */
export function hasJapanese(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}
