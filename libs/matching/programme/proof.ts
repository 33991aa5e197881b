import type { Programme } from './answer.js';
import { claimOf, dualBound } from './bound.js';
import { violations } from './check.js';
import { prepare } from './prepare.js';
import type { ProgrammeProblem } from './problem.js';
import { worthOf } from './worth.js';

/** What a second look found: the claims that hold. All true for an honest answer. */
export interface CheckedProof {
  /** Every limit is kept. */
  readonly keepsLimits: boolean;
  /** Value, shortfall and kept meetings are what the meetings say. */
  readonly countsRight: boolean;
  /** The bounds are no stronger than the certificates prove. */
  readonly boundsProved: boolean;
  /** "Optimal" is said only when all three are equal to their bounds. */
  readonly saysTrue: boolean;
}

/**
 * Checks a programme and its proof from the problem alone: recounts the meetings, multiplies the certificates out again,
 * and compares. No search, no solver; a few operations for each pair and round.
 */
export function checkProof(problem: ProgrammeProblem, { meetings, proof }: Programme): CheckedProof {
  const instance = prepare(problem);
  const size = instance.right.ids.length;
  const [left, right] = [instance.left, instance.right].map(
    ({ ids }) => new Map(ids.map((id, index) => [id, index] as const)),
  ) as [Map<number, number>, Map<number, number>];
  const held = new Set(problem.held.map((meeting) => `${meeting.left} ${meeting.right}`));
  const seats = meetings
    .filter((meeting) => !held.has(`${meeting.left} ${meeting.right}`))
    .map((meeting) => ({
      at: (left.get(meeting.left) ?? 0) * size + (right.get(meeting.right) ?? 0),
      round: meeting.round,
    }));
  const worth = worthOf(instance, seats);
  const claims = proof.certificates.map((certificate) => claimOf(dualBound(instance, certificate), certificate));
  const plans = instance.planned.filter((round, at) => round >= 0 && instance.score[at]! >= 0).length;
  const unmet = Math.max(0, ...claims.map((claim) => claim.unmetBound));
  const kept = Math.min(plans, ...claims.map((claim) => claim.keptBound(worth.unmet)));
  const score = Math.min(...claims.map((claim) => claim.scoreBound(worth.unmet, worth.kept))) + instance.heldScore;
  const equal = proof.value === proof.bound && proof.unmet === proof.unmetBound && proof.kept === proof.keptBound;
  return {
    keepsLimits: violations(problem, meetings).length === 0,
    countsRight:
      worth.score + instance.heldScore === proof.value && worth.unmet === proof.unmet && worth.kept === proof.kept,
    boundsProved: proof.unmetBound <= unmet && proof.keptBound >= kept && proof.bound >= score,
    saysTrue: proof.optimal === equal && proof.value <= proof.bound,
  };
}
