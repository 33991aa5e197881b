import type { Certificate } from './answer.js';
import { makeFair, provesFairest } from './fairness.js';
import { fill } from './flow.js';
import { mixToCapacity } from './mix.js';
import { makeNetwork, type Network } from './network.js';
import type { Instance } from './prepare.js';
import { SCORE_UNITS } from './problem.js';

/**
 * Prices of interpreters are looked for in twelfths of a thousandth: where they lie is a quotient of small numbers,
 * and twelfths hit halves, thirds, quarters and sixths.
 */
const SCALE = 12;

/** Who meets whom, before rounds; `fairest` when that is proved. */
export interface Assignment {
  readonly net: Network;
  readonly certificate: Certificate;
  readonly fairest: boolean;
}

/** What a missing meeting and a kept one weigh: each outweighs all that comes after it. */
export interface Weights {
  readonly unmet: number;
  readonly kept: number;
}

/** Weights so that shortfall comes before kept meetings and these before scores, whatever the numbers. */
export function weightsOf({ left, right, planned, score }: Instance): Weights {
  const sum = ({ cap }: { readonly cap: Int32Array }): number => cap.reduce((total, own) => total + own, 0);
  const scores = Math.min(sum(left), sum(right)) * SCORE_UNITS + 1;
  const plans = planned.filter((round, at) => round >= 0 && score[at]! >= 0).length;
  const kept = plans === 0 ? 0 : scores;
  return { kept, unmet: kept * plans + scores };
}

/**
 * The best assignment under everything but the calendar: minima, maxima, vetoes, musts, tables and interpreters of all
 * rounds together. Without a shortage of interpreters it is one flow; with one, the flow in which an interpreter has
 * the price at which as many are asked for as there are.
 */
export function assign(instance: Instance, weights: Weights): Assignment {
  const total = instance.tables.reduce((sum, own) => sum + own, 0);
  const interpreters = instance.interpreters.reduce((sum, own) => sum + own, 0);
  const solve = (price: number): Solution => {
    const net = makeNetwork(instance.left, instance.right, gains(instance, weights, price), {
      unmet: weights.unmet * SCALE,
      total,
    });
    fill(net);
    return { net, price, ...measure(instance, weights, net) };
  };
  const free = solve(0);
  const found =
    free.needed <= interpreters ? free : priced(free, interpreters, solve, instance, dearest(instance, weights));
  const short = found.price > 0;
  const stages = makeFair(found.net, short || free.needed > interpreters ? instance.needs : null);
  const stillFits = measure(instance, weights, found.net).needed <= interpreters;
  if (!stillFits) return unfair(instance, weights, found);
  return {
    net: found.net,
    certificate: certificateOf(instance, weights, found),
    fairest: !short && provesFairest(found.net, stages),
  };
}

/** Fairness asked for more interpreters than there are: fair among the meetings that need none, no more. */
function unfair(instance: Instance, weights: Weights, { price, net }: Solution): Assignment {
  const again = makeNetwork(instance.left, instance.right, net.gain, { unmet: net.unmet, total: net.total });
  fill(again);
  makeFair(again, instance.needs);
  const solution = { net: again, price, ...measure(instance, weights, again) };
  return { net: again, certificate: certificateOf(instance, weights, solution), fairest: false };
}

/** A solved network: its gain without the price of interpreters, and how many it needs. */
export interface Solution {
  readonly net: Network;
  readonly price: number;
  readonly worth: number;
  readonly needed: number;
}

function gains({ score, must, needs, planned }: Instance, { unmet, kept }: Weights, price: number): Float64Array {
  return Float64Array.from(score, (own, at) =>
    own < 0 ? -Infinity : SCALE * (own + must[at]! * unmet + (planned[at]! >= 0 ? kept : 0)) - price * needs[at]!,
  );
}

function measure(instance: Instance, weights: Weights, net: Network): { worth: number; needed: number } {
  const own = gains(instance, weights, 0);
  let [worth, needed] = [0, 0];
  net.meets.forEach((meets, at) => {
    if (!meets) return;
    worth += own[at]!;
    needed += instance.needs[at]!;
  });
  for (const { degree, min } of [net.left, net.right]) {
    degree.forEach((now, index) => (worth += net.unmet * Math.min(now, min[index]!)));
  }
  return { worth, needed };
}

/**
 * Looks for the price of an interpreter: the lines of two solutions, one that asks for too many and one that doesn't,
 * meet at the next price to try (Newton's method on Lagrange's dual function, which is convex and piecewise linear).
 */
function priced(
  free: Solution,
  capacity: number,
  solve: (price: number) => Solution,
  instance: Instance,
  most: number,
): Solution {
  let many = free;
  let few = solve(most);
  for (;;) {
    const price = Math.floor((many.worth - few.worth) / (many.needed - few.needed));
    if (price <= many.price || price >= few.price) return few;
    const next = solve(price);
    const line = ({ worth, needed }: Solution): number => worth - price * needed;
    if (line(next) === line(many) && line(many) === line(few))
      return mixToCapacity(next, many, few, capacity, instance);
    if (next.needed > capacity) many = next;
    else few = next;
  }
}

/** A price at which nobody would take an interpreter. */
function dearest(instance: Instance, weights: Weights): number {
  return gains(instance, weights, 0).reduce((most, own) => Math.max(most, own), 0) + 2 * SCALE * weights.unmet + 1;
}

function certificateOf(instance: Instance, weights: Weights, { net, price }: Solution): Certificate {
  const each = <T>(value: T): T[] => Array.from({ length: instance.rounds }, () => value);
  return {
    scale: SCALE,
    unmetWeight: weights.unmet * SCALE,
    keptWeight: weights.kept * SCALE,
    left: Array.from(net.left.potential),
    right: Array.from(net.right.potential, (own) => net.sink - own),
    tables: each(Math.max(0, -net.sink)),
    interpreters: each(price),
    leftTime: [],
    rightTime: [],
  };
}
