import type { CaseId } from './compare.js';
import type { Speech } from './feasible.js';
import type { LikenessTerm } from './likeness.js';
import type { SeekOrigin } from './profile.js';

/** As seen from A: A receives, A gives, or it holds for both. */
export type Direction = 'receives' | 'gives' | 'both';

/**
 * - `answer`: one side offers what the other seeks; `open`: it offers, and the other has not said what
 *   it seeks and nothing could be inferred;
 * - `both-seek`, `challenges`, `sdgs`: what they share;
 * - `population` ... `tier`: likeness;
 * - `tie-sleeping`, `tie-common`, `tie-chain`: ties;
 * - `floor`: what every pair is granted.
 */
export type TermCode =
  | 'answer'
  | 'open'
  | 'both-seek'
  | 'challenges'
  | 'sdgs'
  | LikenessTerm
  | 'tie-sleeping'
  | 'tie-common'
  | 'tie-chain'
  | 'floor';

/** The facts behind a term, all of them traceable; null or empty where they have no meaning for the term. */
export interface TermFacts {
  /** Both sides' figures (population, density), from A's side first. */
  readonly pair: readonly [number, number] | null;
  /** The topic offered, where it is only near to the one sought. */
  readonly offeredTopic: string | null;
  /** The cases that prove the offer, the strongest first. */
  readonly caseIds: readonly CaseId[];
  /** The weight 1 to 3 of a declared offer. */
  readonly declaredWeight: number | null;
  /** Where the need comes from: of the receiving side; for `both-seek` of A, then of B. */
  readonly origins: readonly SeekOrigin[];
  /** Collectivities in between, for ties. */
  readonly via: readonly number[];
}

/** A reason. The weights of all the terms add up to the score. */
export interface ExplanationTerm {
  readonly direction: Direction;
  readonly code: TermCode;
  readonly topic: string | null;
  /** What both have (challenges, SDGs, geographies), or what A has (World Heritage ids, its tier). */
  readonly codes: readonly string[];
  /** What B has, where it isn't the same: World Heritage ids, its tier. */
  readonly otherCodes: readonly string[];
  readonly weight: number;
  readonly facts: TermFacts;
}

/** Something that would make the score surer if it were known. */
export interface Missing {
  readonly what: 'population' | 'density' | 'geography' | 'tier' | 'languages' | 'capacity' | 'needs' | 'offers';
  readonly of: 'a' | 'b' | 'both';
}

/** Everything that a reader may ask of a score. */
export interface Explanation {
  readonly version: string;
  readonly score: number;
  /** How much A gains, and how much B gains, each 0 to 1, before feasibility. */
  readonly oneWay: { readonly receives: number; readonly gives: number };
  readonly feasible: number;
  readonly speech: Speech;
  /** Who alone has something to learn as far as is known: 'receives' is A; null where both or neither has. */
  readonly oneSided: 'receives' | 'gives' | null;
  /** The heaviest first. */
  readonly terms: readonly ExplanationTerm[];
  readonly missing: readonly Missing[];
}
