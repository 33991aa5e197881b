import type { Locale } from '#shared';
import type { TextTermKind } from '../analysis/index.js';
import type { RecognisedConcept } from '../port.js';

/** A term to look for. `concept` terms are tags, kept by the locale of the document that carries them. */
export interface TermRef {
  kind: TextTermKind | 'concept';
  locale: Locale;
  term: string;
  /** Against the other terms of the same part. */
  weight: number;
}

/** Letters that terms may begin with: the word that is still being typed. */
export interface PrefixRef {
  kind: 'surface' | 'word';
  locale: Locale;
  prefix: string;
}

/** Something that is there where all terms of one of the conjunctions are. */
export interface Part {
  any: TermRef[][];
  /** Terms that count where they are there, but prove nothing. */
  also: TermRef[];
  prefix: PrefixRef | null;
}

/** One way to meet a unit in documents of a locale: all parts have to be there. */
export interface Alternative {
  source: 'words' | 'concept' | 'tag' | 'lexicon';
  locale: Locale;
  parts: Part[];
  /** What a match by it is worth; a literal one in the reader's locale is worth 1. */
  weight: number;
  conceptCode: string | null;
  /** The words or the term, to be shown as the reason. */
  label: string;
}

/** A word, a compound or a concept of the query. */
export interface Unit {
  text: string;
  start: number;
  end: number;
  /** Never required to match: words of asking, kana and single characters beside more telling ones. */
  soft: boolean;
  /** A place: wished for rather than required, but as telling as any word. */
  place: boolean;
  alternatives: Alternative[];
  /** Ways to meet a piece of it, for when hardly anything has the whole. Empty where the unit is one word. */
  pieces: Alternative[];
}

/** Words that must stand side by side (or must not, among the exclusions). */
export interface Exact {
  text: string;
  alternatives: Alternative[];
  /** As `phraseText` writes it, without the closing spaces; null where single words are enough. */
  phrase: string | null;
}

/** A word in Latin script as typed: what spelling may be corrected in. */
export interface TypedWord {
  surface: string;
  start: number;
  end: number;
  /** The unit that the word belongs to. */
  unit: number;
}

/** What a query was understood to ask for. */
export interface QueryPlan {
  text: string;
  locale: Locale;
  units: Unit[];
  phrases: Exact[];
  exclusions: Exact[];
  words: TypedWord[];
  /** Tags that raise a document a little where it matches anyway: `weight` is the share that they add. */
  priors: Alternative[];
  recognised: RecognisedConcept[];
}

/** Worth of a match by the way that it came about; see `Alternative.weight`. */
export const MATCH_WEIGHT = {
  literal: 1,
  literalElsewhere: 0.5,
  synonym: 0.6,
  translation: 0.85,
  /** A translation that the lexicon gives for a word of no concept. */
  lexicon: 0.7,
  tag: 2.4,
  narrowerTag: 1,
  /** Where hardly anything has the concept itself; counted as a piece. */
  broaderTag: 2.5,
  /** Of a narrower concept's terms, beside synonym or translation. */
  narrower: 0.5,
  prefix: 0.4,
  piece: 0.25,
} as const;

/**
 * How many of a number of units have to match: all of one or two, all but one of three or four, 60 % of more. A
 * question is longer than what it asks for.
 */
export function requiredUnits(units: number): number {
  if (units <= 2) return units;
  return units <= 4 ? units - 1 : Math.ceil(units * 0.6);
}
