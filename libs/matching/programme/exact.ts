import type { Highs } from 'highs';
import type { Certificate } from './answer.js';
import { addColumn, emptyModel, maximise, type Model, type Row } from './highs-model.js';
import type { Instance, Side } from './prepare.js';
import type { Seat, Worth } from './worth.js';

/** The whole programme as a linear model: a column for each pair and round, and what is counted. */
export interface Calendar {
  readonly model: Model;
  readonly seats: readonly (Seat & { readonly column: number })[];
  /** Numbers of the rows that have a price. */
  readonly rows: {
    readonly left: readonly number[];
    readonly right: readonly number[];
    readonly leftTime: readonly number[];
    readonly rightTime: readonly number[];
    readonly tables: readonly number[];
    readonly interpreters: readonly number[];
  };
  /** Levels of service: `levels[k]` are the columns "has its (k+1)-th meeting" of all delegations. */
  readonly levels: readonly (readonly number[])[];
  /** What counts against shortfall: levels up to the minimum, and pairs that must meet. */
  readonly wanted: ReadonlyMap<number, number>;
  readonly kept: ReadonlyMap<number, number>;
  readonly score: ReadonlyMap<number, number>;
}

/** Builds the model over the given pairs. */
export function calendarOf(instance: Instance, pairs: readonly number[]): Calendar {
  const model = emptyModel();
  const size = instance.right.ids.length;
  const seats = pairs.flatMap((at) => {
    const both = instance.left.mask[Math.floor(at / size)]! & instance.right.mask[at % size]!;
    const rounds = Array.from({ length: instance.rounds }, (_, t) => t).filter((t) => both & (1 << t));
    return rounds.map((round) => ({ at, round, column: addColumn(model, 1, true) }));
  });
  const limits = limitRows(model, instance, pairs, seats);
  const levels: number[][] = [];
  const wanted = new Map<number, number>();
  const byLeft = grouped(seats, ({ at }) => Math.floor(at / size), instance.left.ids.length);
  const left = service(model, instance.left, byLeft, levels, wanted);
  const byRight = grouped(seats, ({ at }) => at % size, size);
  const right = service(model, instance.right, byRight, levels, wanted);
  seats.forEach(({ at, column }) => (instance.must[at] ? wanted.set(column, 1) : undefined));
  return {
    ...{ model, seats, levels, wanted },
    rows: { left, right, ...limits },
    kept: new Map(seats.flatMap(({ at, round, column }) => (instance.planned[at] === round ? [[column, 1]] : []))),
    score: new Map(seats.map(({ at, column }) => [column, instance.score[at]!])),
  };
}

type ColumnSeat = Calendar['seats'][number];

/** Columns by group; a seat of group -1 belongs to none. */
function grouped(seats: readonly ColumnSeat[], groupOf: (seat: Seat) => number, count: number): number[][] {
  const groups: number[][] = Array.from({ length: count }, () => []);
  for (const seat of seats) groups[groupOf(seat)]?.push(seat.column);
  return groups;
}

/** Nobody twice with the same, nobody in two places, no more than tables and interpreters. */
function limitRows(model: Model, instance: Instance, pairs: readonly number[], seats: readonly ColumnSeat[]) {
  const { rounds, needs } = instance;
  const size = instance.right.ids.length;
  const position = new Map(pairs.map((at, index) => [at, index]));
  const atMost = (groupOf: (seat: Seat) => number, count: number, upper: (index: number) => number): number[] =>
    grouped(seats, groupOf, count).map((columns, index) =>
      addRow(model, { terms: ones(columns), lower: -Infinity, upper: upper(index) }),
    );
  const one = (): number => 1;
  atMost(({ at }) => position.get(at)!, pairs.length, one);
  return {
    leftTime: atMost(({ at, round }) => Math.floor(at / size) * rounds + round, instance.left.ids.length * rounds, one),
    rightTime: atMost(({ at, round }) => (at % size) * rounds + round, size * rounds, one),
    tables: atMost(
      ({ round }) => round,
      rounds,
      (t) => instance.tables[t]!,
    ),
    interpreters: atMost(
      ({ at, round }) => (needs[at] ? round : -1),
      rounds,
      (t) => instance.interpreters[t]!,
    ),
  };
}

const ones = (columns: readonly number[]): [number, number][] => columns.map((column) => [column, 1]);

function addRow(model: Model, row: Row): number {
  model.rows.push(row);
  return model.rows.length - 1;
}

/** A column for each possible meeting of a delegation, filled from the first: their sum is how many it has. */
function service(
  model: Model,
  { min, cap, before }: Side,
  meetings: readonly number[][],
  levels: number[][],
  wanted: Map<number, number>,
): number[] {
  return meetings.map((columns, index) => {
    const own = Array.from({ length: cap[index]! }, () => addColumn(model, 1, false));
    own.forEach((column, level) => {
      (levels[before[index]! + level] ??= []).push(column);
      if (level < min[index]!) wanted.set(column, 1);
    });
    const terms = [...ones(columns), ...own.map((column): [number, number] => [column, -1])];
    return addRow(model, { terms, lower: 0, upper: 0 });
  });
}

/**
 * The best programme that HiGHS finds: fewest shortfalls, then most kept, greatest sum of scores, and then level by level the
 * fairest, each under the condition that what came before stays as good. `fair` leaves the levels out when false.
 */
export function solveCalendar(highs: Highs, calendar: Calendar, fair: boolean, nodes: number): Seat[] | null {
  const model: Model = { ...calendar.model, rows: [...calendar.model.rows] };
  const levels = fair ? [...calendar.levels].map((columns = []) => new Map(columns.map((column) => [column, 1]))) : [];
  let best: Float64Array | null = null;
  for (const objective of [calendar.wanted, calendar.kept, calendar.score, ...levels]) {
    if (objective.size === 0) continue;
    const solved = maximise(highs, model, objective, { relaxed: false, nodes });
    if (!solved) break;
    best = solved.columns;
    if (!solved.done) break;
    const value = [...objective].reduce((sum, [column, factor]) => sum + factor * solved.columns[column]!, 0);
    model.rows.push({ terms: [...objective], lower: Math.round(value), upper: Infinity });
  }
  return best && calendar.seats.filter(({ column }) => best[column]! > 0.5).map(({ at, round }) => ({ at, round }));
}

/** Prices are kept in 4096ths of a thousandth. */
const PRICE_SCALE = 4096;

/**
 * Prices from the relaxation of the model, for a bound on the score of programmes that fall short no more and keep no
 * fewer. HiGHS calculates in floating point; rounding its prices costs little, and `dualBound` is exact for any prices.
 */
export function pricesOf(highs: Highs, calendar: Calendar, worth: Worth, instance: Instance): Certificate | null {
  const { rows } = calendar;
  const lost = instance.lostMusts.length;
  const all = [instance.left, instance.right].reduce(
    (sum, { min }) => sum + min.reduce((total, own) => total + own, 0),
    0,
  );
  const musts = instance.must.reduce((sum, own) => sum + own, 0);
  const floor = (objective: ReadonlyMap<number, number>, lower: number): Row => ({
    terms: [...objective],
    lower,
    upper: Infinity,
  });
  const model: Model = {
    ...calendar.model,
    rows: [
      ...calendar.model.rows,
      floor(calendar.wanted, all + musts + lost - worth.unmet),
      floor(calendar.kept, worth.kept),
    ],
  };
  const solved = maximise(highs, model, calendar.score, { relaxed: true, nodes: 0 });
  if (!solved?.done) return null;
  const price = (row: number): number => Math.round(solved.prices[row]! * PRICE_SCALE);
  const list = (numbers: readonly number[]): number[] => numbers.map((row) => price(row));
  const last = calendar.model.rows.length;
  return {
    scale: PRICE_SCALE,
    unmetWeight: Math.abs(price(last)),
    keptWeight: Math.abs(price(last + 1)),
    left: list(rows.left),
    right: list(rows.right),
    tables: list(rows.tables),
    interpreters: list(rows.interpreters),
    leftTime: list(rows.leftTime),
    rightTime: list(rows.rightTime),
  };
}
