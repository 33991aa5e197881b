import type { Profile } from './profile.js';

/** The kinds of code whose rarity is measured; each counts apart. */
export type RarityKind = 'topic' | 'sdg' | 'challenge';

/** Inverse document frequencies of the market; what nobody has yet is as rare as can be. */
export interface Rarity {
  readonly values: Readonly<Record<RarityKind, ReadonlyMap<string | number, number>>>;
  readonly fallback: number;
}

/** How rare a code is: 1 for what everybody offers, more for what few can teach. */
export function rarityOf(rarity: Rarity, kind: RarityKind, code: string | number): number {
  return rarity.values[kind].get(code) ?? rarity.fallback;
}

/**
 * Smoothed inverse document frequency, 1 + ln((N + 1) / (df + 1)), over the profiles that have
 * published or declared something: 38,000 silent communes must not make every topic look alike.
 */
export function measureRarity(profiles: Iterable<Profile>): Rarity {
  const counts = {
    topic: new Map<string, number>(),
    sdg: new Map<number, number>(),
    challenge: new Map<string, number>(),
  };
  let speaking = 0;
  for (const { speaks, offers, sdgs, challenges } of profiles) {
    if (!speaks) continue;
    speaking += 1;
    for (const { topic } of offers) count(counts.topic, topic);
    for (const goal of sdgs) count(counts.sdg, goal);
    for (const code of challenges) count(counts.challenge, code);
  }
  const idf = (found: number): number => 1 + Math.log((speaking + 1) / (found + 1));
  const values = <Code>(found: ReadonlyMap<Code, number>): Map<Code, number> =>
    new Map([...found].map(([code, times]) => [code, idf(times)]));
  return {
    values: { topic: values(counts.topic), sdg: values(counts.sdg), challenge: values(counts.challenge) },
    fallback: idf(0),
  };
}

function count<Code>(counts: Map<Code, number>, code: Code): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}
