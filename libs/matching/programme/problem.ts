/**
 * The programme of a gathering as a problem: who comes, when, whom they may meet and how much each meeting is
 * worth. Plain data, checked by `prepare`; nothing here knows where it was kept.
 */

/** The two sides of the table; a meeting joins one of each. */
export type ProgrammeSide = 'left' | 'right';

/** A delegation: the meetings that it wants, the rounds in which it is there, the languages that it works in. */
export interface Delegation {
  readonly id: number;
  readonly side: ProgrammeSide;
  /** Fewest meetings that it came for; falling short is allowed but counted before anything else. */
  readonly min: number;
  /** Most meetings that it can take. */
  readonly max: number;
  /** Indices of the rounds in which it is there. */
  readonly rounds: readonly number[];
  readonly languages: readonly string[];
  /** Brings an interpreter of its own: its meetings never need one of the platform's. */
  readonly hasInterpreter: boolean;
}

/** A round: how many tables stand ready and how many interpreters of the platform. A closed one takes no new meeting. */
export interface ProgrammeRound {
  readonly tables: number;
  readonly interpreters: number;
  readonly closed?: boolean;
}

/** Two delegations, in any order. */
export type Pairing = readonly [number, number];

/** A mutual score, 0 to 1. A pair without one counts 0 and may still meet. */
export interface PairScore {
  readonly pair: Pairing;
  readonly score: number;
}

/** A meeting in a round. */
export interface PlannedMeeting {
  readonly left: number;
  readonly right: number;
  readonly round: number;
}

/** All that a programme is made from. */
export interface ProgrammeProblem {
  readonly delegations: readonly Delegation[];
  readonly rounds: readonly ProgrammeRound[];
  readonly scores: readonly PairScore[];
  readonly mustMeet: readonly Pairing[];
  /** Vetoes and whatever else keeps two apart; stronger than `mustMeet`. */
  readonly mustNot: readonly Pairing[];
  /** Meetings that took place, or that nobody may touch: they stay, whatever the rest says. */
  readonly held: readonly PlannedMeeting[];
  /** The programme that people already have in hand: as much of it as possible is kept. */
  readonly planned: readonly PlannedMeeting[];
}

/** Scores are compared in thousandths: finer differences are noise, and whole numbers can be proved. */
export const SCORE_UNITS = 1000;

/** At most so many rounds: they are kept as bits. */
export const MOST_ROUNDS = 30;

/** A problem that contradicts itself; `code` says how. */
export class ProgrammeProblemError extends Error {
  constructor(
    readonly code:
      | 'unknown-delegation'
      | 'same-side'
      | 'twice'
      | 'unknown-round'
      | 'too-many-rounds'
      | 'not-a-number'
      | 'held-conflict',
    detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
