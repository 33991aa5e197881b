import { fullAnswer, openGain, seekWeight } from './gain.js';
import { likeness } from './likeness.js';
import { obstacleBetween } from './feasible.js';
import { sizeBucket, type Market, type Posting } from './market.js';
import type { Profile } from './profile.js';
import { blend, harmonic, lift, partWeights } from './score.js';
import { reachableByTies, tieBonus, tiesInCommon } from './ties.js';

/** A collectivity worth scoring, with a number that its score can't pass. */
export interface Candidate {
  readonly profile: Profile;
  readonly bound: number;
}

/** What a candidate may be; decided by the caller's filter. */
export type Wanted = (profile: Profile) => boolean;

interface Gains {
  receives: number;
  gives: number;
}

/**
 * The collectivities that have something to do with A, best bound first: those who speak before the
 * silent. Found through the indexes, never by going through all: by what they offer and A seeks, by
 * what they seek and A offers; by World Heritage (silent ones too: the site is the substance), by ties;
 * and, when these are fewer than `enough`, those of the nearest sizes who have published something.
 * Nobody silent is here for being alike: the silent and alike are not even looked at.
 */
export function findCandidates(a: Profile, market: Market, wanted: Wanted, enough: number): Candidate[] {
  const found = new Map<Profile, Gains>();
  const admit = (profile: Profile): Gains => {
    const known = found.get(profile) ?? { receives: 0, gives: 0 };
    found.set(profile, known);
    return known;
  };
  boundReceives(a, market, admit);
  boundGives(a, market, admit);
  const tied = new Set(reachableByTies(a, market.ties));
  for (const profile of substantive(a, tied, market)) admit(profile);
  const allowed = (profile: Profile): boolean => obstacleBetween(a, profile) === null && wanted(profile);
  const kept = [...found.keys()].filter(allowed);
  for (let distance = 0; kept.length < enough && distance <= FARTHEST; distance += 1) {
    kept.push(...ofLikeSize(a, distance, market).filter((profile) => !found.has(profile) && allowed(profile)));
  }
  return kept
    .map((profile) => ({ profile, bound: bound(a, profile, found.get(profile), tied, market) }))
    .sort(
      (x, y) =>
        Number(y.profile.speaks) - Number(x.profile.speaks) ||
        y.bound - x.bound ||
        x.profile.collectivityId - y.profile.collectivityId,
    );
}

type Admit = (profile: Profile) => Gains;

/** Adds what each offer can bring A: a sum where the score takes the best, so never too little. */
function boundReceives(a: Profile, market: Market, admit: Admit): void {
  if (a.seeks.length === 0) {
    for (const postings of market.offers.values()) {
      for (const { profile } of postings) admit(profile).receives = openGain(profile.offers);
    }
    return;
  }
  const full = fullAnswer(a.seeks, market.rarity);
  for (const seek of a.seeks) {
    const most = (seekWeight(seek, market.rarity) * seek.certainty) / full;
    near(market, market.offers, seek.topic, (posting, closeness) => {
      admit(posting.profile).receives += most * closeness * posting.value;
    });
  }
}

/** Adds what A's offers can bring to those who seek them. */
function boundGives(a: Profile, market: Market, admit: Admit): void {
  if (a.offers.length === 0) return;
  for (const offer of a.offers) {
    near(market, market.seeks, offer.topic, (posting, closeness) => {
      admit(posting.profile).gives += posting.value * closeness * offer.strength;
    });
  }
  for (const profile of market.open) admit(profile).gives = openGain(a.offers);
}

function near(
  market: Market,
  index: ReadonlyMap<string, readonly Posting[]>,
  topic: string,
  visit: (posting: Posting, closeness: number) => void,
): void {
  for (const { code, closeness } of market.tree.near(topic)) {
    for (const posting of index.get(code) ?? []) visit(posting, closeness);
  }
}

/** Ties of substance other than topics: a World Heritage site on both sides, the same site, twinnings. */
function substantive(a: Profile, tied: ReadonlySet<number>, market: Market): Profile[] {
  const sites = a.heritage.flatMap((site) => market.sites.get(site) ?? []);
  const abroad = a.heritage.length === 0 ? [] : market.countries.filter((country) => country !== a.country);
  const listed = abroad.flatMap((country) => market.heritage.get(country) ?? []);
  const known = [...tied].flatMap((id) => market.profiles.get(id) ?? []);
  return [...sites, ...listed, ...known];
}

/** Fifteen buckets of a factor 3 span one inhabitant to fourteen million. */
const FARTHEST = 15;

function ofLikeSize(a: Profile, distance: number, market: Market): Profile[] {
  const bucket = sizeBucket(a.population);
  const sizes = distance === 0 ? [bucket] : [bucket - distance, bucket + distance];
  return market.countries.flatMap((country) => sizes.flatMap((size) => market.sizes.get(`${country}:${size}`) ?? []));
}

/**
 * The score with everything cheap exact (likeness, ties) and everything dear at its most (shared and
 * feasible at 1). An unknown likeness or shared part counts as 1 too: leaving it out gives the mean of
 * the others, which is never more than that.
 */
function bound(a: Profile, b: Profile, gains: Gains | undefined, tied: ReadonlySet<number>, market: Market): number {
  const weights = partWeights(true, true);
  const alike = likeness(a, b).value ?? 1;
  const bonus = tied.has(b.collectivityId) || b.ties.length > 0 ? tieBonus(tiesInCommon(a, b, market.ties)) : 0;
  const most = (gained: number): number => lift(blend(weights, Math.min(1, gained), 1, alike), bonus);
  return harmonic(most(gains?.receives ?? 0), most(gains?.gives ?? 0));
}
