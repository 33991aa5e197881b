import type { Missing } from './explanation.js';

/** The proof of an offer, in words: published cases by title, or a declared weight. */
export interface ProofWords {
  readonly teacher: string;
  /** Named only where it isn't the topic that the sentence has just named. */
  readonly nearTopic: string | null;
  readonly count: number;
  /** At most two titles. */
  readonly titles: readonly string[];
  readonly declaredWeight: number | null;
}

/** Where a need comes from, in words. */
export interface GroundWords {
  readonly rule: string;
  readonly names: readonly string[];
  /** How many cases, sites or ties; 0 where the rule doesn't count. */
  readonly count: number;
  /** The figure of the rule, already written in the reader's way. */
  readonly figure: string;
}

/** The two sides, by name, A first. */
export interface PairWords {
  readonly a: string;
  readonly b: string;
}

/**
 * One language's sentences. Every entry takes the numbers or facts that it says: none can be made
 * without them. French is written with plain spaces and apostrophes; `frenchTypography` finishes it.
 */
export interface SentenceBook {
  readonly answer: (words: {
    learner: string;
    topic: string;
    priority: number | null;
    ground: string;
    proof: ProofWords;
  }) => string;
  readonly open: (words: { learner: string; topic: string; proof: ProofWords }) => string;
  /** By rule of the inference table, and `declared`, whose figure is the weight. */
  readonly grounds: Readonly<Record<string, (words: GroundWords) => string>>;
  readonly bothSeek: (words: PairWords & { topic: string; groundA: string; groundB: string }) => string;
  readonly challenges: (words: PairWords & { names: readonly string[] }) => string;
  readonly sdgs: (words: PairWords & { names: readonly string[] }) => string;
  readonly population: (words: PairWords & { figureA: string; figureB: string; ratio: string }) => string;
  readonly density: (words: PairWords & { figureA: string; figureB: string }) => string;
  readonly geography: (words: PairWords & { names: readonly string[] }) => string;
  readonly heritage: (words: PairWords & { sitesA: readonly string[]; sitesB: readonly string[] }) => string;
  readonly tier: (words: PairWords & { tierA: string; tierB: string }) => string;
  readonly tieSleeping: (words: PairWords) => string;
  readonly tieCommon: (words: PairWords & { names: readonly string[] }) => string;
  readonly tieChain: (words: PairWords & { names: readonly string[] }) => string;
  readonly floor: (words: { points: string }) => string;
  readonly oneSided: (words: { learner: string; teacher: string }) => string;
  readonly missing: Readonly<Record<Missing['what'], (words: { who: readonly string[] }) => string>>;
  readonly speech: {
    readonly language: (words: { languages: readonly string[] }) => string;
    readonly interpreter: (words: { who: readonly string[] }) => string;
    readonly translation: (words: PairWords & { factor: string }) => string;
    readonly unknown: (words: PairWords) => string;
  };
  readonly openings: {
    readonly learn: (words: { topic: string; title: string | null }) => string;
    readonly teach: (words: { topic: string; title: string | null }) => string;
    readonly compare: (words: { topic: string }) => string;
  };
}
