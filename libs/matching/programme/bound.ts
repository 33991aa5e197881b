import type { Certificate } from './answer.js';
import type { Instance, Side } from './prepare.js';

/**
 * Multiplies a certificate out: the greatest value of
 *
 *     score - unmetWeight x unmet + keptWeight x kept
 *
 * that any programme could have if everybody paid the certificate's prices instead of keeping the limits
 * (Lagrange's dual function). Needs no trust in whoever found the prices: a wrong price only makes the bound worse.
 * In `scale`-ths of a thousandth; whole numbers all the way.
 */
export function dualBound(instance: Instance, prices: Certificate): number {
  if (!isWhole(prices)) throw new RangeError('a certificate holds whole numbers only');
  const { left, right, rounds } = instance;
  let bound = ends(left, prices.left, prices) + ends(right, prices.right, prices);
  for (const price of [...prices.leftTime, ...prices.rightTime]) bound += Math.max(0, price);
  for (let t = 0; t < rounds; t += 1) {
    bound += instance.tables[t]! * Math.max(0, prices.tables[t]!);
    bound += instance.interpreters[t]! * Math.max(0, prices.interpreters[t]!);
  }
  const best = bestOfPair(instance, prices);
  for (let i = 0; i < left.ids.length; i += 1) {
    for (let j = 0; j < right.ids.length; j += 1) {
      const at = i * right.ids.length + j;
      if (instance.score[at]! < 0) continue;
      bound += Math.max(0, best(i, j)) - instance.must[at]! * prices.unmetWeight;
    }
  }
  return bound - instance.lostMusts.length * prices.unmetWeight;
}

/** What a side gains at most by having as many meetings as pays best: at 0, at its minimum or at its most. */
function ends({ min, cap, ids }: Side, price: readonly number[], { unmetWeight }: Certificate): number {
  let sum = 0;
  for (let index = 0; index < ids.length; index += 1) {
    const [least, most] = [min[index]!, cap[index]!];
    const at = (degree: number): number => degree * price[index]! - unmetWeight * Math.max(0, least - degree);
    sum += Math.max(at(0), at(Math.min(least, most)), at(most));
  }
  return sum;
}

/** What a pair gains at most, over the rounds in which both are there, after paying for everything. */
function bestOfPair(instance: Instance, prices: Certificate): (i: number, j: number) => number {
  const { left, right, rounds, score, must, needs, planned } = instance;
  const { scale, keptWeight, unmetWeight } = prices;
  const timed = prices.leftTime.length > 0;
  const time = (list: readonly number[], at: number): number => (timed ? Math.max(0, list[at]!) : 0);
  const tables = prices.tables.map((price) => Math.max(0, price));
  const interpreters = prices.interpreters.map((price) => Math.max(0, price));
  return (i, j) => {
    const at = i * right.ids.length + j;
    const both = left.mask[i]! & right.mask[j]!;
    const gain = score[at]! * scale + must[at]! * unmetWeight - prices.left[i]! - prices.right[j]!;
    let best = -Infinity;
    for (let t = 0; t < rounds; t += 1) {
      if (!(both & (1 << t))) continue;
      const paid = tables[t]! + (needs[at] ? interpreters[t]! : 0);
      const own = time(prices.leftTime, i * rounds + t) + time(prices.rightTime, j * rounds + t);
      best = Math.max(best, gain + (planned[at] === t ? keptWeight : 0) - paid - own);
    }
    return best;
  };
}

function isWhole(prices: Certificate): boolean {
  const lists = [prices.left, prices.right, prices.tables, prices.interpreters, prices.leftTime, prices.rightTime];
  const numbers = [prices.scale, prices.unmetWeight, prices.keptWeight, ...lists.flat()];
  return numbers.every(Number.isSafeInteger) && prices.scale > 0 && prices.unmetWeight >= 0 && prices.keptWeight >= 0;
}

/** The claim that a certificate makes about programmes with given shortfall and kept meetings. */
export interface Claim {
  readonly unmetBound: number;
  readonly keptBound: (unmet: number) => number;
  readonly scoreBound: (unmet: number, kept: number) => number;
}

/** Reads a multiplied-out certificate: fewest shortfalls, then most kept, then the greatest sum of scores. */
export function claimOf(bound: number, { scale, unmetWeight, keptWeight }: Certificate): Claim {
  return {
    unmetBound: unmetWeight === 0 ? 0 : Math.max(0, Math.ceil(-bound / unmetWeight)),
    keptBound: (unmet) =>
      keptWeight === 0 ? Number.MAX_SAFE_INTEGER : Math.max(0, Math.floor((bound + unmetWeight * unmet) / keptWeight)),
    scoreBound: (unmet, kept) => Math.floor((bound + unmetWeight * unmet - keptWeight * kept) / scale),
  };
}
