import {
  type Delegation,
  MOST_ROUNDS,
  type Pairing,
  type PlannedMeeting,
  type ProgrammeProblem,
  ProgrammeProblemError,
  type ProgrammeRound,
  SCORE_UNITS,
} from './problem.js';

/** One side in whole numbers; what has been held is already taken off. */
export interface Side {
  readonly ids: readonly number[];
  readonly min: Int32Array;
  /** Most meetings still possible: never more than the rounds in which it is free. */
  readonly cap: Int32Array;
  /** Bit t: free in round t. */
  readonly mask: Int32Array;
  /** Meetings that it has had: they count when asking who is served least. */
  readonly before: Int32Array;
}

/**
 * The problem in whole numbers and in an order of its own (by id), so that the order of the input can't change the
 * answer. Pairs are numbered `left * right.ids.length + right`.
 */
export interface Instance {
  readonly left: Side;
  readonly right: Side;
  readonly rounds: number;
  /** Thousandths; -1 where the two may not meet, or not any more. */
  readonly score: Int32Array;
  readonly must: Uint8Array;
  /** 1 where a meeting needs an interpreter of the platform. */
  readonly needs: Uint8Array;
  /** Round in which the pair meets in the earlier programme, or -1. */
  readonly planned: Int8Array;
  /** Left in each round: tables (never more than delegations who are there), interpreters (never more than tables). */
  readonly tables: readonly number[];
  readonly interpreters: readonly number[];
  readonly held: readonly PlannedMeeting[];
  readonly heldScore: number;
  /** Pairs that must meet and never can. */
  readonly lostMusts: readonly LostMust[];
}

/** A pair that must meet and can't, and why. */
export interface LostMust {
  readonly pair: Pairing;
  readonly code: 'must-vetoed' | 'must-apart';
}

interface Draft {
  readonly left: Side;
  readonly right: Side;
  readonly place: ReadonlyMap<number, { readonly left: boolean; readonly index: number }>;
}

/** Checks the problem and puts it in whole numbers. */
export function prepare(problem: ProgrammeProblem): Instance {
  const draft = sides(problem);
  const { left, right } = draft;
  const rounds = problem.rounds.map((round) => ({ ...round }));
  const score = new Int32Array(left.ids.length * right.ids.length);
  const number = (pair: Pairing): number => pairNumber(draft, pair);
  for (const entry of problem.scores) score[number(entry.pair)] = units(entry.score);
  const heldScore = takeHeld(problem, draft, rounds, score, number);
  for (const pair of problem.mustNot) score[number(pair)] = -1;
  closeRounds(draft, rounds);
  const heldPairs = new Set(problem.held.map((meeting) => number([meeting.left, meeting.right])));
  const apart = keepApart(left, right, score);
  const planned = new Int8Array(score.length).fill(-1);
  for (const meeting of problem.planned) keepPlanned(meeting, draft, planned, number);
  const must = new Uint8Array(score.length);
  const lostMusts = new Map<number, LostMust>();
  for (const pair of problem.mustMeet) {
    const at = number(pair);
    if (heldPairs.has(at)) continue;
    if ((score[at] ?? -1) >= 0) must[at] = 1;
    else lostMusts.set(at, { pair: pairOf(draft, at), code: apart.has(at) ? 'must-apart' : 'must-vetoed' });
  }
  return {
    ...{ left, right, score, must, planned, heldScore },
    rounds: rounds.length,
    needs: interpreted(problem.delegations, draft),
    ...capacities(rounds, left, right),
    held: [...problem.held].sort(byRound),
    lostMusts: [...lostMusts.entries()].sort(([a], [b]) => a - b).map(([, lost]) => lost),
  };
}

/** By round, then by the left delegation. */
export function byRound(a: PlannedMeeting, b: PlannedMeeting): number {
  return a.round - b.round || a.left - b.left || a.right - b.right;
}

function units(score: number): number {
  if (!(score >= 0 && score <= 1)) throw new ProgrammeProblemError('not-a-number', `score ${score}`);
  return Math.round(score * SCORE_UNITS);
}

function sides(problem: ProgrammeProblem): Draft {
  if (problem.rounds.length > MOST_ROUNDS)
    throw new ProgrammeProblemError('too-many-rounds', `${problem.rounds.length}`);
  const place = new Map<number, { left: boolean; index: number }>();
  const side = (wanted: Delegation['side']): Side => {
    const found = problem.delegations.filter((one) => one.side === wanted).sort((a, b) => a.id - b.id);
    found.forEach(({ id }, index) => {
      if (place.has(id)) throw new ProgrammeProblemError('twice', `delegation ${id}`);
      place.set(id, { left: wanted === 'left', index });
    });
    return {
      ids: found.map(({ id }) => id),
      min: Int32Array.from(found, ({ min }) => count(min)),
      cap: Int32Array.from(found, ({ max }) => count(max)),
      mask: Int32Array.from(found, ({ rounds }) => rounds.reduce((mask, round) => mask | bit(round, problem), 0)),
      before: new Int32Array(found.length),
    };
  };
  return { left: side('left'), right: side('right'), place };
}

function count(value: number): number {
  if (!Number.isInteger(value) || value < 0) throw new ProgrammeProblemError('not-a-number', `${value} meetings`);
  return value;
}

function bit(round: number, problem: ProgrammeProblem): number {
  if (problem.rounds[round] === undefined) throw new ProgrammeProblemError('unknown-round', `round ${round}`);
  return 1 << round;
}

function pairNumber({ place, right }: Draft, [one, other]: Pairing): number {
  const [a, b] = [place.get(one), place.get(other)];
  if (!a || !b) throw new ProgrammeProblemError('unknown-delegation', `${one} or ${other}`);
  if (a.left === b.left) throw new ProgrammeProblemError('same-side', `${one} and ${other}`);
  return a.left ? a.index * right.ids.length + b.index : b.index * right.ids.length + a.index;
}

function pairOf({ left, right }: Draft, at: number): Pairing {
  const size = right.ids.length;
  return [left.ids[Math.floor(at / size)] ?? 0, right.ids[at % size] ?? 0];
}

/** Takes what has been held off everybody's time, wishes, tables and interpreters; tells what it was worth. */
function takeHeld(
  { held, delegations }: ProgrammeProblem,
  draft: Draft,
  rounds: { tables: number; interpreters: number }[],
  score: Int32Array,
  number: (pair: Pairing) => number,
): number {
  let worth = 0;
  const needs = interpreted(delegations, draft);
  const busy = new Set<string>();
  for (const { left, right, round } of held) {
    const [at, row] = [number([left, right]), rounds[round]];
    if (row === undefined) throw new ProgrammeProblemError('unknown-round', `round ${round}`);
    if ((score[at] ?? -1) < 0) throw new ProgrammeProblemError('twice', `${left} and ${right}`);
    worth += score[at] ?? 0;
    score[at] = -1;
    row.tables -= 1;
    row.interpreters -= needs[at] ?? 0;
    for (const id of [left, right]) {
      if (busy.has(`${id} ${round}`)) throw new ProgrammeProblemError('held-conflict', `${id} in round ${round}`);
      busy.add(`${id} ${round}`);
      takePart(draft, id, round);
    }
  }
  return worth;
}

function takePart({ place, left, right }: Draft, id: number, round: number): void {
  const found = place.get(id);
  if (!found) throw new ProgrammeProblemError('unknown-delegation', `${id}`);
  const side = found.left ? left : right;
  side.mask[found.index] = (side.mask[found.index] ?? 0) & ~(1 << round);
  side.before[found.index] = (side.before[found.index] ?? 0) + 1;
  side.min[found.index] = Math.max(0, (side.min[found.index] ?? 0) - 1);
  side.cap[found.index] = Math.max(0, (side.cap[found.index] ?? 0) - 1);
}

/** Rounds that are closed or without a table are nobody's; nobody has more meetings than rounds. */
function closeRounds({ left, right }: Draft, rounds: readonly ProgrammeRound[]): void {
  const open = rounds.reduce((mask, { tables, closed }, t) => (tables > 0 && !closed ? mask | (1 << t) : mask), 0);
  for (const { mask, cap } of [left, right]) {
    mask.forEach((own, index) => {
      mask[index] = own & open;
      cap[index] = Math.min(cap[index] ?? 0, bits(own & open));
    });
  }
}

/** How many rounds a mask holds. */
export function bits(mask: number): number {
  let rest = mask;
  let found = 0;
  for (; rest !== 0; rest &= rest - 1) found += 1;
  return found;
}

/** Forbids pairs that are never there together; tells which. */
function keepApart(left: Side, right: Side, score: Int32Array): Set<number> {
  const apart = new Set<number>();
  score.forEach((own, at) => {
    const [i, j] = [Math.floor(at / right.ids.length), at % right.ids.length];
    if (own < 0 || ((left.mask[i] ?? 0) & (right.mask[j] ?? 0)) !== 0) return;
    score[at] = -1;
    apart.add(at);
  });
  return apart;
}

function keepPlanned(
  { left, right, round }: PlannedMeeting,
  draft: Draft,
  planned: Int8Array,
  number: (pair: Pairing) => number,
): void {
  const [a, b] = [draft.place.get(left), draft.place.get(right)];
  if (!a || !b) return;
  const free = (draft.left.mask[a.index] ?? 0) & (draft.right.mask[b.index] ?? 0);
  if (free & (1 << round)) planned[number([left, right])] = round;
}

function interpreted(delegations: readonly Delegation[], { left, right }: Draft): Uint8Array {
  const byId = new Map(delegations.map((one) => [one.id, one]));
  const speech = (id: number): Delegation | undefined => byId.get(id);
  return Uint8Array.from({ length: left.ids.length * right.ids.length }, (_, at) => {
    const a = speech(left.ids[Math.floor(at / right.ids.length)] ?? -1);
    const b = speech(right.ids[at % right.ids.length] ?? -1);
    if (!a || !b || a.hasInterpreter || b.hasInterpreter) return 0;
    return a.languages.some((language) => b.languages.includes(language)) ? 0 : 1;
  });
}

function capacities(
  rounds: readonly ProgrammeRound[],
  left: Side,
  right: Side,
): { tables: number[]; interpreters: number[] } {
  const there = ({ mask }: Side, t: number): number => mask.filter((own) => own & (1 << t)).length;
  const tables = rounds.map((round, t) =>
    round.closed ? 0 : Math.max(0, Math.min(count(Math.max(0, round.tables)), there(left, t), there(right, t))),
  );
  const interpreters = rounds.map((round, t) => Math.max(0, Math.min(round.interpreters, tables[t] ?? 0)));
  return { tables, interpreters };
}
