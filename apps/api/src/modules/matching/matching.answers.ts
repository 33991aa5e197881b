import type { ExplanationTerm, TwinAgenda } from '#matching';
import type { Twinning } from '../territories/index.js';

/** A suggestion with its reasons said. */
export interface PartnerAnswer {
  collectivityId: number;
  /** 0 to 1. */
  score: number;
  twinningId: number | null;
  opening: string;
  reasons: { term: ExplanationTerm; sentence: string }[];
}

/** An agenda with its terms said. */
export interface AgendaAnswer {
  twinning: Twinning;
  a: number;
  b: number;
  agenda: TwinAgenda;
  words: (term: ExplanationTerm) => string;
  /** Ids of the ties of other pairs on the same topics. */
  otherPairs: number[];
}
