import type { Solution } from './assign.js';
import type { Network } from './network.js';
import type { Instance } from './prepare.js';

/**
 * Two assignments that are equally good at a price, one needing too many interpreters and one not too many, differ by
 * trails along which meetings are exchanged. Going only some of these trails is as good as either: walks from the
 * one to the other until the interpreters are just enough.
 */
export function mixToCapacity(
  at: Solution,
  many: Solution,
  few: Solution,
  capacity: number,
  { needs }: Pick<Instance, 'needs'>,
): Solution {
  const { net } = at;
  copy(many.net, net);
  let needed = many.needed;
  const change = (trail: readonly number[]): number =>
    trail.reduce((sum, pair) => sum + (net.meets[pair] ? -needs[pair]! : needs[pair]!), 0);
  const more = (trail: readonly number[]): number => trail.reduce((sum, pair) => sum + (net.meets[pair] ? -1 : 1), 0);
  let trails = trailsBetween(many.net, few.net);
  const fits = (trail: readonly number[]): boolean => net.amount + more(trail) <= net.total;
  for (const least of [capacity, 0]) {
    while (needed > capacity) {
      const next = trails.find((trail) => change(trail) < 0 && needed + change(trail) >= least && fits(trail));
      if (!next) break;
      needed += change(next);
      next.forEach((pair) => toggle(net, pair));
      trails = trails.filter((trail) => trail !== next);
    }
  }
  if (needed > capacity) {
    copy(few.net, net);
    needed = few.needed;
  }
  return { net, price: at.price, worth: at.worth + at.price * (needed - at.needed), needed };
}

function copy(from: Network, to: Network): void {
  to.meets.set(from.meets);
  to.left.degree.set(from.left.degree);
  to.right.degree.set(from.right.degree);
  to.amount = from.amount;
  from.partners.forEach((list, j) => (to.partners[j] = [...list]));
}

function toggle(net: Network, pair: number): void {
  const [i, j] = [Math.floor(pair / net.right.size), pair % net.right.size];
  const step = net.meets[pair] ? -1 : 1;
  net.meets[pair] = net.meets[pair] ? 0 : 1;
  net.left.degree[i]! += step;
  net.right.degree[j]! += step;
  net.amount += step;
  const list = net.partners[j]!;
  if (step > 0) list.push(i);
  else list.splice(list.indexOf(i), 1);
}

/** The pairs in which two assignments differ, joined where one goes and one comes at the same delegation. */
function trailsBetween(from: Network, to: Network): number[][] {
  const next = new Map<string, number>();
  const differing: number[] = [];
  from.meets.forEach((meets, pair) => {
    if (meets !== to.meets[pair]) differing.push(pair);
  });
  const size = from.right.size;
  const ends = (pair: number): string[] => [`l${Math.floor(pair / size)}`, `r${pair % size}`];
  const loose = new Map<string, number[]>();
  for (const pair of differing) {
    for (const end of ends(pair)) {
      const waiting = loose.get(end) ?? [];
      const match = waiting.findIndex((other) => from.meets[other] !== from.meets[pair]);
      if (match < 0) loose.set(end, [...waiting, pair]);
      else {
        const [other] = waiting.splice(match, 1) as [number];
        next.set(`${end} ${pair}`, other);
        next.set(`${end} ${other}`, pair);
      }
    }
  }
  return joined(differing, (pair) => ends(pair).flatMap((end) => next.get(`${end} ${pair}`) ?? []));
}

function joined(pairs: readonly number[], neighbours: (pair: number) => number[]): number[][] {
  const seen = new Set<number>();
  const trails: number[][] = [];
  for (const start of pairs) {
    if (seen.has(start)) continue;
    const trail = [start];
    seen.add(start);
    for (let at = 0; at < trail.length; at += 1) {
      for (const other of neighbours(trail[at]!)) {
        if (seen.has(other)) continue;
        seen.add(other);
        trail.push(other);
      }
    }
    trails.push(trail);
  }
  return trails;
}
