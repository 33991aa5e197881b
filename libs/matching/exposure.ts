/** How suggestions to everybody together fall upon the suggested. */
export interface Exposure {
  /** 0: all are suggested equally often; near 1: a few have it all. */
  readonly gini: number;
  /** Share of those who could be suggested that are, at least once. */
  readonly coverage: number;
  /** Lists that were counted. */
  readonly lists: number;
  /** Collectivities that could be suggested. */
  readonly eligible: number;
}

/** Counts who stands in the lists. Names that are not eligible are left out; without lists all is 0. */
export function exposureOf(lists: readonly (readonly number[])[], eligible: readonly number[]): Exposure {
  const times = new Map(eligible.map((id) => [id, 0]));
  for (const list of lists) {
    for (const id of list) {
      const before = times.get(id);
      if (before !== undefined) times.set(id, before + 1);
    }
  }
  const counts = [...times.values()];
  const reached = counts.filter((count) => count > 0).length;
  return {
    gini: gini(counts),
    coverage: counts.length === 0 ? 0 : reached / counts.length,
    lists: lists.length,
    eligible: counts.length,
  };
}

/** The Gini coefficient: half the mean difference of all pairs over the mean; 0 where there is nothing to share. */
export function gini(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  const total = sorted.reduce((sum, own) => sum + own, 0);
  if (total === 0) return 0;
  const ranked = sorted.reduce((sum, own, index) => sum + (index + 1) * own, 0);
  return (2 * ranked) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}
