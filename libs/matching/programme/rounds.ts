import type { Instance } from './prepare.js';
import { type Edge, placeByChain, Timetable } from './timetable.js';

/** How often a search may push meetings out before it gives up, for each meeting and at least. */
const PATIENCE = { perMeeting: 12, atLeast: 3000 };

/**
 * Gives each meeting its round: those of the earlier programme theirs, then the others, the most constrained first,
 * directly or by exchanging two rounds along a chain (König). Where that isn't enough, a meeting takes the place of the
 * one that gives way most easily, which then looks for another, each being harder to push out the more often it was.
 * Deterministic; stops after a fixed number of steps. The rounds that come out keep every limit; meetings for which no
 * place was found have round -1.
 */
export function giveRounds(instance: Instance, pairs: readonly number[], mayMove: boolean): Timetable {
  const table = new Timetable(
    pairs.map((at) => edgeOf(instance, at)),
    instance,
  );
  const firm = new Uint8Array(pairs.length);
  pairs.forEach((at, e) => {
    const t = instance.planned[at]!;
    if (t < 0 || !canSit(table, e, t)) return;
    table.put(e, t);
    firm[e] = mayMove ? 0 : 1;
  });
  const waiting = pairs.map((_, e) => e).filter((e) => table.round[e] === -1);
  waiting.sort((a, b) => freedom(table, a) - freedom(table, b) || a - b);
  return search(table, waiting, firm);
}

/** The edge of a pair. */
export function edgeOf({ left, right, needs }: Instance, at: number): Edge {
  const [i, j] = [Math.floor(at / right.ids.length), at % right.ids.length];
  return { i, j, at, mask: left.mask[i]! & right.mask[j]!, needs: needs[at]! };
}

function freedom(table: Timetable, e: number): number {
  const { mask } = table.edges[e]!;
  let rounds = 0;
  for (let t = 0; t < table.rounds; t += 1) rounds += mask & (1 << t) ? 1 : 0;
  return rounds;
}

function canSit(table: Timetable, e: number, t: number): boolean {
  const { i, j, mask } = table.edges[e]!;
  return (mask & (1 << t)) !== 0 && table.atLeft(i, t) < 0 && table.atRight(j, t) < 0 && table.hasRoom(e, t);
}

function search(table: Timetable, first: readonly number[], firm: Uint8Array): Timetable {
  const queue = [...first];
  const weight = new Int32Array(table.edges.length).fill(1);
  const steps = Math.max(PATIENCE.atLeast, PATIENCE.perMeeting * table.edges.length);
  let best = Int8Array.from(table.round);
  let fewest = Infinity;
  for (let step = 0; queue.length > 0 && step < steps; step += 1) {
    const e = queue.shift()!;
    if (place(table, e, firm)) continue;
    const open = table.round.reduce((sum, round) => sum + (round < 0 ? 1 : 0), 0);
    if (open < fewest) [fewest, best] = [open, Int8Array.from(table.round)];
    weight[e]! += 1;
    queue.push(...pushIn(table, e, weight, firm));
  }
  if (queue.length > 0) restore(table, best);
  return table;
}

function restore(table: Timetable, best: Int8Array): void {
  table.round.forEach((round, e) => (round >= 0 ? table.take(e) : undefined));
  best.forEach((round, e) => (round >= 0 ? table.put(e, round) : undefined));
}

/** Seats a meeting without pushing anybody out; false when that can't be done. */
export function place(table: Timetable, e: number, firm: Uint8Array): boolean {
  const { i, j, mask, needs } = table.edges[e]!;
  const rounds = Array.from({ length: table.rounds }, (_, t) => t).filter((t) => mask & (1 << t));
  let [chosen, most] = [-1, 0];
  for (const t of rounds) {
    if (!canSit(table, e, t)) continue;
    const room = table.tablesLeft(t) + (needs ? 1 : -1) * table.interpretersLeft(t);
    if (chosen < 0 || room > most) [chosen, most] = [t, room];
  }
  if (chosen >= 0) {
    table.put(e, chosen);
    return true;
  }
  const freeLeft = rounds.filter((t) => table.atLeft(i, t) < 0);
  const freeRight = Array.from({ length: table.rounds }, (_, t) => t).filter((t) => table.atRight(j, t) < 0);
  return freeLeft.some((a) =>
    freeRight.some((b) => a !== b && !touches(table, e, a, b, firm) && placeByChain(table, e, a, b)),
  );
}

/** Whether the chain would move a meeting that has to stay where it is. */
function touches(table: Timetable, e: number, a: number, b: number, firm: Uint8Array): boolean {
  let [t, edge] = [a, table.atRight(table.edges[e]!.j, a)];
  for (let length = 1; edge >= 0; length += 1) {
    if (firm[edge]) return true;
    const { i, j } = table.edges[edge]!;
    t = t === a ? b : a;
    edge = length % 2 === 1 ? table.atLeft(i, t) : table.atRight(j, t);
  }
  return false;
}

/** Seats a meeting where those who must leave weigh least; tells who left. Itself, when nobody may. */
function pushIn(table: Timetable, e: number, weight: Int32Array, firm: Uint8Array): number[] {
  let [chosen, least, leaving]: [number, number, number[]] = [-1, Infinity, []];
  for (let t = 0; t < table.rounds; t += 1) {
    const out = inTheWay(table, e, t, weight, firm);
    const cost = out?.reduce((sum, other) => sum + weight[other]!, 0) ?? Infinity;
    if (out && cost < least) [chosen, least, leaving] = [t, cost, out];
  }
  if (chosen < 0) return [e];
  leaving.forEach((other) => table.take(other));
  table.put(e, chosen);
  return leaving;
}

/** Who has to leave round `t` for `e`: its delegations' meetings, then the lightest for a table and an interpreter. */
function inTheWay(table: Timetable, e: number, t: number, weight: Int32Array, firm: Uint8Array): number[] | null {
  const { i, j, mask, needs } = table.edges[e]!;
  if (!(mask & (1 << t))) return null;
  const out = new Set([table.atLeft(i, t), table.atRight(j, t)].filter((other) => other >= 0));
  const freed = (needed: boolean): number =>
    [...out].filter((other) => !needed || table.edges[other]!.needs === 1).length;
  const lightest = (needed: boolean): number => {
    let found = -1;
    table.edges.forEach((edge, other) => {
      if (table.round[other] !== t || out.has(other) || firm[other] || (needed && !edge.needs)) return;
      if (found < 0 || weight[other]! < weight[found]!) found = other;
    });
    return found;
  };
  if (needs && table.interpretersLeft(t) + freed(true) < 1) out.add(lightest(true));
  if (table.tablesLeft(t) + freed(false) < 1) out.add(lightest(false));
  return [...out].some((other) => other < 0 || firm[other]) ? null : [...out];
}
