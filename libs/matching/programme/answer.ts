import type { PlannedMeeting } from './problem.js';

/**
 * What one delegation, pair or the whole gathering stands in the way of. `needed` and `possible` are the two
 * numbers of the sentence: "must meet 4 but is there in 3 rounds".
 */
export interface Hindrance {
  readonly code: HindranceCode;
  /** The delegations that it is about; for a group, those who compete. */
  readonly delegations: readonly number[];
  readonly needed: number;
  readonly possible: number;
}

/**
 * - `few-rounds`: there in fewer rounds than its minimum.
 * - `low-maximum`: takes fewer meetings than its minimum.
 * - `few-partners`: fewer partners may meet it at all (vetoes, no round in common) than its minimum.
 * - `few-places`: those who need meetings can only have them with delegations that take too few altogether.
 * - `few-tables`: all minima together need more tables than there are.
 * - `few-interpreters`: nobody it could meet shares a language, and the interpreters are taken.
 * - `no-arrangement`: each limit can be kept, all together in these rounds were not found to be.
 * - `must-vetoed`, `must-apart`, `must-crowded`: a pair that must meet may not, is never there together,
 *   or finds no place.
 */
export type HindranceCode =
  | 'few-rounds'
  | 'low-maximum'
  | 'few-partners'
  | 'few-places'
  | 'few-tables'
  | 'few-interpreters'
  | 'no-arrangement'
  | 'must-vetoed'
  | 'must-apart'
  | 'must-crowded';

/**
 * Prices that prove a bound. Anybody can multiply them out (`dualBound`): whatever they are, no programme with as
 * few shortfalls and as many kept meetings scores more than what comes out. All are whole numbers, `scale` to a unit.
 */
export interface Certificate {
  readonly scale: number;
  /** Price of a missing meeting and reward of a kept one. */
  readonly unmetWeight: number;
  readonly keptWeight: number;
  /** Price of a meeting for each delegation, in the order of ids. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Price of a table and of an interpreter in each round. */
  readonly tables: readonly number[];
  readonly interpreters: readonly number[];
  /** Price of each delegation's time in each round, delegation by delegation; empty where all are 0. */
  readonly leftTime: readonly number[];
  readonly rightTime: readonly number[];
}

/** What was reached and what at most could be. */
export interface ProgrammeProof {
  /** Sum of the mutual scores of all meetings, in thousandths. */
  readonly value: number;
  /** No programme with as few shortfalls and as many kept meetings has a greater sum; in thousandths. */
  readonly bound: number;
  /** Meetings missing from minima, and pairs that must meet and don't. */
  readonly unmet: number;
  /** No programme has fewer. */
  readonly unmetBound: number;
  /** Meetings of the earlier programme kept as they were. */
  readonly kept: number;
  /** No programme with as few shortfalls keeps more. */
  readonly keptBound: number;
  /** True when all three are equal to their bounds: exact, in whole numbers. */
  readonly optimal: boolean;
  /** How far the value may be from the best, as a share of the bound: 0 when optimal. */
  readonly gap: number;
  /** Whether it is proved that among the best programmes none serves the least-served better. */
  readonly fairest: boolean;
  readonly certificates: readonly Certificate[];
}

/** A programme, what it is worth, and what is missing from it. */
export interface Programme {
  /** By round, then by the left delegation. */
  readonly meetings: readonly PlannedMeeting[];
  readonly proof: ProgrammeProof;
  /** Number of delegations with 0, 1, 2, ... meetings: what fairness compares, from the left. */
  readonly served: readonly number[];
  readonly hindrances: readonly Hindrance[];
}
