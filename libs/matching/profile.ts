import type { INTENTS, Locale, STANCES } from '#shared';
import { NOTHING, sorted, sortedSet, type CaseId, byCaseId, byText } from './compare.js';
import { inferSeeks } from './inference.js';
import { deriveOffers } from './offers.js';

/** The two sides of an interest. */
export type Stance = (typeof STANCES)[number];
/** What a collectivity has in mind with an interest, as the domain lists it. */
export type Intent = (typeof INTENTS)[number];
/** How well a result is proven, the weakest first. */
export type Evidence = 'declared' | 'measured' | 'evaluated' | 'replicated';
/** The state of a twinning. */
export type TieState = 'active' | 'sleeping' | 'ended';

/** An interest as its collectivity declared it. */
export interface InterestFact {
  readonly topic: string;
  readonly stance: Stance;
  readonly intent: Intent | null;
  readonly weight: 1 | 2 | 3;
}

/** What the score needs of a published case; `year` is its last year of work, null where unknown. */
export interface CaseFact {
  readonly id: CaseId;
  readonly topics: readonly string[];
  readonly sdgs: readonly number[];
  readonly challenges: readonly string[];
  readonly factors: readonly string[];
  readonly evidence: Evidence | null;
  readonly year: number | null;
}

/** A twinning seen from one of its two sides. */
export interface TieFact {
  readonly collectivityId: number;
  readonly state: TieState;
}

/**
 * All that is known of a collectivity. Null, and an empty list of geographies or languages, mean
 * unknown: what depends on it drops out of the score and is named as missing; it never counts as zero.
 */
export interface ProfileFacts {
  readonly collectivityId: number;
  readonly country: string;
  readonly tier: string | null;
  readonly population: number | null;
  readonly areaKm2: number | null;
  readonly density: number | null;
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  /** World Heritage identifiers. An empty list is knowledge here: the list of sites is complete. */
  readonly heritage: readonly string[];
  readonly geographies: readonly string[];
  /** What official figures say of the land (rural, urban): for filters only, density is compared by itself. */
  readonly landscapes?: readonly string[];
  readonly languages: readonly Locale[];
  readonly hasInterpreter: boolean | null;
  /** How many new partners it can take; 0 closes it to suggestions. */
  readonly capacity: number | null;
  readonly interests: readonly InterestFact[];
  readonly publishedCases: readonly CaseFact[];
  readonly ties: readonly TieFact[];
  readonly vetoes: readonly number[];
  /** Introduced once and declined, by either side: never suggested again. */
  readonly declined?: readonly number[];
}

/** Something that a collectivity can teach, and its proof. */
export interface Offer {
  readonly topic: string;
  /** 0 to 1: how well proven and how fresh. */
  readonly strength: number;
  /** Null where a case stands behind it: anyone may read it, whatever the intent. */
  readonly intents: readonly Intent[] | null;
  /** The strongest case first. */
  readonly caseIds: readonly CaseId[];
  readonly declaredWeight: number | null;
}

/** Where a need comes from: said by the collectivity, or inferred from a fact that is named. */
export type SeekOrigin =
  | { readonly kind: 'declared'; readonly weight: number }
  | {
      readonly kind: 'inferred';
      /** A code of the table in `inference-rules.ts`. */
      readonly rule: string;
      /** The codes that it was inferred from: sites, challenges, geographies, a tier. */
      readonly codes: readonly string[];
      readonly caseIds: readonly CaseId[];
      /** The number that it was inferred from: a density, a population, a count of ties. */
      readonly number: number | null;
    };

/** Something that a collectivity wants to learn. */
export interface Seek {
  readonly topic: string;
  /** 1 to 3 where declared, below 1 where inferred. */
  readonly weight: number;
  /** 1 where declared; otherwise how sure the inference is. */
  readonly certainty: number;
  readonly intents: readonly Intent[] | null;
  readonly origin: SeekOrigin;
}

/** A collectivity as the score sees it; every list is sorted, so that the order of the facts can't matter. */
export interface Profile extends ProfileFacts {
  readonly declined: readonly number[];
  readonly offers: readonly Offer[];
  /** Null where it has said nothing: `seeksOf` infers them when they are asked for. */
  readonly seeks: readonly Seek[] | null;
  readonly sdgs: readonly number[];
  readonly challenges: readonly string[];
  /** It has published a case or declared an interest; the others are never suggested for their size alone. */
  readonly speaks: boolean;
}

/**
 * Builds a profile from facts alone; `year` is the caller's clock, for the fading of cases. What a
 * collectivity seeks is inferred only while it has declared no need itself: its own word replaces ours.
 */
export function buildProfile(facts: ProfileFacts, year: number): Profile {
  const tidy = canonical(facts);
  const speaks = tidy.publishedCases.length > 0 || tidy.interests.length > 0;
  return {
    ...tidy,
    offers: speaks ? deriveOffers(tidy.interests, tidy.publishedCases, year) : NOTHING,
    seeks: speaks ? (declaredSeeks(tidy.interests) ?? inferSeeks(tidy)) : null,
    sdgs: sortedSet(tidy.publishedCases.flatMap(({ sdgs }) => sdgs)),
    challenges: sortedSet(tidy.publishedCases.flatMap(({ challenges }) => challenges)),
    speaks,
  };
}

const inferredSeeks = new WeakMap<Profile, readonly Seek[]>();

/**
 * What a collectivity wants to learn. For those that have said nothing it is inferred at the first question and kept as
 * long as the profile: of 38,000 hardly any is ever asked about.
 */
export function seeksOf(profile: Profile): readonly Seek[] {
  if (profile.seeks !== null) return profile.seeks;
  const known = inferredSeeks.get(profile);
  if (known !== undefined) return known;
  const seeks = inferSeeks(profile);
  inferredSeeks.set(profile, seeks);
  return seeks;
}

type Canonical = ProfileFacts & { readonly declined: readonly number[] };

function canonical(facts: ProfileFacts): Canonical {
  const { population, areaKm2 } = facts;
  const worked = population !== null && areaKm2 !== null && areaKm2 > 0 ? population / areaKm2 : null;
  return {
    ...facts,
    density: facts.density ?? worked,
    heritage: sortedSet(facts.heritage),
    geographies: sortedSet(facts.geographies),
    languages: sortedSet(facts.languages),
    interests: sorted(facts.interests, byInterest),
    publishedCases: sorted(facts.publishedCases, (a, b) => byCaseId(a.id, b.id)),
    ties: sorted(facts.ties, (a, b) => a.collectivityId - b.collectivityId || byText(a.state, b.state)),
    vetoes: sortedSet(facts.vetoes),
    declined: sortedSet(facts.declined ?? []),
  };
}

function byInterest(a: InterestFact, b: InterestFact): number {
  return (
    byText(a.topic, b.topic) ||
    byText(a.stance, b.stance) ||
    b.weight - a.weight ||
    byText(a.intent ?? '', b.intent ?? '')
  );
}

function declaredSeeks(interests: readonly InterestFact[]): Seek[] | null {
  const seeks = interests.filter(({ stance }) => stance === 'seeks');
  if (seeks.length === 0) return null;
  return sortedSet(seeks.map(({ topic }) => topic)).map((topic) => {
    const said = seeks.filter((interest) => interest.topic === topic);
    const weight = Math.max(...said.map((interest) => interest.weight));
    const intents = said.some(({ intent }) => intent === null)
      ? null
      : sortedSet(said.flatMap(({ intent }) => intent ?? []));
    return { topic, weight, certainty: 1, intents, origin: { kind: 'declared', weight } };
  });
}
