import { describe, expect, it } from '@jest/globals';
import { TERRITORY_RULES, TOPICS_BY_CHALLENGE } from './inference-rules.js';
import { caseStrength } from './offers.js';
import { seeksOf } from './profile.js';
import { offers, profile, seeks, study, YEAR } from './testing.js';
import { TAXONOMY, TOPICS } from './testing-taxonomy.js';

const topicsOf = (list: readonly { topic: string }[]): string[] => list.map(({ topic }) => topic);

describe('offers', () => {
  it('come from published cases, the stronger the evidence and the fresher the stronger', () => {
    const strength = (evidence: Parameters<typeof study>[2]): number => caseStrength(study(1, [], evidence), YEAR);
    expect(strength({ evidence: 'replicated' })).toBeGreaterThan(strength({ evidence: 'evaluated' }));
    expect(strength({ evidence: 'measured' })).toBeGreaterThan(strength({ evidence: 'declared' }));
    expect(strength({ year: YEAR })).toBeGreaterThan(strength({ year: YEAR - 10 }));
    expect(strength({ year: YEAR - 100 })).toBeGreaterThan(0.3);
  });

  it('take unknown evidence as declared, and do not fade by an unknown year', () => {
    expect(caseStrength(study(1, [], { evidence: null, year: null }), YEAR)).toBe(0.6);
    expect(caseStrength(study(1, [], { year: YEAR + 3 }), YEAR)).toBe(0.8);
  });

  it('join a declared offer and the cases that prove it, the strongest first', () => {
    const { offers: found } = profile(1, {
      interests: [offers('soft-mobility', { weight: 3 })],
      publishedCases: [study(7, ['soft-mobility'], { evidence: 'declared' }), study(9, ['soft-mobility'])],
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ topic: 'soft-mobility', caseIds: [9, 7], declaredWeight: 3, intents: null });
    expect(found[0]?.strength).toBeGreaterThan(0.9);
  });
});

describe('needs', () => {
  it('are those declared and nothing else, once one is declared', () => {
    const found = seeksOf(
      profile(1, {
        heritage: ['80'],
        population: 300,
        interests: [seeks('soft-mobility', { weight: 3 })],
        publishedCases: [study(1, ['smart-tourism'])],
      }),
    );
    expect(found).toEqual([
      { topic: 'soft-mobility', weight: 3, certainty: 1, intents: ['learn'], origin: { kind: 'declared', weight: 3 } },
    ]);
  });

  it('are still inferred where only offers are declared', () => {
    expect(topicsOf(seeksOf(profile(1, { heritage: ['80'], interests: [offers('smart-tourism')] })))).toContain(
      'unesco-site-management',
    );
  });

  it('follow from a World Heritage site, which is named', () => {
    const found = seeksOf(profile(1, { heritage: ['84'] }));
    expect(topicsOf(found)).toEqual(['tourist-flow-regulation', 'unesco-site-management']);
    expect(found[0]?.origin).toMatchObject({ kind: 'inferred', rule: 'unesco', codes: ['84'] });
    expect(found.every(({ weight }) => weight < 1)).toBe(true);
  });

  it('follow from a sparse territory, by population and area too', () => {
    const found = seeksOf(profile(1, { population: 270, areaKm2: 9 }));
    expect(topicsOf(found)).toEqual([
      'accessible-transport-ageing',
      'crafts-gastronomy-ecotourism',
      'digital-nomads-newcomers',
    ]);
    expect(found[0]?.origin).toMatchObject({ rule: 'sparse', number: 30 });
  });

  it('follow from its own cases and their challenges, which are surer than the territory', () => {
    const found = seeksOf(
      profile(1, {
        population: 1_541,
        publishedCases: [study(5, ['unesco-site-management'], { challenges: ['ageing-low-birth-rate'] })],
      }),
    );
    const origin = (topic: string): unknown => found.find((seek) => seek.topic === topic)?.origin;
    expect(origin('unesco-site-management')).toMatchObject({ rule: 'own-topic', caseIds: [5] });
    expect(origin('accessible-transport-ageing')).toMatchObject({
      rule: 'challenge',
      codes: ['ageing-low-birth-rate'],
      caseIds: [5],
    });
    expect(origin('crafts-gastronomy-ecotourism')).toMatchObject({ rule: 'village', number: 1_541 });
  });

  it('are none where nothing is known: unknown is not zero', () => {
    expect(seeksOf(profile(1))).toEqual([]);
    expect(profile(1).speaks).toBe(false);
  });
});

describe('the tables of inference', () => {
  it('name only topics and challenges of the vocabulary, weigh less than a declared need and give a reason', () => {
    for (const rule of TERRITORY_RULES) {
      expect(rule.topics.filter((topic) => !TOPICS.includes(topic))).toEqual([]);
      expect(rule.weight).toBeLessThan(1);
      expect(rule.reason.length).toBeGreaterThan(10);
    }
    expect(
      Object.values(TOPICS_BY_CHALLENGE)
        .flat()
        .filter((topic) => !TOPICS.includes(topic)),
    ).toEqual([]);
    expect(Object.keys(TOPICS_BY_CHALLENGE).sort()).toEqual(TAXONOMY.challenges.map(({ code }) => code).sort());
  });
});
