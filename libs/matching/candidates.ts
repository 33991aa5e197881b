import { feasible, obstacleBetween } from './feasible.js';
import { fullAnswer, openGain, seekWeight } from './gain.js';
import { likeness } from './likeness.js';
import { sizeBucket, type Market, type TopicIndex } from './market.js';
import { type Profile, seeksOf } from './profile.js';
import { blend, harmonic, lift, partWeights } from './score.js';
import { shared } from './shared.js';
import { reachableByTies, tieBonus, tiesInCommon } from './ties.js';

/** A collectivity worth scoring, with a number that its score can't pass and what that number is made of. */
export interface Candidate {
  readonly profile: Profile;
  readonly bound: number;
  /** The most that either side can gain. */
  readonly receives: number;
  readonly gives: number;
  /** Exact; an unknown likeness is 1. */
  readonly alike: number;
  readonly bonus: number;
  readonly ease: number;
}

/** What a candidate may be; decided by the caller's filter. */
export interface Wanted {
  /** In these countries only. */
  readonly countries: readonly string[];
  readonly allows: (profile: Profile) => boolean;
}

/** What was found, by place in the market's list: added up in plain arrays, for a topic may lead to ten thousand. */
class Found {
  readonly places: number[] = [];
  readonly receives: Float64Array;
  readonly gives: Float64Array;
  private readonly known: Uint8Array;
  private readonly best: Float64Array;

  constructor(size: number) {
    this.receives = new Float64Array(size);
    this.gives = new Float64Array(size);
    this.best = new Float64Array(size);
    this.known = new Uint8Array(size);
  }

  admit(place: number): void {
    if (this.has(place)) return;
    this.known[place] = 1;
    this.places.push(place);
  }

  has(place: number): boolean {
    return this.known[place] === 1;
  }

  /** Adds to the gains, for each place, the best of what is offered while `visit` runs: one need is answered once. */
  addBest(gains: Float64Array, visit: (offer: (place: number, value: number) => void) => void): void {
    const touched: number[] = [];
    visit((place, value) => {
      this.admit(place);
      const known = this.best[place] ?? 0;
      if (value <= known) return;
      if (known === 0) touched.push(place);
      this.best[place] = value;
    });
    for (const place of touched) {
      gains[place] = (gains[place] ?? 0) + (this.best[place] ?? 0);
      this.best[place] = 0;
    }
  }
}

/**
 * The collectivities that have something to do with A, best bound first: those who speak before the
 * silent. Found through the indexes, never by going through all: by what they offer and A seeks, by
 * what they seek and A offers; by World Heritage (silent ones too: the site is the substance), by ties;
 * and, when these are fewer than `enough`, those of the nearest sizes who have published something.
 * Nobody silent is here for being alike: the silent and alike are not even looked at.
 */
export function findCandidates(a: Profile, market: Market, wanted: Wanted, enough: number): Candidate[] {
  const found = new Found(market.list.length);
  for (const country of wanted.countries) {
    boundReceives(a, market, country, found);
    boundGives(a, market, country, found);
  }
  const tied = new Set(reachableByTies(a, market.ties));
  for (const place of substantive(a, tied, market, wanted.countries)) found.admit(place);
  const allowed = (place: number): boolean => {
    const b = market.list[place];
    return b !== undefined && obstacleBetween(a, b) === null && wanted.allows(b);
  };
  const kept = found.places.filter(allowed);
  for (let distance = 0; kept.length < enough && distance <= FARTHEST; distance += 1) {
    const near = ofLikeSize(a, distance, market, wanted.countries);
    kept.push(...near.filter((place) => !found.has(place) && allowed(place)));
  }
  return kept.flatMap((place) => candidate(a, place, found, tied, market) ?? []).sort(byBound);
}

function byBound(x: Candidate, y: Candidate): number {
  if (x.profile.speaks !== y.profile.speaks) return x.profile.speaks ? -1 : 1;
  return y.bound - x.bound || x.profile.collectivityId - y.profile.collectivityId;
}

/** For each need of A the best answer: the score lets an offer answer one need only, so never too little. */
function boundReceives(a: Profile, market: Market, country: string, found: Found): void {
  const index: TopicIndex = market.offers.get(country) ?? new Map();
  if (seeksOf(a).length === 0) {
    for (const { places } of index.values()) {
      for (const place of places) {
        if (!found.has(place)) found.receives[place] = openGain(market.list[place]?.offers ?? []);
        found.admit(place);
      }
    }
    return;
  }
  const full = fullAnswer(seeksOf(a), market.rarity);
  for (const seek of seeksOf(a)) {
    const most = (seekWeight(seek, market.rarity) * seek.certainty) / full;
    found.addBest(found.receives, (offer) => {
      for (const { code, closeness } of market.tree.near(seek.topic)) {
        const { places, values } = index.get(code) ?? NONE;
        places.forEach((place, at) => offer(place, most * closeness * (values[at] ?? 0)));
      }
    });
  }
}

const NONE = { places: [], values: [] } as const;

/** What the best of A's offers can bring to each need of the others. */
function boundGives(a: Profile, market: Market, country: string, found: Found): void {
  if (a.offers.length === 0) return;
  const most = new Map<string, number>();
  for (const { topic, strength } of a.offers) {
    for (const { code, closeness } of market.tree.near(topic)) {
      most.set(code, Math.max(most.get(code) ?? 0, closeness * strength));
    }
  }
  const index: TopicIndex = market.seeks.get(country) ?? new Map();
  for (const [topic, answer] of most) {
    const { places, values } = index.get(topic) ?? NONE;
    places.forEach((place, at) => {
      found.admit(place);
      found.gives[place] = (found.gives[place] ?? 0) + answer * (values[at] ?? 0);
    });
  }
  const open = openGain(a.offers);
  for (const place of market.open.get(country) ?? []) {
    found.admit(place);
    found.gives[place] = open;
  }
}

/** Ties of substance other than topics: a World Heritage site on both sides, the same site, twinnings. */
function substantive(
  a: Profile,
  tied: ReadonlySet<number>,
  market: Market,
  countries: readonly string[],
): readonly number[] {
  const sites = a.heritage.flatMap((site) => market.sites.get(site) ?? []);
  const abroad = a.heritage.length === 0 ? [] : market.countries.filter((country) => country !== a.country);
  const listed = abroad.flatMap((country) => market.heritage.get(country) ?? []);
  const known = [...tied].flatMap((id) => market.places.get(id) ?? []);
  return [...sites, ...listed, ...known].filter((place) => countries.includes(market.list[place]?.country ?? ''));
}

/** Fifteen buckets of a factor 3 span one inhabitant to fourteen million. */
const FARTHEST = 15;

function ofLikeSize(a: Profile, distance: number, market: Market, countries: readonly string[]): number[] {
  const bucket = sizeBucket(a.population);
  const sizes = distance === 0 ? [bucket] : [bucket - distance, bucket + distance];
  return countries.flatMap((country) => sizes.flatMap((size) => market.sizes.get(`${country}:${size}`) ?? []));
}

/** Floating-point sums in another order may differ in the last digit: a bound must not lose by it. */
const SLACK = 1e-9;

function candidate(
  a: Profile,
  place: number,
  found: Found,
  tied: ReadonlySet<number>,
  market: Market,
): Candidate | undefined {
  const profile = market.list[place];
  if (profile === undefined) return undefined;
  const near = tied.has(profile.collectivityId) || profile.ties.length > 0;
  const known = {
    profile,
    receives: found.receives[place] ?? 0,
    gives: found.gives[place] ?? 0,
    alike: likeness(a, profile).value ?? 1,
    bonus: near ? tieBonus(tiesInCommon(a, profile, market.ties)) : 0,
    ease: feasible(a, profile).value,
  };
  return { ...known, bound: boundOf(known, 1) };
}

/**
 * The score with everything cheap exact (likeness, ties, language) and everything dear at its most. An unknown likeness
 * or shared part counts as 1: leaving it out gives the mean of the others, which is never more than that.
 */
function boundOf({ receives, gives, alike, bonus, ease }: Omit<Candidate, 'bound'>, inCommon: number): number {
  const most = (gained: number): number => lift(blend(WEIGHTS, Math.min(1, gained), inCommon, alike), bonus);
  return harmonic(most(receives), most(gives)) * ease * (1 + SLACK);
}

const WEIGHTS = partWeights(true, true);

/** A closer bound, with what both have in common worked out: for those whom the first bound doesn't rule out. */
export function closerBound(a: Profile, candidate: Candidate, market: Market): number {
  return boundOf(candidate, shared(a, candidate.profile, market.rarity).value ?? 1);
}
