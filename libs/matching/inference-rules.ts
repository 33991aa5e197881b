import type { ProfileFacts } from './profile.js';

/** What a rule found in the facts: the codes or the number that the sentence will name. */
export interface Finding {
  readonly codes?: readonly string[];
  readonly number?: number;
}

/**
 * A guess at what a collectivity that has said nothing would like to learn. `weight` (below 1) is both
 * how much and how surely; `reason` is why we dare; `when` returns the fact, or null.
 */
export interface TerritoryRule {
  readonly code: string;
  readonly weight: number;
  readonly topics: readonly string[];
  readonly reason: string;
  readonly when: (facts: ProfileFacts) => Finding | null;
}

/** Its own cases: whoever works on a topic is glad to compare. The surest inference, for it is their own work. */
export const OWN_TOPIC = {
  code: 'own-topic',
  weight: 0.85,
  reason: 'It has published on the topic itself and would gain from comparing.',
} as const;

/** The challenges that its own cases name: it has the problem, in its own words. */
export const CHALLENGE = { code: 'challenge', weight: 0.75, reason: 'Its own cases name the challenge.' } as const;

/** Which topics answer which challenge. */
export const TOPICS_BY_CHALLENGE: Readonly<Record<string, readonly string[]>> = {
  gentrification: ['anti-gentrification'],
  'mass-tourism': ['tourist-flow-regulation', 'digital-flow-management', 'responsible-tourism-charter'],
  'territorial-equity': ['accessible-transport-ageing', 'soft-mobility'],
  'resource-scarcity': ['low-carbon-ppp', 'green-accommodation-incentives'],
  'ageing-low-birth-rate': ['accessible-transport-ageing', 'digital-nomads-newcomers'],
  'rural-isolation': ['digital-nomads-newcomers', 'accessible-transport-ageing', 'crafts-gastronomy-ecotourism'],
  'natural-disaster': ['post-disaster-tourism'],
};

const LOCAL = ['municipality', 'intermunicipal'];
const UPPER = ['department', 'region', 'prefecture'];

/** Fewer inhabitants a square kilometre than this is sparse in both countries (INSEE's and MIC's rural grids lie around it). */
const SPARSE = 60;

function town(facts: ProfileFacts, from: number, below: number): Finding | null {
  const { population, tier } = facts;
  if (tier === null || !LOCAL.includes(tier) || population === null) return null;
  return population >= from && population < below ? { number: population } : null;
}

function geography(facts: ProfileFacts, ...wanted: string[]): Finding | null {
  const codes = facts.geographies.filter((code) => wanted.includes(code));
  return codes.length > 0 ? { codes } : null;
}

/** The rules on territory. A topic found by several keeps the heaviest; between equals the earlier in the table. */
export const TERRITORY_RULES: readonly TerritoryRule[] = [
  {
    code: 'unesco',
    weight: 0.75,
    topics: ['unesco-site-management', 'tourist-flow-regulation'],
    reason: 'A World Heritage site binds its town to a management plan and brings visitors in number.',
    when: ({ heritage }) => (heritage.length > 0 ? { codes: heritage } : null),
  },
  {
    code: 'sparse',
    weight: 0.6,
    topics: ['accessible-transport-ageing', 'digital-nomads-newcomers', 'crafts-gastronomy-ecotourism'],
    reason:
      'Where few people live far apart, getting about, newcomers and local crafts decide whether a place lives on.',
    when: ({ density, tier }) =>
      tier !== null && LOCAL.includes(tier) && density !== null && density < SPARSE ? { number: density } : null,
  },
  {
    code: 'village',
    weight: 0.55,
    topics: ['accessible-transport-ageing', 'digital-nomads-newcomers', 'crafts-gastronomy-ecotourism'],
    reason:
      'Under 2,000 inhabitants (the old INSEE line of the rural commune) a place has few services and an ageing population.',
    when: (facts) => town(facts, 0, 2_000),
  },
  {
    code: 'rural',
    weight: 0.55,
    topics: ['digital-nomads-newcomers', 'crafts-gastronomy-ecotourism', 'accessible-transport-ageing'],
    reason: 'It calls itself rural.',
    when: (facts) => geography(facts, 'rural'),
  },
  {
    code: 'shore',
    weight: 0.5,
    topics: ['tourist-flow-regulation', 'soft-mobility'],
    reason: 'Coasts and islands fill up in one season.',
    when: (facts) => geography(facts, 'coast', 'island'),
  },
  {
    code: 'mountain',
    weight: 0.5,
    topics: ['soft-mobility', 'tourism-recruitment'],
    reason: 'Mountain resorts live on seasonal staff and on one road.',
    when: (facts) => geography(facts, 'mountain'),
  },
  {
    code: 'spa',
    weight: 0.5,
    topics: ['slow-tourism-redevelopment', 'crafts-gastronomy-ecotourism'],
    reason: 'Spa towns and onsen live on guests who stay.',
    when: (facts) => geography(facts, 'spa'),
  },
  {
    code: 'small-town',
    weight: 0.45,
    topics: ['slow-tourism-redevelopment', 'crafts-gastronomy-ecotourism'],
    reason:
      'Towns of 2,000 to 20,000 (the range of the French programme Petites villes de demain) work on keeping their centre alive.',
    when: (facts) => town(facts, 2_000, 20_000),
  },
  {
    code: 'mid-city',
    weight: 0.45,
    topics: ['slow-tourism-redevelopment', 'anti-gentrification', 'soft-mobility'],
    reason: 'The framing note names mid-sized cities for gentrification and urban redevelopment.',
    when: (facts) => town(facts, 20_000, 200_000),
  },
  {
    code: 'large-city',
    weight: 0.45,
    topics: ['digital-flow-management', 'international-events', 'soft-mobility'],
    reason: 'Large cities host events and feel the flow of visitors.',
    when: (facts) => town(facts, 200_000, Infinity),
  },
  {
    code: 'upper-tier',
    weight: 0.45,
    topics: ['sustainable-tourism-training', 'cluster-university-cooperation', 'attractiveness-indicators'],
    reason:
      'Départements, regions and prefectures hold training, universities or tourism observatories rather than streets.',
    when: ({ tier }) => (tier !== null && UPPER.includes(tier) ? { codes: [tier] } : null),
  },
  {
    code: 'twinned',
    weight: 0.4,
    topics: ['twin-city-artistic-exchanges'],
    reason: 'It keeps up a twinning already.',
    when: ({ ties }) => {
      const active = ties.filter(({ state }) => state === 'active').length;
      return active > 0 ? { number: active } : null;
    },
  },
];
