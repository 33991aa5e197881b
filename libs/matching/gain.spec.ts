import { describe, expect, it } from '@jest/globals';
import { gain } from './gain.js';
import { buildProfile, type CaseFact, type ProfileFacts } from './profile.js';
import { measureRarity } from './rarity.js';
import { buildTopicTree } from './tree.js';

const tree = buildTopicTree(
  new Map([
    ['theme', null],
    ['gardens', 'theme'],
  ]),
);
const caseOn = (id: string): CaseFact => ({
  id,
  topics: ['gardens'],
  sdgs: [],
  challenges: [],
  factors: [],
  evidence: null,
  year: 2025,
});
const town = (collectivityId: number, publishedCases: CaseFact[], wants = false) => {
  const facts: ProfileFacts = {
    collectivityId,
    country: collectivityId === 1 ? 'FR' : 'JP',
    tier: null,
    population: null,
    areaKm2: null,
    density: null,
    coordinates: null,
    heritage: [],
    geographies: [],
    languages: [],
    hasInterpreter: null,
    capacity: null,
    interests: wants ? [{ topic: 'gardens', stance: 'seeks', intent: null, weight: 2 }] : [],
    publishedCases,
    ties: [],
    vetoes: [],
  };
  return buildProfile(facts, 2026);
};

describe('what one gains from the other', () => {
  const gainOf = (a: ReturnType<typeof town>, b: ReturnType<typeof town>) =>
    gain(a, b, tree, measureRarity([a, b])).value;

  it('is nothing where the other’s only case was written together', () => {
    expect(gainOf(town(1, [caseOn('shared')], true), town(2, [caseOn('shared')]))).toBe(0);
  });

  it('is something as soon as the other has a case of its own', () => {
    expect(gainOf(town(1, [caseOn('shared')], true), town(2, [caseOn('shared'), caseOn('own')]))).toBeGreaterThan(0);
  });
});
