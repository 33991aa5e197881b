import type { Network } from './network.js';
import type { Instance } from './prepare.js';
import { edgeOf, giveRounds, place } from './rounds.js';
import { type Edge, Timetable } from './timetable.js';
import { compareWorth, degreesOf, type Seat, worthOf } from './worth.js';

/**
 * Gives the meetings of an assignment their rounds. What is planned stays where it is; if that leaves others without
 * a place, it is tried once more with everything movable, and the better of both is taken. Places that stay empty
 * then go to the best other pairs.
 */
export function seatAssignment(instance: Instance, net: Network): Seat[] {
  const pairs = [...net.meets.keys()].filter((at) => net.meets[at]);
  const firm = fillUp(instance, giveRounds(instance, pairs, false));
  const complete = firm.length >= pairs.length;
  if (complete || !pairs.some((at) => instance.planned[at]! >= 0)) return firm;
  const loose = fillUp(instance, giveRounds(instance, pairs, true));
  return compareWorth(worthOf(instance, loose), worthOf(instance, firm)) < 0 ? loose : firm;
}

function fillUp(instance: Instance, table: Timetable): Seat[] {
  const seats = seatsOf(table);
  if (seats.length === table.edges.length) return seats;
  const spare = spares(instance, seats);
  const edges: Edge[] = [...seats.map(({ at }) => edgeOf(instance, at)), ...spare.map((at) => edgeOf(instance, at))];
  const wider = new Timetable(edges, instance);
  seats.forEach(({ round }, e) => wider.put(e, round));
  const firm = Uint8Array.from(edges, ({ at }, e) => (wider.round[e] === instance.planned[at] ? 1 : 0));
  const degrees = degreesOf(instance, seats);
  for (let e = seats.length; e < edges.length; e += 1) {
    const { i, j } = edges[e]!;
    if (degrees.left[i]! >= instance.left.cap[i]! || degrees.right[j]! >= instance.right.cap[j]!) continue;
    if (!place(wider, e, firm)) continue;
    degrees.left[i]! += 1;
    degrees.right[j]! += 1;
  }
  return seatsOf(wider);
}

function seatsOf({ edges, round }: Timetable): Seat[] {
  return edges.flatMap(({ at }, e) => (round[e]! < 0 ? [] : [{ at, round: round[e]! }]));
}

/** Pairs without a meeting whose two could take one more; those that a minimum or a must waits for first. */
function spares(instance: Instance, seats: readonly Seat[]): number[] {
  const size = instance.right.ids.length;
  const degrees = degreesOf(instance, seats);
  const taken = new Set(seats.map(({ at }) => at));
  const urgency = (at: number): number => {
    const [i, j] = [Math.floor(at / size), at % size];
    const short = Number(degrees.left[i]! < instance.left.min[i]!) + Number(degrees.right[j]! < instance.right.min[j]!);
    return instance.must[at]! + short;
  };
  return [...instance.score.keys()]
    .filter((at) => instance.score[at]! >= 0 && !taken.has(at))
    .filter((at) => degrees.left[Math.floor(at / size)]! < instance.left.cap[Math.floor(at / size)]!)
    .filter((at) => degrees.right[at % size]! < instance.right.cap[at % size]!)
    .sort((a, b) => urgency(b) - urgency(a) || instance.score[b]! - instance.score[a]! || a - b);
}
