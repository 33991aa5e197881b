/**
 * The four kinds of text term. Latin words give a stem and, beside it, the unstemmed word without accents;
 * Japanese gives dictionary words and character bigrams.
 */
export type TextTermKind = 'stem' | 'surface' | 'word' | 'bigram';

/** What a term of each kind weighs against the other kind of the same script (design/search.md gives the measures). */
export const KIND_WEIGHT: Readonly<Record<TextTermKind, number>> = { stem: 1, surface: 0.5, word: 1, bigram: 0.6 };

/** A term and where it stands in the original text, in UTF-16 units. */
export interface Token {
  kind: TextTermKind;
  term: string;
  start: number;
  end: number;
}

/** A word as people see it, from which tokens are made. Stop words are kept, marked, for phrases and positions. */
export interface Word {
  script: 'latin' | 'japanese';
  /** Folded text (NFKC, lower case); accents kept. */
  folded: string;
  /** Comparable form: without accents (Latin), or as folded (Japanese). */
  surface: string;
  /** Snowball stem without accents (Latin); same as `surface` for Japanese. */
  stem: string;
  start: number;
  end: number;
  stop: boolean;
  /** True where nothing but a hyphen or nothing at all stands between this word and the one before. */
  joined: boolean;
}

/** Everything known about a text. */
export interface Analysis {
  words: Word[];
  /** Bigrams of Japanese runs, which cross the borders of words. */
  bigrams: Token[];
}

/** Longer tokens are cut: they are addresses or noise, and an index entry has a limit. */
export const TOKEN_MAX_LENGTH = 64;
