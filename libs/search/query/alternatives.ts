import { LOCALES, type Locale } from '#shared';
import { type Analysis, analyse, asOneWord, chains, KIND_WEIGHT, type Word, wordTokens } from '../analysis/index.js';
import type { Translations } from '../lexicon/index.js';
import type { CompiledConcept, Thesaurus } from '../thesaurus/index.js';
import { partsBetween } from './parts.js';
import { type Alternative, MATCH_WEIGHT, type Part } from './plan.js';
import type { Analyses } from './understand.js';

/** Terms of a concept beyond this number, and narrower concepts, are left alone: they would cost more than they find. */
const TERMS_MAX = 8;
const NARROWER_MAX = 6;
const NARROWER_TERMS_MAX = 3;
/** Most concepts tag no document, so that these cost little. */
const NARROWER_TAGS_MAX = 60;
const NARROWER_STEPS = 2;
/** Terms that are taken apart, and terms of a concept inside another's name: as few as tell it. */
const HALVED_TERMS_MAX = 2;
const INNER_TERMS_MAX = 3;
/** Letters from which on a word may be the beginning of another. */
const PREFIX_MIN = { surface: 2, word: 1 } as const;

/** The typed words themselves: in the reader's locale, and at half the worth as names and loans in the other ones. */
export function literalAlternatives(
  analyses: Analyses,
  from: number,
  to: number,
  label: string,
  locale: Locale,
): Alternative[] {
  const grammar = analyses[locale].words.filter(({ stop }) => stop);
  return [locale, ...LOCALES.filter((other) => other !== locale)].flatMap((each) => {
    const weight = each === locale ? MATCH_WEIGHT.literal : MATCH_WEIGHT.literalElsewhere;
    const analysis = each === locale ? analyses[each] : withoutWords(analyses[each], grammar);
    const ways = [partsBetween(analysis, from, to, each), compoundParts(analysis, from, to, each)];
    return ways
      .filter((parts) => parts.length > 0)
      .map((parts): Alternative => ({ source: 'words', locale: each, parts, weight, conceptCode: null, label }));
  });
}

/** What is grammar to the reader is no word of another language: « de » is not to be looked for in English. */
function withoutWords({ words, bigrams }: Analysis, unwanted: readonly Word[]): Analysis {
  const starts = new Set(unwanted.map(({ start }) => start));
  return { words: words.filter(({ start }) => !starts.has(start)), bigrams };
}

/** « éco-tourisme » written as one word. */
function compoundParts(analysis: Analysis, from: number, to: number, locale: Locale): Part[] {
  const words = analysis.words.filter(({ start, end }) => start >= from && end <= to);
  if (words.some(({ stop }) => stop) || chains(words).length !== 1) return [];
  const word = asOneWord(words, locale);
  if (word === undefined) return [];
  const any = wordTokens(word).map(({ kind, term }) => [{ kind, locale, term, weight: KIND_WEIGHT[kind] }]);
  return [{ any, also: [], prefix: null }];
}

/** The same, with the last word open at its end. */
export function prefixAlternatives(literal: readonly Alternative[]): Alternative[] {
  return literal.map((alternative) => {
    const last = alternative.parts.at(-1);
    const locale = alternative.locale;
    if (last === undefined) return alternative;
    const ref = last.any.flat().findLast(({ kind }) => kind === 'surface' || kind === 'word');
    if (ref === undefined || (ref.kind !== 'surface' && ref.kind !== 'word')) return alternative;
    if (ref.kind === 'word' && last.any[0] !== undefined && last.any[0].length > 1) return alternative;
    if (ref.term.length < PREFIX_MIN[ref.kind]) return alternative;
    const open: Part = { ...last, prefix: { kind: ref.kind, locale, prefix: ref.term } };
    return { ...alternative, parts: [...alternative.parts.slice(0, -1), open] };
  });
}

/**
 * The concept's terms in each locale, and documents tagged with it; then the same of narrower concepts. Hidden terms
 * only recognise what people type: they are loose words, which documents use for other things.
 */
export function conceptAlternatives(code: string, locale: Locale, thesaurus: Thesaurus): Alternative[] {
  const concept = thesaurus.concepts.get(code);
  if (concept === undefined) return [];
  return [
    ...termAlternatives(concept, locale, TERMS_MAX, 1),
    ...tags(code, MATCH_WEIGHT.tag, thesaurus, locale),
    ...narrowerConcepts(concept, thesaurus).flatMap(({ below, steps }, index) => [
      ...tags(below.code, MATCH_WEIGHT.narrowerTag / steps, thesaurus, locale),
      ...(index < NARROWER_MAX
        ? termAlternatives(below, locale, NARROWER_TERMS_MAX, MATCH_WEIGHT.narrower / steps)
        : []),
    ]),
  ];
}

/** Documents tagged with a concept right above: near the subject, for when hardly anything is on it. */
export function broaderAlternatives(code: string, locale: Locale, thesaurus: Thesaurus): Alternative[] {
  const above = thesaurus.concepts.get(code)?.broader ?? [];
  return above.flatMap((each) => tags(each, MATCH_WEIGHT.broaderTag, thesaurus, locale));
}

/**
 * The subject by halves, for when hardly anything has the whole of it: the concepts that a part of what was typed names
 * (医師 in 医師不足), and the single words of the concept's first terms in each language, as those of the typed words count.
 */
export function conceptPieces(
  codes: readonly string[],
  inner: readonly string[],
  locale: Locale,
  thesaurus: Thesaurus,
): Alternative[] {
  const termsOf = (list: readonly string[], most: number): Alternative[] =>
    list.flatMap((code) => {
      const concept = thesaurus.concepts.get(code);
      return concept === undefined ? [] : termAlternatives(concept, locale, most, 1);
    });
  const words = termsOf(codes, HALVED_TERMS_MAX).flatMap((each) =>
    each.parts.length < 2 ? [] : each.parts.map((part) => ({ ...each, parts: [part] })),
  );
  return [...termsOf(inner, INNER_TERMS_MAX), ...words];
}

/** The nearest concepts below, as many as a query can bear. */
function narrowerConcepts(concept: CompiledConcept, thesaurus: Thesaurus): { below: CompiledConcept; steps: number }[] {
  const found = new Map<string, { below: CompiledConcept; steps: number }>();
  let open = concept.narrower;
  for (let steps = 1; steps <= NARROWER_STEPS; steps += 1) {
    const below = open.flatMap((code) => thesaurus.concepts.get(code) ?? []);
    for (const each of below) {
      if (found.size < NARROWER_TAGS_MAX && !found.has(each.code)) found.set(each.code, { below: each, steps });
    }
    open = below.flatMap(({ narrower }) => narrower);
  }
  return [...found.values()];
}

function termAlternatives(concept: CompiledConcept, reader: Locale, most: number, worth: number): Alternative[] {
  const all = LOCALES.flatMap((locale) =>
    concept.searched[locale].slice(0, most).map((term): Alternative => ({
      source: 'concept',
      locale,
      parts: partsBetween(analyse(term, locale), 0, term.length, locale),
      weight: worth * (locale === reader ? MATCH_WEIGHT.synonym : MATCH_WEIGHT.translation),
      conceptCode: concept.code,
      label: term,
    })),
  );
  return all.filter(({ parts }) => parts.length > 0);
}

/** What the lexicon gives for a term of no concept, each translation to be found as it stands. */
export function lexiconAlternatives(translations: Translations): Alternative[] {
  return LOCALES.flatMap((locale) =>
    (translations[locale] ?? []).map((term): Alternative => ({
      source: 'lexicon',
      locale,
      parts: partsBetween(analyse(term, locale), 0, term.length, locale),
      weight: MATCH_WEIGHT.lexicon,
      conceptCode: null,
      label: term,
    })),
  ).filter(({ parts }) => parts.length > 0);
}

/** Documents of each locale that carry the concept. */
function tags(code: string, weight: number, thesaurus: Thesaurus, reader: Locale): Alternative[] {
  return LOCALES.map((locale) => {
    const part: Part = { any: [[{ kind: 'concept', locale, term: code, weight: 1 }]], also: [], prefix: null };
    return { source: 'tag', locale, parts: [part], weight, conceptCode: code, label: thesaurus.label(code, reader) };
  });
}

/** Several terms of a concept may come down to the same words; the first, which is worth most, stays. */
export function withoutRepeats(alternatives: readonly Alternative[]): Alternative[] {
  const seen = new Set<string>();
  return alternatives.filter(({ locale, parts }) => {
    const key = `${locale}/${parts.map(({ any }) => any.map((terms) => terms.map(({ kind, term }) => `${kind}:${term}`).join('&')).join('|')).join('/')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
