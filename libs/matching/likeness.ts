import { intersection, sortedSet } from './compare.js';
import type { Profile } from './profile.js';
import { LIKENESS, SPREAD, TIER_LIKENESS, TWO_SITES } from './weights.js';

/** The respects in which two territories are compared. */
export type LikenessTerm = keyof typeof LIKENESS;

/** How alike two territories are in one respect; null where it isn't known of both, or has no meaning for them. */
export type LikenessValues = Readonly<Record<LikenessTerm, number | null>>;

/** The likeness of two territories, 0 to 1, the sum of `parts`; null where nothing can be compared. */
export interface Likeness {
  readonly value: number | null;
  readonly parts: Readonly<Record<LikenessTerm, number>>;
}

const TERMS = Object.keys(LIKENESS) as readonly LikenessTerm[];

/** A bell over the logarithm of the ratio: 1 for equals, 0.6 at one spread; symmetric. */
function byRatio(a: number | null, b: number | null, spread: number): number | null {
  if (a === null || b === null || a <= 0 || b <= 0) return null;
  const steps = (Math.log(a) - Math.log(b)) / spread;
  return Math.exp(-(steps * steps) / 2);
}

function byHeritage(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === 0 && b.length === 0) return null;
  if (a.length === 0 || b.length === 0) return 0;
  return intersection(a, b).length > 0 ? 1 : TWO_SITES;
}

function byGeography(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  return intersection(a, b).length / sortedSet([...a, ...b]).length;
}

/** Whether two tiers do the same work, whatever their names; unknown where one of them is. */
export function tierLikeness(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  if (a === b) return 1;
  return TIER_LIKENESS[[a, b].sort().join('|')] ?? 0;
}

/** Each respect by itself. Neither having a World Heritage site likens nobody: that term then drops out. */
export function likenessValues(a: Profile, b: Profile): LikenessValues {
  return {
    population: byRatio(a.population, b.population, SPREAD.population),
    density: byRatio(a.density, b.density, SPREAD.density),
    geography: byGeography(a.geographies, b.geographies),
    heritage: byHeritage(a.heritage, b.heritage),
    tier: tierLikeness(a.tier, b.tier),
  };
}

/** The weighted mean of the respects that are known of both: similar enough to carry home what was learnt. */
export function likeness(a: Profile, b: Profile): Likeness {
  const values = likenessValues(a, b);
  let known = 0;
  for (const term of TERMS) if (values[term] !== null) known += LIKENESS[term];
  const parts = { population: 0, density: 0, geography: 0, heritage: 0, tier: 0 };
  let value = 0;
  for (const term of TERMS) {
    parts[term] = known === 0 ? 0 : (LIKENESS[term] / known) * (values[term] ?? 0);
    value += parts[term];
  }
  return { value: known === 0 ? null : Math.min(1, value), parts };
}
