import type { ExplanationTerm, Missing, PairTie, TwinAgenda } from '#matching';
import type { Locale } from '#shared';
import type { Twinning } from '../territories/index.js';

/** A suggestion with its reasons said. */
export interface PartnerAnswer {
  collectivityId: number;
  /** 0 to 1. */
  score: number;
  twinningId: number | null;
  /** Of the score. */
  version: string;
  opening: string;
  /** How the two offices could talk. */
  speech: string;
  /** Who alone has something to learn; null where it is mutual. */
  oneSided: string | null;
  missing: { missing: Missing; sentence: string }[];
  ties: readonly PairTie[];
  reasons: { term: ExplanationTerm; sentence: string }[];
}

/** An agenda with its terms said. */
export interface AgendaAnswer {
  twinning: Twinning;
  a: number;
  b: number;
  agenda: TwinAgenda;
  words: (term: ExplanationTerm) => string;
  wordsIn: (locale: Locale) => Promise<(term: ExplanationTerm) => string>;
  /** Ids of the ties of other pairs on the same topics. */
  otherPairs: number[];
}
