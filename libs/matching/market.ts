import { byText } from './compare.js';
import { fullAnswer, seekWeight } from './gain.js';
import type { Profile } from './profile.js';
import { measureRarity } from './rarity.js';
import type { ScoreContext } from './score.js';
import { buildTieGraph } from './ties.js';
import type { TopicTree } from './tree.js';

/** A collectivity in an index, with what it is worth there. */
export interface Posting {
  readonly profile: Profile;
  readonly value: number;
}

/**
 * All the profiles, indexed once and read by every ranking. Only those that have published or declared
 * something stand under topics and sizes; the silent ones can be found by a World Heritage site or a tie.
 */
export interface Market extends ScoreContext {
  readonly profiles: ReadonlyMap<number, Profile>;
  readonly countries: readonly string[];
  /** Topic to those who offer it; the value is the strength of the offer. */
  readonly offers: ReadonlyMap<string, readonly Posting[]>;
  /** Topic to those who seek it; the value is the most that an answer would add to their gain. */
  readonly seeks: ReadonlyMap<string, readonly Posting[]>;
  /** Those who speak but of whose needs nothing is known: any offer may interest them. */
  readonly open: readonly Profile[];
  /** Those who speak, by country and size (see `sizeBucket`). */
  readonly sizes: ReadonlyMap<string, readonly Profile[]>;
  /** Those with a World Heritage site, by country, and those of one site by its id. */
  readonly heritage: ReadonlyMap<string, readonly Profile[]>;
  readonly sites: ReadonlyMap<string, readonly Profile[]>;
}

/** The bucket of a size: each is about three times the one before; unknown sizes share one. */
export function sizeBucket(population: number | null): number {
  return population === null || population <= 0 ? -1 : Math.round(Math.log(population) / Math.log(3));
}

/**
 * Builds the market once, in one pass over the profiles. The order in which they come doesn't matter;
 * of two with one identifier the later is kept.
 */
export function buildMarket(profiles: Iterable<Profile>, tree: TopicTree): Market {
  const byId = new Map<number, Profile>();
  for (const profile of profiles) byId.set(profile.collectivityId, profile);
  const all = [...byId.values()].sort((a, b) => a.collectivityId - b.collectivityId);
  const speaking = all.filter(({ speaks }) => speaks);
  const rarity = measureRarity(speaking);
  const listed = all.filter(({ heritage }) => heritage.length > 0);
  return {
    tree,
    rarity,
    ties: buildTieGraph(all),
    profiles: new Map(all.map((profile) => [profile.collectivityId, profile])),
    countries: [...new Set(all.map(({ country }) => country))].sort(byText),
    offers: index(speaking, ({ offers }) => offers.map(({ topic, strength }) => [topic, strength])),
    seeks: index(speaking, ({ seeks }) => {
      const full = fullAnswer(seeks, rarity);
      return seeks.map((seek) => [seek.topic, (seekWeight(seek, rarity) * seek.certainty) / full]);
    }),
    open: speaking.filter(({ seeks }) => seeks.length === 0),
    sizes: group(speaking, ({ country, population }) => [`${country}:${sizeBucket(population)}`]),
    heritage: group(listed, ({ country }) => [country]),
    sites: group(listed, ({ heritage }) => heritage),
  };
}

function index(
  profiles: readonly Profile[],
  entries: (profile: Profile) => [string, number][],
): Map<string, Posting[]> {
  const found = new Map<string, Posting[]>();
  for (const profile of profiles) {
    for (const [key, value] of entries(profile)) push(found, key, { profile, value });
  }
  return found;
}

function group(profiles: readonly Profile[], keys: (profile: Profile) => readonly string[]): Map<string, Profile[]> {
  const found = new Map<string, Profile[]>();
  for (const profile of profiles) for (const key of keys(profile)) push(found, key, profile);
  return found;
}

function push<T>(found: Map<string, T[]>, key: string, item: T): void {
  const list = found.get(key);
  if (list === undefined) found.set(key, [item]);
  else list.push(item);
}
