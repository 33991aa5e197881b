import type { Weights } from './assign.js';
import type { Instance } from './prepare.js';

/** A meeting in whole numbers: its pair and its round. */
export interface Seat {
  readonly at: number;
  readonly round: number;
}

/** What a set of meetings is worth: what is compared, in this order. */
export interface Worth {
  /** Meetings missing from minima, and pairs that must meet and don't. */
  readonly unmet: number;
  /** Meetings kept as they were. */
  readonly kept: number;
  /** Thousandths, without what has been held. */
  readonly score: number;
  /** Number of delegations (both sides) with 0, 1, 2, ... meetings, those held included. */
  readonly served: readonly number[];
}

/** How many of these meetings each delegation has. */
export function degreesOf(instance: Instance, seats: readonly Seat[]): { left: Int32Array; right: Int32Array } {
  const size = instance.right.ids.length;
  const degrees = { left: new Int32Array(instance.left.ids.length), right: new Int32Array(size) };
  for (const { at } of seats) {
    degrees.left[Math.floor(at / size)]! += 1;
    degrees.right[at % size]! += 1;
  }
  return degrees;
}

/** Counts what the meetings are worth. */
export function worthOf(instance: Instance, seats: readonly Seat[]): Worth {
  const { left, right } = degreesOf(instance, seats);
  const musts = instance.must.reduce((sum, must) => sum + must, 0) + instance.lostMusts.length;
  let [unmet, kept, score] = [musts, 0, 0];
  for (const { at, round } of seats) {
    score += instance.score[at]!;
    unmet -= instance.must[at]!;
    kept += instance.planned[at] === round ? 1 : 0;
  }
  for (const [side, degrees] of [[instance.left, left] as const, [instance.right, right] as const]) {
    degrees.forEach((degree, index) => (unmet += Math.max(0, side.min[index]! - degree)));
  }
  const all = [
    ...left.map((degree, i) => degree + instance.left.before[i]!),
    ...right.map((degree, j) => degree + instance.right.before[j]!),
  ];
  return { unmet, kept, score, served: histogram(all) };
}

/** How often each number occurs, from 0 up to the greatest. */
export function histogram(numbers: readonly number[]): number[] {
  const counts = Array.from({ length: Math.max(-1, ...numbers) + 1 }, () => 0);
  for (const number of numbers) counts[number]! += 1;
  return counts;
}

/** Less than 0 when `a` is the better: fewer shortfalls, more kept, more score, fairer. */
export function compareWorth(a: Worth, b: Worth): number {
  return a.unmet - b.unmet || b.kept - a.kept || b.score - a.score || compareServed(a.served, b.served);
}

/** Less than 0 when `a` is fairer: fewer with no meeting, then fewer with one, and so on. */
export function compareServed(a: readonly number[], b: readonly number[]): number {
  for (let level = 0; level < Math.max(a.length, b.length); level += 1) {
    const difference = (a[level] ?? 0) - (b[level] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Shortfall, kept meetings and score as one number. */
export function scalar({ unmet, kept, score }: Worth, weights: Weights): number {
  return score + weights.kept * kept - weights.unmet * unmet;
}
