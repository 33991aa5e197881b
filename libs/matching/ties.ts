import { intersection, sortedSet } from './compare.js';
import type { Profile, TieState } from './profile.js';
import { TIES } from './weights.js';

/** Who is actively twinned with whom, both ways. */
export type TieGraph = ReadonlyMap<number, readonly number[]>;

/** A tie that speaks for a pair; `via` are the collectivities in between, in order from A to B. */
export interface PairTie {
  readonly kind: 'sleeping' | 'common' | 'chain';
  readonly via: readonly number[];
}

/** Reads the active ties of all profiles into a graph; one side's word is enough. */
export function buildTieGraph(profiles: Iterable<Profile>): TieGraph {
  const graph = new Map<number, Set<number>>();
  const link = (from: number, to: number): void => {
    const known = graph.get(from);
    if (known === undefined) graph.set(from, new Set([to]));
    else known.add(to);
  };
  for (const { collectivityId, ties } of profiles) {
    for (const tie of ties) {
      if (tie.state !== 'active') continue;
      link(collectivityId, tie.collectivityId);
      link(tie.collectivityId, collectivityId);
    }
  }
  return new Map([...graph].map(([id, others]) => [id, sortedSet(others)]));
}

/** The state of the twinning between two collectivities, null where there is none; the liveliest record wins. */
export function twinningBetween(a: Profile, b: Profile): TieState | null {
  const states = [
    ...a.ties.filter(({ collectivityId }) => collectivityId === b.collectivityId),
    ...b.ties.filter(({ collectivityId }) => collectivityId === a.collectivityId),
  ].map(({ state }) => state);
  return (['active', 'sleeping', 'ended'] as const).find((state) => states.includes(state)) ?? null;
}

/**
 * The ties that speak for a pair, the strongest kind only: a sleeping twinning of their own, the twins
 * that they have in common, or chains A - T - M - B ("a twin of your twin's twin"). An active twinning
 * needs no such help and returns none.
 */
export function tiesInCommon(a: Profile, b: Profile, graph: TieGraph): PairTie[] {
  const own = twinningBetween(a, b);
  if (own === 'active') return [];
  if (own === 'sleeping') return [{ kind: 'sleeping', via: [] }];
  if (lonely(a, graph) || lonely(b, graph)) return [];
  const twinsOfA = activeTwins(a, graph).filter((id) => id !== b.collectivityId);
  const twinsOfB = activeTwins(b, graph).filter((id) => id !== a.collectivityId);
  const common = intersection(twinsOfA, twinsOfB);
  if (common.length > 0) return common.map((id) => ({ kind: 'common', via: [id] }));
  return twinsOfA.flatMap((first) =>
    intersection(graph.get(first) ?? [], twinsOfB)
      .filter((second) => second !== a.collectivityId && first !== second)
      .map((second) => ({ kind: 'chain' as const, via: [first, second] })),
  );
}

function lonely({ collectivityId, ties }: Profile, graph: TieGraph): boolean {
  return ties.length === 0 && !graph.has(collectivityId);
}

/** What the ties add to a one-way score, as a share of what is missing to 1. */
export function tieBonus(ties: readonly PairTie[]): number {
  const [strongest] = ties;
  return strongest === undefined ? 0 : TIES[strongest.kind];
}

/** All who can be reached from a collectivity by a sleeping tie, a common twin or a chain: candidates, sorted. */
export function reachableByTies(a: Profile, graph: TieGraph): number[] {
  const found = a.ties.filter(({ state }) => state !== 'ended').map(({ collectivityId }) => collectivityId);
  for (const first of activeTwins(a, graph)) {
    for (const second of graph.get(first) ?? []) found.push(second, ...(graph.get(second) ?? []));
  }
  return sortedSet(found).filter((id) => id !== a.collectivityId);
}

/** The active twins of a collectivity by its own profile and by the others', sorted. */
export function activeTwins(profile: Profile, graph: TieGraph): readonly number[] {
  const own = profile.ties.filter(({ state }) => state === 'active').map(({ collectivityId }) => collectivityId);
  return sortedSet([...own, ...(graph.get(profile.collectivityId) ?? [])]);
}
