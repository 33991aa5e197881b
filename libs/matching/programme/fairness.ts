import { downCost, enterCost, leaveCost, type Network, pairCost, setMeeting, upCost } from './network.js';

/**
 * Among the assignments of greatest gain, the fairest: as few delegations as possible without a meeting, among those
 * as few as possible with one only, and so on (lexicographic max-min of the number of meetings). Served is counted in
 * meetings, not in scores: the scores are in the sum already, and fairness of sums is a partition problem.
 *
 * The best assignments are those that use arcs of reduced cost 0 only, so each stage is a flow on these arcs: stage k
 * has as many delegations as possible reach k meetings, by cancelling cycles, and its potentials then close the arcs
 * that would undo it. They prove the result (`provesFairest`).
 */
export function makeFair(net: Network, frozen: Uint8Array | null): Stages {
  const stages: Stages = [];
  let ties = tightPairs(net, frozen);
  const last = Math.max(
    0,
    ...[net.left, net.right].flatMap(({ cap, before }) => [...cap.map((own, at) => own + before[at]!)]),
  );
  for (let level = 1; level <= last; level += 1) {
    let search = leastLevelCosts(net, ties, stages, level);
    while (search.cycle) {
      cancel(net, search.cycle);
      search = leastLevelCosts(net, ties, stages, level);
    }
    const { dist } = search;
    stages.push(dist);
    ties = ties.map((list, i) => list.filter((j) => dist[leftNode(i)] === dist[rightNode(net, j)]));
  }
  return stages;
}

/** Potentials of each stage by node: source, sink, left, right. */
export type Stages = Int32Array[];

export const SOURCE = 0;
export const SINK = 1;
export const leftNode = (i: number): number => 2 + i;
export const rightNode = (net: Network, j: number): number => 2 + net.left.size + j;

/** Pairs that may change at no cost. */
function tightPairs(net: Network, frozen: Uint8Array | null): number[][] {
  const { size } = net.right;
  return Array.from({ length: net.left.size }, (_, i) =>
    Array.from({ length: size }, (__, j) => j).filter(
      (j) => frozen?.[i * size + j] !== 1 && net.gain[i * size + j]! > -Infinity && pairCost(net, i, j) === 0,
    ),
  );
}

/** An arc that may still be used, and what it costs at this level. */
export type Visit = (from: number, to: number, cost: number) => void;

/** Costs of an arc at the stages before; the first that isn't 0 decides whether it is still open. */
const isOpen = (stages: Stages, from: number, to: number, cost: (level: number) => number): boolean =>
  stages.every((potential, index) => cost(index + 1) + potential[from]! - potential[to]! === 0);

/** The arcs between the delegations and source or sink that change at no cost of the first kind. */
export function endArcs(
  net: Network,
  visit: (from: number, to: number, level: (level: number) => number) => void,
): void {
  const { left, right, unmet, sink } = net;
  for (let i = 0; i < left.size; i += 1) {
    const now = left.degree[i]! + left.before[i]!;
    const node = leftNode(i);
    if (enterCost(net, i) === 0) visit(SOURCE, node, (level) => (now + 1 === level ? -1 : 0));
    if (downCost(left, i, unmet) + left.potential[i]! === 0) visit(node, SOURCE, (level) => (now === level ? 1 : 0));
  }
  for (let j = 0; j < right.size; j += 1) {
    const now = right.degree[j]! + right.before[j]!;
    const node = rightNode(net, j);
    if (leaveCost(net, j) === 0) visit(node, SINK, (level) => (now + 1 === level ? -1 : 0));
    const down = downCost(right, j, unmet) + sink - right.potential[j]!;
    if (down === 0) visit(SINK, node, (level) => (now === level ? 1 : 0));
  }
  if (sink === 0 && net.amount < net.total) visit(SINK, SOURCE, () => 0);
  if (sink === 0 && net.amount > 0) visit(SOURCE, SINK, () => 0);
}

interface Search {
  readonly dist: Int32Array;
  /** Nodes of a cycle that costs less than nothing, in order; null when there is none. */
  readonly cycle: number[] | null;
}

/** Bellman and Ford's method from everywhere at once. No simple path costs less than -2: it passes source and sink once. */
function leastLevelCosts(net: Network, ties: readonly number[][], stages: Stages, level: number): Search {
  const arcs = openArcs(net, ties, stages, level);
  const dist = new Int32Array(arcs.length);
  const parent = new Int32Array(arcs.length).fill(-1);
  const queue = arcs.map((_, node) => node);
  const waiting = new Uint8Array(arcs.length).fill(1);
  for (let at = 0; at < queue.length; at += 1) {
    const from = queue[at]!;
    waiting[from] = 0;
    for (const { to, cost } of arcs[from]!) {
      if (dist[from]! + cost >= dist[to]!) continue;
      dist[to] = dist[from]! + cost;
      parent[to] = from;
      if (dist[to] < -2) return { dist, cycle: cycleOf(parent, to) };
      if (!waiting[to]) {
        waiting[to] = 1;
        queue.push(to);
      }
    }
  }
  return { dist, cycle: null };
}

interface OpenArc {
  readonly to: number;
  readonly cost: number;
}

function openArcs(net: Network, ties: readonly number[][], stages: Stages, level: number): OpenArc[][] {
  const arcs: OpenArc[][] = Array.from({ length: 2 + net.left.size + net.right.size }, () => []);
  endArcs(net, (from, to, cost) => {
    if (isOpen(stages, from, to, cost)) arcs[from]!.push({ to, cost: cost(level) });
  });
  ties.forEach((list, i) => {
    for (const j of list) {
      const [from, to] = [leftNode(i), rightNode(net, j)];
      if (net.meets[i * net.right.size + j]) arcs[to]!.push({ to: from, cost: 0 });
      else arcs[from]!.push({ to, cost: 0 });
    }
  });
  return arcs;
}

function cycleOf(parent: Int32Array, from: number): number[] {
  let node = from;
  for (let step = 0; step < parent.length; step += 1) node = parent[node]!;
  const cycle = [node];
  for (let at = parent[node]!; at !== node; at = parent[at]!) cycle.push(at);
  return cycle.reverse();
}

function cancel(net: Network, cycle: readonly number[]): void {
  cycle.forEach((from, index) => use(net, from, cycle[(index + 1) % cycle.length]!));
}

function use(net: Network, from: number, to: number): void {
  const { left, right } = net;
  const isLeft = (node: number): boolean => node > SINK && node < 2 + left.size;
  const side = (node: number): number => (isLeft(node) ? node - 2 : node - 2 - left.size);
  if (from > SINK && to > SINK)
    setMeeting(net, side(isLeft(from) ? from : to), side(isLeft(from) ? to : from), isLeft(from));
  else if (from === SOURCE && to === SINK) net.amount -= 1;
  else if (from === SINK && to === SOURCE) net.amount += 1;
  else if (from === SOURCE) left.degree[side(to)]! += 1;
  else if (to === SOURCE) left.degree[side(from)]! -= 1;
  else if (to === SINK) right.degree[side(from)]! += 1;
  else right.degree[side(to)]! -= 1;
}

/**
 * Checks the proof of fairness without any search: every arc that could still change either costs gain, or costs at
 * the first stage at which it isn't free. Then no other assignment of the same gain is fairer.
 */
export function provesFairest(net: Network, stages: Stages): boolean {
  let holds = net.left.potential.every(Number.isSafeInteger) && net.right.potential.every(Number.isSafeInteger);
  const check = (first: number, from: number, to: number, cost: (level: number) => number): void => {
    const later = stages.map((potential, index) => cost(index + 1) + potential[from]! - potential[to]!);
    if (([first, ...later].find((part) => part !== 0) ?? 0) < 0) holds = false;
  };
  for (let i = 0; i < net.left.size; i += 1) {
    for (let j = 0; j < net.right.size; j += 1) {
      const at = i * net.right.size + j;
      if (net.gain[at] === -Infinity) continue;
      const [from, to, cost] = [leftNode(i), rightNode(net, j), pairCost(net, i, j)];
      if (net.meets[at]) check(-cost, to, from, () => 0);
      else check(cost, from, to, () => 0);
    }
  }
  checkEnds(net, check);
  return holds;
}

function checkEnds(
  net: Network,
  check: (first: number, from: number, to: number, cost: (level: number) => number) => void,
): void {
  const { left, right, unmet, sink } = net;
  left.degree.forEach((own, i) => {
    const now = own + left.before[i]!;
    if (own < left.cap[i]!) check(enterCost(net, i), SOURCE, leftNode(i), (level) => (now + 1 === level ? -1 : 0));
    if (own > 0) {
      check(downCost(left, i, unmet) + left.potential[i]!, leftNode(i), SOURCE, (level) => (now === level ? 1 : 0));
    }
  });
  right.degree.forEach((own, j) => {
    const now = own + right.before[j]!;
    if (upCost(right, j, unmet) < Infinity) {
      check(leaveCost(net, j), rightNode(net, j), SINK, (level) => (now + 1 === level ? -1 : 0));
    }
    if (own > 0) {
      const down = downCost(right, j, unmet) + sink - right.potential[j]!;
      check(down, SINK, rightNode(net, j), (level) => (now === level ? 1 : 0));
    }
  });
  if (net.amount < net.total) check(sink, SINK, SOURCE, () => 0);
  if (net.amount > 0) check(-sink, SOURCE, SINK, () => 0);
}
