import { feasible, type Feasibility } from './feasible.js';
import { gain, type Gain } from './gain.js';
import { likeness, type Likeness } from './likeness.js';
import type { Profile } from './profile.js';
import type { Rarity } from './rarity.js';
import { shared, type Shared } from './shared.js';
import { tieBonus, tiesInCommon, type PairTie, type TieGraph } from './ties.js';
import type { TopicTree } from './tree.js';
import { FLOOR, ONE_WAY } from './weights.js';

/** What a score depends on besides the two profiles. */
export interface ScoreContext {
  readonly tree: TopicTree;
  readonly rarity: Rarity;
  readonly ties: TieGraph;
}

/** The weights of the three parts once the unknown ones have given theirs to the others; they add up to 1. */
export interface PartWeights {
  readonly gain: number;
  readonly shared: number;
  readonly likeness: number;
}

/** All that the score of a pair is made of; A's view: `receives` is gain(A<-B). */
export interface PairParts {
  readonly receives: Gain;
  readonly gives: Gain;
  readonly shared: Shared;
  readonly likeness: Likeness;
  readonly feasible: Feasibility;
  readonly ties: readonly PairTie[];
  readonly weights: PartWeights;
  readonly oneWay: { readonly receives: number; readonly gives: number };
  readonly score: number;
}

/** Weights by what is known; gain always is, for having published nothing is a fact. */
export function partWeights(sharedKnown: boolean, likenessKnown: boolean): PartWeights {
  const ws = sharedKnown ? ONE_WAY.shared : 0;
  const wl = likenessKnown ? ONE_WAY.likeness : 0;
  const known = ONE_WAY.gain + ws + wl;
  return { gain: ONE_WAY.gain / known, shared: ws / known, likeness: wl / known };
}

/** The weighted mean of the three parts, before ties and floor. */
export function blend(weights: PartWeights, gained: number, inCommon: number | null, alike: number | null): number {
  return weights.gain * gained + weights.shared * (inCommon ?? 0) + weights.likeness * (alike ?? 0);
}

/** `floor + (1 - floor) x (blend + (1 - blend) x ties)`: what ties and floor add never passes 1 and never lowers. */
export function lift(blended: number, bonus: number): number {
  return Math.min(1, FLOOR + (1 - FLOOR) * (blended + (1 - blended) * bonus));
}

/** The harmonic mean: high only where both sides gain (RECON, Pizzato et al. 2010). */
export function harmonic(x: number, y: number): number {
  return x + y === 0 ? 0 : (2 * x * y) / (x + y);
}

/**
 * Scores a pair:
 *
 *     blend(A<-B)  = (wg gain(A<-B) + ws shared + wl likeness) / (the weights of what is known)
 *     oneWay(A<-B) = floor + (1 - floor) x (blend + (1 - blend) x ties)
 *     mutual       = 2 x y / (x + y) x feasible,  x = oneWay(A<-B), y = oneWay(B<-A)
 *
 * Symmetric, from 0 to 1, 0 for a veto, a declined introduction or no capacity.
 */
export function evaluate(a: Profile, b: Profile, context: ScoreContext): PairParts {
  const receives = gain(a, b, context.tree, context.rarity);
  const gives = gain(b, a, context.tree, context.rarity);
  const inCommon = shared(a, b, context.rarity);
  const alike = likeness(a, b);
  const ties = tiesInCommon(a, b, context.ties);
  const possible = feasible(a, b);
  const weights = partWeights(inCommon.value !== null, alike.value !== null);
  const oneWay = (gained: Gain): number =>
    lift(blend(weights, gained.value, inCommon.value, alike.value), tieBonus(ties));
  const x = oneWay(receives);
  const y = oneWay(gives);
  return {
    receives,
    gives,
    shared: inCommon,
    likeness: alike,
    feasible: possible,
    ties,
    weights,
    oneWay: { receives: x, gives: y },
    score: harmonic(x, y) * possible.value,
  };
}

/** The mutual score alone. */
export function mutualScore(a: Profile, b: Profile, context: ScoreContext): number {
  return evaluate(a, b, context).score;
}
