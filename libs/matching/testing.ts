import { buildProfile, type CaseFact, type InterestFact, type Profile, type ProfileFacts } from './profile.js';

/** The year of the tests: the library has no clock. */
export const YEAR = 2026;

/** A municipality of which nothing is known, with overrides: for tests only. */
export function facts(collectivityId: number, known: Partial<ProfileFacts> = {}): ProfileFacts {
  return {
    collectivityId,
    country: 'FR',
    tier: 'municipality',
    population: null,
    areaKm2: null,
    density: null,
    coordinates: null,
    heritage: [],
    geographies: [],
    languages: [],
    hasInterpreter: null,
    capacity: null,
    interests: [],
    publishedCases: [],
    ties: [],
    vetoes: [],
    ...known,
  };
}

/** The profile of `facts`. */
export function profile(collectivityId: number, known: Partial<ProfileFacts> = {}): Profile {
  return buildProfile(facts(collectivityId, known), YEAR);
}

/** A measured case of last year on the topics, with overrides. */
export function study(id: number, topics: readonly string[], known: Partial<CaseFact> = {}): CaseFact {
  return { id, topics, sdgs: [], challenges: [], factors: [], evidence: 'measured', year: YEAR - 1, ...known };
}

/** A declared need of weight 2. */
export function seeks(topic: string, known: Partial<InterestFact> = {}): InterestFact {
  return { topic, stance: 'seeks', intent: 'learn', weight: 2, ...known };
}

/** A declared offer of weight 2. */
export function offers(topic: string, known: Partial<InterestFact> = {}): InterestFact {
  return { topic, stance: 'offers', intent: 'teach', weight: 2, ...known };
}
