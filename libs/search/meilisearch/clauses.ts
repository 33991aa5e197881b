import type { Locale } from '#shared';
import { type Alternative, joinBigrams, MATCH_WEIGHT, type Part, type Unit } from '../query/index.js';
import { isDropped } from './stop-words.js';

/** One way to ask for a unit of the query in documents of a language. */
export interface Clause {
  /** As they stand in a query: "quoted" as it is, or open to typing errors and further letters. */
  terms: string[];
  /** Concepts of which a document has to carry one; empty where it need not. */
  tags: string[];
  weight: number;
}

/** What a match by a tag is worth beside a word in the reader's language, which is worth 1. */
export const TAG_WEIGHT = { concept: 0.65, narrower: 0.35, broader: 0.2 } as const;
const TERMS_MAX = 3;

/** Text without anything that Meilisearch would take for an operator. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\p{L}\p{N}\p{M}'’ー-]+/gu, ' ')
    .replace(/(^|\s)[-'’]+|[-'’]+(?=\s|$)/g, ' ')
    .trim();
}

/** A text to be found as it stands, without typing errors. */
export function exactly(text: string): string {
  return `"${plainText(text)}"`;
}

/** Whether a document is asked for by what it is about: the thesaurus names the unit. */
export function isConcept({ alternatives }: Unit): boolean {
  return alternatives.some(({ source }) => source === 'concept' || source === 'tag');
}

/** What the lexicon gives for a unit in a language. */
export function translationsOf({ alternatives }: Unit, locale: Locale): Alternative[] {
  return alternatives.filter((each) => each.source === 'lexicon' && each.locale === locale);
}

/**
 * The words of an alternative: stems where documents have them, Japanese compounds whole. Words that Meilisearch
 * would drop are left out; null where nothing else is there.
 */
export function exactTerms({ parts, locale }: Alternative): string[] | null {
  const terms = parts.flatMap((part) => termOf(part, locale) ?? []);
  return terms.length === 0 ? null : terms.map(exactly);
}

function termOf({ any }: Part, locale: Locale): string | null {
  const terms = (any[0] ?? []).map(({ term }) => term);
  const kind = any[0]?.[0]?.kind;
  const found =
    kind === 'stem'
      ? latinTerm(any, locale)
      : kind === 'word'
        ? terms.join('')
        : kind === 'bigram'
          ? joinBigrams(terms)
          : undefined;
  return found === undefined || isDropped(found) || plainText(found) === '' ? null : found;
}

/** Japanese documents have no stems beside their text. */
function latinTerm(any: Part['any'], locale: Locale): string | undefined {
  const wanted = locale === 'ja' ? 'surface' : 'stem';
  return any.flat().find(({ kind }) => kind === wanted)?.term;
}

/** The words as typed, to be found with typing errors; the last one as the beginning of a word where it is open. */
export function typedTerms(literal: Alternative): { terms: string[]; open: boolean } {
  const open = literal.parts.at(-1)?.prefix != null;
  const terms = literal.parts.flatMap((part, index) => {
    const surface = part.any.flat().find(({ kind }) => kind === 'surface')?.term;
    const exact = termOf(part, 'ja');
    const typed = surface ?? (open && index === literal.parts.length - 1 ? part.prefix?.prefix : undefined);
    if (typed !== undefined) return isDropped(typed) || plainText(typed) === '' ? [] : [plainText(typed)];
    return exact === null ? [] : [exactly(exact)];
  });
  return { terms, open: open && terms.length > 0 };
}

/** What was typed for a unit, read in a language. */
export function literalsOf({ alternatives }: Unit, locale: Locale): Alternative[] {
  return alternatives.filter((each) => each.source !== 'tag' && each.locale === locale);
}

/** Whether the reader may still be typing the unit. */
export function isOpen(unit: Unit, locale: Locale): boolean {
  return literalsOf(unit, locale).some(({ parts }) => parts.at(-1)?.prefix != null);
}

/**
 * The ways to ask for a unit in a language, the best first. What names a concept, or is in the lexicon, is asked for by its
 * terms in the languages that have any, and there not by the reader's own words as well.
 */
export function clausesOf(unit: Unit, locale: Locale): Clause[] {
  const concepts = unit.alternatives
    .filter((each) => (each.source === 'concept' || each.source === 'lexicon') && each.locale === locale)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TERMS_MAX);
  const literal = literalsOf(unit, locale).filter(
    ({ weight }) => concepts.length === 0 || weight > MATCH_WEIGHT.literalElsewhere,
  );
  const [first] = literal;
  const open = first === undefined || !isOpen(unit, locale) ? [] : openClause(first);
  const exact = [...literal, ...concepts].flatMap((each): Clause[] => {
    const terms = exactTerms(each);
    return terms === null ? [] : [{ terms, tags: [], weight: each.weight }];
  });
  return [...exact, ...open, ...tagClauses(unit.alternatives)].sort((a, b) => b.weight - a.weight);
}

function openClause(literal: Alternative): Clause[] {
  const { terms } = typedTerms(literal);
  return terms.length === 0 ? [] : [{ terms, tags: [], weight: 0.9 * literal.weight }];
}

/** Tags of the concept itself, which weigh most, and those of narrower ones. */
function tagClauses(alternatives: readonly Alternative[]): Clause[] {
  const tags = alternatives.filter(({ source }) => source === 'tag');
  const most = Math.max(0, ...tags.map(({ weight }) => weight));
  const codes = (of: readonly Alternative[]): string[] => [...new Set(of.flatMap((each) => tagOf(each) ?? []))];
  return [
    { terms: [], tags: codes(tags.filter(({ weight }) => weight === most)), weight: TAG_WEIGHT.concept },
    { terms: [], tags: codes(tags.filter(({ weight }) => weight < most)), weight: TAG_WEIGHT.narrower },
  ].filter(({ tags: list }) => list.length > 0);
}

/** The concept that an alternative asks for as a tag. */
export function tagOf({ source, parts }: Alternative): string | null {
  return source === 'tag' ? (parts[0]?.any[0]?.[0]?.term ?? null) : null;
}

/** Ways to ask for a piece of a unit, for when hardly anything has the whole. */
export function pieceClauses({ pieces }: Unit, locale: Locale, worth: number): Clause[] {
  const words = pieces
    .filter((each) => each.source === 'words' && each.locale === locale)
    .flatMap((each): Clause[] => {
      const terms = exactTerms(each);
      return terms === null ? [] : [{ terms, tags: [], weight: worth * each.weight }];
    });
  const tags = [...new Set(pieces.flatMap((each) => tagOf(each) ?? []))];
  return tags.length === 0 ? words : [...words, { terms: [], tags, weight: TAG_WEIGHT.broader }];
}
