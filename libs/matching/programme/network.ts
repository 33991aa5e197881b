/**
 * The assignment as a network of whole numbers: source, left delegations, right delegations, sink. A unit of flow is a
 * meeting. Each delegation takes its first `min` units at a reward of `unmet` each and at most `cap`; a pair takes one
 * unit for its gain; all together take `total` (there are only so many tables).
 *
 * Potentials make every arc that could still change cost nothing or something (its reduced cost is never negative);
 * that is what proves the flow best, and they are the prices of the certificate.
 */
export interface Network {
  readonly left: Ends;
  readonly right: Ends;
  /** Gain of each pair, `left * right.size + right`; -Infinity where they may not meet. */
  readonly gain: Float64Array;
  readonly meets: Uint8Array;
  /** For each right delegation, the left ones that it meets. */
  readonly partners: number[][];
  readonly unmet: number;
  readonly total: number;
  amount: number;
  /** Potential of the sink; the source stays at 0. */
  sink: number;
}

/** The delegations of one side in the network. */
export interface Ends {
  readonly size: number;
  readonly min: Int32Array;
  readonly cap: Int32Array;
  /** Meetings that are none of the network's but count for fairness. */
  readonly before: Int32Array;
  readonly degree: Int32Array;
  readonly potential: Float64Array;
}

/** An empty network. */
export function makeNetwork(
  left: Pick<Ends, 'min' | 'cap' | 'before'>,
  right: Pick<Ends, 'min' | 'cap' | 'before'>,
  gain: Float64Array,
  limits: { readonly unmet: number; readonly total: number },
): Network {
  const ends = ({ min, cap, before }: Pick<Ends, 'min' | 'cap' | 'before'>): Ends => ({
    ...{ size: min.length, min, cap, before },
    degree: new Int32Array(min.length),
    potential: new Float64Array(min.length),
  });
  return {
    ...{ left: ends(left), right: ends(right), gain, ...limits },
    meets: new Uint8Array(gain.length),
    partners: Array.from({ length: right.min.length }, () => []),
    ...{ amount: 0, sink: 0 },
  };
}

/** What one more unit through a delegation costs by itself; Infinity when it is full. */
export function upCost({ degree, min, cap }: Ends, index: number, unmet: number): number {
  const now = degree[index]!;
  return now >= cap[index]! ? Infinity : now < min[index]! ? -unmet : 0;
}

/** What one unit less through a delegation costs by itself; Infinity when it has none. */
export function downCost({ degree, min }: Ends, index: number, unmet: number): number {
  const now = degree[index]!;
  return now === 0 ? Infinity : now <= min[index]! ? unmet : 0;
}

/** Reduced cost of the arc from the source to a left delegation. */
export function enterCost(net: Network, i: number): number {
  return upCost(net.left, i, net.unmet) - net.left.potential[i]!;
}

/** Reduced cost of the arc from a right delegation to the sink. */
export function leaveCost(net: Network, j: number): number {
  return upCost(net.right, j, net.unmet) + net.right.potential[j]! - net.sink;
}

/** Reduced cost of the arc from a left to a right delegation, whichever way it may be used. */
export function pairCost(net: Network, i: number, j: number): number {
  return net.left.potential[i]! - net.right.potential[j]! - net.gain[i * net.right.size + j]!;
}

/** Makes two delegations meet or not meet; their degrees are the caller's. */
export function setMeeting(net: Network, i: number, j: number, meets: boolean): void {
  net.meets[i * net.right.size + j] = meets ? 1 : 0;
  const list = net.partners[j]!;
  if (meets) list.push(i);
  else list.splice(list.indexOf(i), 1);
}
