import { enterCost, leaveCost, type Network, pairCost, setMeeting, upCost } from './network.js';

/**
 * Fills the network with the flow of greatest gain: the primal-dual method (Ford and Fulkerson 1962; Edmonds and Karp
 * 1972 for the potentials). Each turn finds by Dijkstra's method how much the next meetings cost at least, raises the
 * potentials by that much, and adds as many meetings as can be had at that price. Gains are whole numbers, so that
 * nothing is ever rounded, and there are at most as many turns as different prices.
 */
export function fill(net: Network): void {
  startPotentials(net);
  for (;;) {
    while (net.amount < net.total && addMeetings(net)) continue;
    if (net.amount >= net.total || net.sink >= 0 || !raisePotentials(net)) return;
  }
}

/** Without flow the network has no cycle: potentials are the least costs from the source. */
function startPotentials(net: Network): void {
  const { left, right } = net;
  const cost = (index: number): number => {
    const up = upCost(left, index, net.unmet);
    return up === Infinity ? 0 : up;
  };
  for (let i = 0; i < left.size; i += 1) left.potential[i] = cost(i);
  let sink = 0;
  for (let j = 0; j < right.size; j += 1) {
    let least = 0;
    for (let i = 0; i < left.size; i += 1) {
      least = Math.min(least, left.potential[i]! - net.gain[i * right.size + j]!);
    }
    right.potential[j] = least;
    const up = upCost(right, j, net.unmet);
    if (up !== Infinity) sink = Math.min(sink, least + up);
  }
  net.sink = sink;
}

/** One pass over the left delegations; adds meetings along arcs that cost nothing. False when there was none. */
function addMeetings(net: Network): boolean {
  const seen = { left: new Uint8Array(net.left.size), right: new Uint8Array(net.right.size) };
  let added = false;
  for (let i = 0; i < net.left.size && net.amount < net.total; i += 1) {
    if (seen.left[i] || enterCost(net, i) !== 0) continue;
    const end = follow(net, i, seen);
    if (end < 0) continue;
    net.left.degree[i]! += 1;
    net.right.degree[end]! += 1;
    net.amount += 1;
    added = true;
  }
  return added;
}

/** Looks for a way from `i` to the sink, exchanging meetings on it; the right delegation at its end, or -1. */
function follow(net: Network, i: number, seen: { left: Uint8Array; right: Uint8Array }): number {
  seen.left[i] = 1;
  const { gain, meets, right } = net;
  const { size, potential } = right;
  const own = net.left.potential[i]!;
  for (let j = 0, at = i * size; j < size; j += 1, at += 1) {
    // The arc costs nothing: `pairCost` with what stays the same along the row taken out of it.
    if (own - potential[j]! !== gain[at] || seen.right[j] || meets[at]) continue;
    seen.right[j] = 1;
    if (leaveCost(net, j) === 0) {
      setMeeting(net, i, j, true);
      return j;
    }
    for (const other of [...net.partners[j]!]) {
      if (seen.left[other] || pairCost(net, other, j) !== 0) continue;
      const end = follow(net, other, seen);
      if (end < 0) continue;
      setMeeting(net, other, j, false);
      setMeeting(net, i, j, true);
      return end;
    }
  }
  return -1;
}

/** Raises the potentials by the least cost of one more meeting; false when it would bring nothing. */
function raisePotentials(net: Network): boolean {
  const { dist, sink } = leastCosts(net);
  const most = Math.min(sink, -net.sink);
  const { left, right } = net;
  for (let i = 0; i < left.size; i += 1) left.potential[i]! += Math.min(dist[i]!, most);
  for (let j = 0; j < right.size; j += 1) right.potential[j]! += Math.min(dist[left.size + j]!, most);
  net.sink += most;
  return net.sink < 0;
}

/** Least reduced cost of reaching every delegation from the source, and the sink. Nobody farther than it is settled. */
function leastCosts(net: Network): { dist: Float64Array; sink: number } {
  const n = net.left.size;
  const dist = new Float64Array(n + net.right.size).fill(Infinity);
  const open = Int32Array.from(dist, (_, node) => node);
  for (let i = 0; i < n; i += 1) dist[i] = enterCost(net, i);
  let sink = -net.sink;
  for (let count = open.length; count > 0; count -= 1) {
    let best = 0;
    for (let at = 1; at < count; at += 1) if (dist[open[at]!]! < dist[open[best]!]!) best = at;
    const node = open[best]!;
    if (dist[node]! >= sink) break;
    open[best] = open[count - 1]!;
    if (node < n) reachRight(net, node, dist);
    else sink = Math.min(sink, reachLeft(net, node - n, dist));
  }
  return { dist, sink };
}

function reachRight(net: Network, i: number, dist: Float64Array): void {
  const { gain, meets, right, left } = net;
  const base = dist[i]! + left.potential[i]!;
  for (let j = 0, at = i * right.size; j < right.size; j += 1, at += 1) {
    const reached = base - right.potential[j]! - gain[at]!;
    if (reached < dist[left.size + j]! && !meets[at]) dist[left.size + j] = reached;
  }
}

function reachLeft(net: Network, j: number, dist: Float64Array): number {
  const from = dist[net.left.size + j]!;
  for (const i of net.partners[j]!) dist[i] = Math.min(dist[i]!, from - pairCost(net, i, j));
  return from + leaveCost(net, j);
}
