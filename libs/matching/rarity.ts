import type { Profile } from './profile.js';

/** The kinds of code whose rarity is measured; each counts apart. */
export type RarityKind = 'topic' | 'sdg' | 'challenge';

/** Inverse document frequencies of the market; what nobody has yet is as rare as can be. */
export interface Rarity {
  readonly values: ReadonlyMap<string, number>;
  readonly fallback: number;
}

/** How rare a code is: 1 for what everybody offers, more for what few can teach. */
export function rarityOf(rarity: Rarity, kind: RarityKind, code: string | number): number {
  return rarity.values.get(`${kind}:${code}`) ?? rarity.fallback;
}

/**
 * Smoothed inverse document frequency, 1 + ln((N + 1) / (df + 1)), over the profiles that have
 * published or declared something: 38,000 silent communes must not make every topic look alike.
 */
export function measureRarity(profiles: Iterable<Profile>): Rarity {
  const counts = new Map<string, number>();
  let speaking = 0;
  for (const profile of profiles) {
    if (!profile.speaks) continue;
    speaking += 1;
    for (const key of keys(profile)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const idf = (count: number): number => 1 + Math.log((speaking + 1) / (count + 1));
  return { values: new Map([...counts].map(([key, count]) => [key, idf(count)])), fallback: idf(0) };
}

function keys({ offers, sdgs, challenges }: Profile): string[] {
  return [
    ...offers.map(({ topic }) => `topic:${topic}`),
    ...sdgs.map((goal) => `sdg:${goal}`),
    ...challenges.map((code) => `challenge:${code}`),
  ];
}
