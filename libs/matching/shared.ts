import { intersection, union } from './compare.js';
import { type Profile, type Seek, seeksOf } from './profile.js';
import { rarityOf, type Rarity, type RarityKind } from './rarity.js';
import { SHARED } from './weights.js';

/** A topic that both sides seek, with what it adds. */
export interface SharedSeek {
  readonly topic: string;
  readonly a: Seek;
  readonly b: Seek;
  readonly value: number;
}

/** Codes that both sides' cases name, with what they add. */
export interface SharedCodes<T extends string | number> {
  readonly codes: readonly T[];
  readonly value: number;
}

/** What both have in hand; `value` is the sum of the parts, null where nothing at all is known of one side. */
export interface Shared {
  readonly value: number | null;
  readonly seeks: readonly SharedSeek[];
  readonly sdgs: SharedCodes<number>;
  readonly challenges: SharedCodes<string>;
}

/**
 * Symmetric, 0 to 1: rarity-weighted overlaps of what both seek (each counted by both certainties, so
 * that two guesses weigh little), of challenges and of SDGs. A part unknown on one side drops out and
 * its weight goes to the others.
 */
export function shared(a: Profile, b: Profile, rarity: Rarity): Shared {
  const seeks = sharedSeeks(a, b, rarity);
  const challenges = overlap(a.challenges, b.challenges, 'challenge', rarity);
  const sdgs = overlap(a.sdgs, b.sdgs, 'sdg', rarity);
  const known =
    (seeks === null ? 0 : SHARED.seeks) +
    (challenges === null ? 0 : SHARED.challenges) +
    (sdgs === null ? 0 : SHARED.sdgs);
  const part = (weight: number, value: number): number => (weight / known) * value;
  const parts = {
    seeks: (seeks ?? []).map((seek) => ({ ...seek, value: part(SHARED.seeks, seek.value) })),
    challenges: {
      codes: challenges?.codes ?? [],
      value: challenges === null ? 0 : part(SHARED.challenges, challenges.value),
    },
    sdgs: { codes: sdgs?.codes ?? [], value: sdgs === null ? 0 : part(SHARED.sdgs, sdgs.value) },
  };
  if (known === 0) return { value: null, ...parts };
  const bySeeks = parts.seeks.reduce((sum, { value }) => sum + value, 0);
  return { value: bySeeks + parts.challenges.value + parts.sdgs.value, ...parts };
}

function sharedSeeks(a: Profile, b: Profile, rarity: Rarity): SharedSeek[] | null {
  const [seeksOfA, seeksOfB] = [seeksOf(a), seeksOf(b)];
  if (seeksOfA.length === 0 || seeksOfB.length === 0) return null;
  const topics = (seeks: readonly Seek[]): string[] => seeks.map(({ topic }) => topic);
  const total = union(topics(seeksOfA), topics(seeksOfB)).reduce(
    (sum, topic) => sum + rarityOf(rarity, 'topic', topic),
    0,
  );
  return seeksOfA.flatMap((mine) => {
    const theirs = seeksOfB.find(({ topic }) => topic === mine.topic);
    if (theirs === undefined) return [];
    const value = (rarityOf(rarity, 'topic', mine.topic) * (mine.certainty * theirs.certainty)) / total;
    return [{ topic: mine.topic, a: mine, b: theirs, value }];
  });
}

function overlap<T extends string | number>(
  a: readonly T[],
  b: readonly T[],
  kind: RarityKind,
  rarity: Rarity,
): SharedCodes<T> | null {
  if (a.length === 0 || b.length === 0) return null;
  const weigh = (codes: readonly T[]): number => codes.reduce((sum, code) => sum + rarityOf(rarity, kind, code), 0);
  const codes = intersection(a, b);
  return { codes, value: weigh(codes) / weigh(union(a, b)) };
}
