import { byText } from './compare.js';
import { fullAnswer, seekWeight } from './gain.js';
import { type Profile, type Seek, seeksOf } from './profile.js';
import { measureRarity, type Rarity } from './rarity.js';
import type { ScoreContext } from './score.js';
import { buildTieGraph } from './ties.js';
import type { TopicTree } from './tree.js';

/** Collectivities in an index, by their places in the list, with what each is worth there. */
export interface Postings {
  readonly places: readonly number[];
  readonly values: readonly number[];
}

/** An index by topic, of one country. */
export type TopicIndex = ReadonlyMap<string, Postings>;

/** Places in the list, by a key. */
type Groups = ReadonlyMap<string, readonly number[]>;

/**
 * All the profiles, indexed once and read by every ranking. Indexes hold places in `list`, so that a ranking can add up what
 * it finds in plain arrays; and they are apart by country, since partners are looked for abroad. Only those that have
 * published or declared something stand under topics and sizes; the silent ones can be found by a World Heritage site or a tie.
 */
export interface Market extends ScoreContext {
  readonly profiles: ReadonlyMap<number, Profile>;
  /** In order of identifier. */
  readonly list: readonly Profile[];
  /** Identifier to its place in the list. */
  readonly places: ReadonlyMap<number, number>;
  readonly countries: readonly string[];
  /** Country and topic to those who offer it; the value is the strength of the offer. */
  readonly offers: ReadonlyMap<string, TopicIndex>;
  /** Country and topic to those who seek it; the value is the most that an answer would add to their gain. */
  readonly seeks: ReadonlyMap<string, TopicIndex>;
  /** Those who speak but of whose needs nothing is known, by country: any offer may interest them. */
  readonly open: Groups;
  /** Those who speak, by country and size (see `sizeBucket`). */
  readonly sizes: Groups;
  /** Those with a World Heritage site, by country, and those of one site by its id. */
  readonly heritage: Groups;
  readonly sites: Groups;
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
  const list = [...byId.values()].sort((a, b) => a.collectivityId - b.collectivityId);
  const rarity = measureRarity(list);
  const speaks = ({ speaks: own }: Profile): boolean => own;
  const listed = ({ heritage }: Profile): boolean => heritage.length > 0;
  return {
    tree,
    rarity,
    ties: buildTieGraph(list),
    profiles: new Map(list.map((profile) => [profile.collectivityId, profile])),
    list,
    places: new Map(list.map(({ collectivityId }, place) => [collectivityId, place])),
    countries: [...new Set(list.map(({ country }) => country))].sort(byText),
    offers: index(list, ({ offers }, add) => {
      for (const { topic, strength } of offers) add(topic, strength);
    }),
    seeks: index(list, (profile, add) => addSeeks(seeksOf(profile), rarity, add)),
    open: group(
      list,
      (one) => one.speaks && seeksOf(one).length === 0,
      ({ country }) => [country],
    ),
    sizes: group(list, speaks, ({ country, population }) => [`${country}:${sizeBucket(population)}`]),
    heritage: group(list, listed, ({ country }) => [country]),
    sites: group(list, listed, ({ heritage }) => heritage),
  };
}

type Add = (topic: string, value: number) => void;

function addSeeks(seeks: readonly Seek[], rarity: Rarity, add: Add): void {
  const full = fullAnswer(seeks, rarity);
  for (const seek of seeks) add(seek.topic, (seekWeight(seek, rarity) * seek.certainty) / full);
}

/** Indexes those who speak. */
function index(list: readonly Profile[], entries: (profile: Profile, add: Add) => void): Map<string, TopicIndex> {
  const found = new Map<string, Map<string, { places: number[]; values: number[] }>>();
  list.forEach((profile, place) => {
    if (!profile.speaks) return;
    const own = found.get(profile.country) ?? new Map<string, { places: number[]; values: number[] }>();
    found.set(profile.country, own);
    entries(profile, (topic, value) => {
      const postings = own.get(topic) ?? { places: [], values: [] };
      own.set(topic, postings);
      postings.places.push(place);
      postings.values.push(value);
    });
  });
  return found;
}

function group(
  list: readonly Profile[],
  belongs: (profile: Profile) => boolean,
  keys: (profile: Profile) => readonly string[],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  list.forEach((profile, place) => {
    if (!belongs(profile)) return;
    for (const key of keys(profile)) {
      const places = found.get(key);
      if (places === undefined) found.set(key, [place]);
      else places.push(place);
    }
  });
  return found;
}
