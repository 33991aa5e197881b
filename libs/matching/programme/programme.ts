import type { Certificate, Programme, ProgrammeProof } from './answer.js';
import { assign, type Assignment, weightsOf } from './assign.js';
import { claimOf, dualBound } from './bound.js';
import { violations } from './check.js';
import { calendarOf, pricesOf, solveCalendar } from './exact.js';
import { hindrancesOf } from './hindrances.js';
import { loadSolver } from './highs-model.js';
import { byRound, type Instance, prepare } from './prepare.js';
import type { PlannedMeeting, ProgrammeProblem } from './problem.js';
import { seatAssignment } from './seating.js';
import { compareServed, compareWorth, degreesOf, histogram, type Seat, type Worth, worthOf } from './worth.js';

/** Up to so many possible meetings (pairs by rounds) the whole is given to HiGHS, fairness included. */
const WHOLE = 2_500;

/** Up to so many, HiGHS is asked for a better calendar of the most promising pairs, and for prices. */
const PART = 12_000;

/** Branch-and-bound nodes that HiGHS may open: counted, never timed, so that the answer is always the same. */
const NODES = { whole: 5_000, part: 50 } as const;

/**
 * The best programme and how far it is proved to be the best. First shortfall: as few meetings as possible missing
 * from the minima and the musts. Then, of an earlier programme, as many meetings as possible kept in their round.
 * Then the greatest sum of mutual scores; then fairness (see `makeFair`). The bounds are multiplied out from the
 * certificates here and now, and the meetings are checked against the problem: nothing is believed.
 */
export async function makeProgramme(problem: ProgrammeProblem): Promise<Programme> {
  const instance = prepare(problem);
  const assignment = assign(instance, weightsOf(instance));
  let seats = seatAssignment(instance, assignment.net);
  let certificates = [assignment.certificate];
  if (!isFinished(instance, assignment, seats, certificates)) {
    ({ seats, certificates } = await improve(instance, assignment, seats));
  }
  const meetings = [...problem.held, ...seats.map((seat) => meetingOf(instance, seat))].sort(byRound);
  const broken = violations(problem, meetings);
  if (broken.length > 0) throw new Error(`programme breaks ${broken.map(({ rule }) => rule).join(', ')}`);
  return {
    meetings,
    proof: proofOf(instance, assignment, worthOf(instance, seats), certificates),
    served: worthOf(instance, seats).served,
    hindrances: hindrancesOf(problem, instance, seats),
  };
}

function meetingOf({ left, right }: Instance, { at, round }: Seat): PlannedMeeting {
  const size = right.ids.length;
  return { left: left.ids[Math.floor(at / size)]!, right: right.ids[at % size]!, round };
}

function isFinished(
  instance: Instance,
  assignment: Assignment,
  seats: readonly Seat[],
  certificates: readonly Certificate[],
): boolean {
  const proof = proofOf(instance, assignment, worthOf(instance, seats), certificates);
  return proof.optimal && (proof.fairest || columnsOf(instance) > WHOLE);
}

/** How many pairs could meet in how many rounds. */
function columnsOf(instance: Instance): number {
  return instance.score.reduce((sum, own) => sum + (own < 0 ? 0 : instance.rounds), 0);
}

/** Asks HiGHS for what the flow and the exchange of rounds couldn't reach; keeps the better of both. */
async function improve(
  instance: Instance,
  { certificate, net }: Assignment,
  first: readonly Seat[],
): Promise<{ seats: Seat[]; certificates: Certificate[] }> {
  const whole = columnsOf(instance) <= WHOLE;
  const pairs = whole ? allowed(instance) : promising(instance, net.meets, first);
  if (pairs.length * instance.rounds > PART) return { seats: [...first], certificates: [certificate] };
  const highs = await loadSolver();
  const calendar = calendarOf(instance, pairs);
  const found = solveCalendar(highs, calendar, whole, whole ? NODES.whole : NODES.part);
  const better = found && compareWorth(worthOf(instance, found), worthOf(instance, first)) < 0;
  const seats = better ? found : [...first];
  const prices = pricesOf(highs, calendar, worthOf(instance, seats), instance);
  return { seats, certificates: prices ? [certificate, prices] : [certificate] };
}

function allowed({ score }: Instance): number[] {
  return [...score.keys()].filter((at) => score[at]! >= 0);
}

/** Partners beyond its most that a delegation is given to choose from. */
const SPARE = 4;

/** The pairs of the assignment, of the earlier programme and the musts, and each delegation's best. */
function promising(instance: Instance, meets: Uint8Array, first: readonly Seat[]): number[] {
  const size = instance.right.ids.length;
  const seated = new Set(first.map(({ at }) => at));
  const every = allowed(instance);
  const kept = new Set(
    every.filter((at) => meets[at] || instance.must[at] || instance.planned[at]! >= 0 || seated.has(at)),
  );
  const best = (of: (at: number) => number, cap: Int32Array): void => {
    const groups = new Map<number, number[]>();
    for (const at of every) groups.set(of(at), [...(groups.get(of(at)) ?? []), at]);
    for (const [owner, group] of groups) {
      group.sort((a, b) => instance.score[b]! - instance.score[a]! || a - b);
      group.slice(0, cap[owner]! + SPARE).forEach((at) => kept.add(at));
    }
  };
  best((at) => Math.floor(at / size), instance.left.cap);
  best((at) => at % size, instance.right.cap);
  return [...kept].sort((a, b) => a - b);
}

/** Multiplies the certificates out and compares. */
function proofOf(
  instance: Instance,
  { net, fairest }: Assignment,
  worth: Worth,
  certificates: readonly Certificate[],
): ProgrammeProof {
  const claims = certificates.map((certificate) => claimOf(dualBound(instance, certificate), certificate));
  const unmetBound = Math.max(...claims.map((claim) => claim.unmetBound));
  const keptBound = Math.min(keepable(instance), ...claims.map((claim) => claim.keptBound(worth.unmet)));
  const scoreBound = Math.min(...claims.map((claim) => claim.scoreBound(worth.unmet, worth.kept)));
  const optimal = worth.unmet === unmetBound && worth.kept === keptBound && worth.score === scoreBound;
  const bound = instance.heldScore + scoreBound;
  const value = instance.heldScore + worth.score;
  const relaxed = degreesOf(instance, seatsOf(net.meets));
  const best = histogram([
    ...relaxed.left.map((degree, i) => degree + instance.left.before[i]!),
    ...relaxed.right.map((degree, j) => degree + instance.right.before[j]!),
  ]);
  return {
    ...{ value, bound, optimal, certificates, unmetBound, keptBound },
    ...{ unmet: worth.unmet, kept: worth.kept },
    gap: bound === 0 ? 0 : (bound - value) / bound,
    fairest: optimal && fairest && compareServed(worth.served, best) === 0,
  };
}

const seatsOf = (meets: Uint8Array): Seat[] =>
  [...meets.keys()].filter((at) => meets[at]).map((at) => ({ at, round: -1 }));

function keepable({ planned, score }: Instance): number {
  return planned.reduce((sum, round, at) => sum + (round >= 0 && score[at]! >= 0 ? 1 : 0), 0);
}
