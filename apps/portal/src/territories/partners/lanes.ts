/** A reason as the API gives it, as far as the lanes need it. */
export interface ReasonLike {
  readonly direction: 'RECEIVES' | 'GIVES' | 'BOTH';
  readonly term: string;
  readonly weight: number;
}

/** A reason with the points it brings to the score and the length of its bar, 0 to 1. */
export interface Weighed<Reason> {
  readonly reason: Reason;
  readonly points: number;
  readonly share: number;
}

/** A suggestion taken apart: two lanes, what carries the bridge, and what ties have already been made. */
export interface Bridge<Reason> {
  /** 0 to 100; the points of all reasons add up to it. */
  readonly score: number;
  /** From A to B: what B learns. */
  readonly gives: readonly Weighed<Reason>[];
  /** From B to A: what A learns. */
  readonly receives: readonly Weighed<Reason>[];
  /** What both seek or work on. */
  readonly together: readonly Weighed<Reason>[];
  /** In what the two are alike. */
  readonly alike: readonly Weighed<Reason>[];
  readonly ties: readonly Weighed<Reason>[];
  /** What must be said besides: what every pair is granted, facts not known. */
  readonly notes: readonly Weighed<Reason>[];
}

type Group = 'gives' | 'receives' | 'together' | 'alike' | 'ties' | 'notes';

const NOTES: ReadonlySet<string> = new Set(['floor']);
const TOGETHER: ReadonlySet<string> = new Set(['both-seek', 'challenges', 'sdgs']);

function groupOf({ direction, term, weight }: ReasonLike): Group {
  if (weight <= 0 || NOTES.has(term)) return 'notes';
  if (term.startsWith('tie-')) return 'ties';
  if (TOGETHER.has(term)) return 'together';
  if (direction === 'GIVES') return 'gives';
  if (direction === 'RECEIVES') return 'receives';
  return 'alike';
}

/**
 * Whole points that add up to the whole score: each weight rounded down, what is left given to the
 * largest remainders. Figures that do not add up would be asked about.
 */
export function pointsOf(weights: readonly number[], score: number): number[] {
  const exact = weights.map((weight) => Math.max(0, weight) * 100);
  const points = exact.map(Math.floor);
  const missing = Math.round(score * 100) - points.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, Math.max(0, missing))) points[index] = (points[index] ?? 0) + 1;
  return points;
}

/** No bar is full below ten points: a list of faint reasons must look faint. */
const SHORTEST_SCALE = 10;

/** How many points a full bar stands for: the heaviest reason on any lane of a list, so that bars compare between suggestions. */
export function fullBar(lists: readonly (readonly ReasonLike[])[]): number {
  const lanes = lists.flat().filter((reason) => ['gives', 'receives'].includes(groupOf(reason)));
  return Math.max(SHORTEST_SCALE, Math.ceil(Math.max(0, ...lanes.map(({ weight }) => weight * 100)) - 1e-9));
}

/** Lays the reasons of one suggestion on its bridge, the heaviest first on each part. */
export function bridgeOf<Reason extends ReasonLike>(
  reasons: readonly Reason[],
  score: number,
  full: number,
): Bridge<Reason> {
  const points = pointsOf(
    reasons.map(({ weight }) => weight),
    score,
  );
  const weighed = reasons
    .map((reason, index) => ({
      reason,
      points: points[index] ?? 0,
      share: Math.min(1, Math.max(0, (reason.weight * 100) / full)),
    }))
    .sort((a, b) => b.reason.weight - a.reason.weight);
  const of = (group: Group) => weighed.filter(({ reason }) => groupOf(reason) === group);
  return {
    score: Math.round(score * 100),
    gives: of('gives'),
    receives: of('receives'),
    together: of('together'),
    alike: of('alike'),
    ties: of('ties'),
    notes: of('notes'),
  };
}

/** Whether anything is known of what could be learnt, in either direction. */
export function nothingFlows(bridge: Bridge<unknown>): boolean {
  return bridge.gives.length === 0 && bridge.receives.length === 0 && bridge.together.length === 0;
}
