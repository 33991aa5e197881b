import { describe, expect, it } from '@jest/globals';
import {
  buildMarket,
  mutualScore,
  rankPartners,
  twinAgenda,
  type Market,
  type Profile,
  type ProfileFacts,
  type Ranking,
} from './index.js';
import { diversify, leadingTopic } from './diversify.js';
import { TOPICS, TREE } from './testing-taxonomy.js';
import { profile, seeks, study } from './testing.js';

const ids = ({ suggestions }: Pick<Ranking, 'suggestions'>): number[] =>
  suggestions.map(({ collectivityId }) => collectivityId);
const twin = (collectivityId: number) => ({ collectivityId, state: 'active' as const });

/** Towns like the real ones: figures of the reference data, cases of the demonstration. */
const TOURS = profile(1, {
  population: 139_259,
  density: 4_017,
  heritage: ['933'],
  ties: [twin(11)],
  publishedCases: [study(101, ['twin-city-artistic-exchanges'], { sdgs: [11, 17, 4] })],
});
const NANCY = profile(2, {
  population: 103_671,
  density: 6_907,
  heritage: ['229'],
  ties: [twin(12)],
  publishedCases: [study(102, ['twin-city-artistic-exchanges'], { sdgs: [11, 4, 17] })],
});
const MARSEILLE = profile(3, {
  population: 886_040,
  density: 3_682,
  publishedCases: [study(103, ['tourist-flow-regulation'], { sdgs: [15, 12, 11] })],
});
const VEZELAY = profile(4, { population: 476, density: 22, heritage: ['84'] });
const HAMLET = profile(5, { population: 270, density: 30 });
const TAKAMATSU = profile(11, {
  country: 'JP',
  population: 424_414,
  density: 1_131,
  ties: [twin(1)],
  publishedCases: [study(111, ['twin-city-artistic-exchanges'], { sdgs: [11, 17, 4] })],
});
const KANAZAWA = profile(12, {
  country: 'JP',
  population: 448_702,
  density: 957,
  ties: [twin(2)],
  publishedCases: [study(112, ['twin-city-artistic-exchanges'], { sdgs: [11, 4, 17] })],
});
const SHIRAKAWA = profile(13, {
  country: 'JP',
  population: 1_541,
  density: 4,
  heritage: ['734'],
  publishedCases: [study(113, ['unesco-site-management', 'tourist-flow-regulation'], { sdgs: [11, 12] })],
});
const FUKUOKA = profile(14, {
  country: 'JP',
  population: 1_568_265,
  density: 4_600,
  publishedCases: [study(114, ['digital-nomads-newcomers'], { sdgs: [8, 9, 11] })],
});
const NISEKO = profile(15, {
  country: 'JP',
  population: 4_946,
  density: 25,
  publishedCases: [study(115, ['crafts-gastronomy-ecotourism', 'accessible-transport-ageing'], { sdgs: [8, 11] })],
});
const SILENT_TWIN_SIZE = profile(16, { country: 'JP', population: 272, density: 30 });
const SILENT_HERITAGE = profile(17, { country: 'JP', population: 20_000, density: 100, heritage: ['1142'] });
const ALL = [
  TOURS,
  NANCY,
  MARSEILLE,
  VEZELAY,
  HAMLET,
  TAKAMATSU,
  KANAZAWA,
  SHIRAKAWA,
  FUKUOKA,
  NISEKO,
  SILENT_TWIN_SIZE,
  SILENT_HERITAGE,
];
const MARKET = buildMarket(ALL, TREE);

describe('suggestions that a person would agree with', () => {
  it('to Tours: Kanazawa, of its size, on its topic; Takamatsu is its twin and no news', () => {
    const ranking = rankPartners(TOURS, MARKET);
    expect(ids(ranking)[0]).toBe(12);
    expect(ranking.twins.map(({ collectivityId }) => collectivityId)).toEqual([11]);
    expect(ranking.suggestions[0]?.explanation.oneSided).toBeNull();
  });

  it('to Vézelay, a UNESCO village that has published nothing: Shirakawa, and that it goes one way', () => {
    const [first] = rankPartners(VEZELAY, MARKET).suggestions;
    expect(first?.collectivityId).toBe(13);
    expect(first?.explanation.oneSided).toBe('receives');
    expect(first?.explanation.terms.find(({ code }) => code === 'answer')).toMatchObject({
      direction: 'receives',
      facts: { caseIds: [113] },
    });
  });

  it('to Shirakawa: not first a silent village, but a place on its topic', () => {
    expect(ids(rankPartners(SHIRAKAWA, MARKET))[0]).toBe(3);
  });

  it('to a hamlet of 270: a rural town with experience; never the silent village of its very size', () => {
    const found = ids(rankPartners(HAMLET, MARKET));
    expect(found[0]).toBe(15);
    expect(found).not.toContain(16);
    expect(found).not.toContain(17);
  });

  it('put a silent World Heritage town after all who speak', () => {
    expect(ids(rankPartners(VEZELAY, MARKET)).at(-1)).toBe(17);
  });

  it('follow the filters', () => {
    expect(ids(rankPartners(TOURS, MARKET, { topics: ['unesco-site-management'] }))).toEqual(
      expect.arrayContaining([13]),
    );
    expect(ids(rankPartners(TOURS, MARKET, { topics: ['innovation-research'], countries: ['FR'] }))).not.toContain(1);
    expect(ids(rankPartners(TOURS, MARKET, { countries: ['FR'] }))).toEqual(expect.arrayContaining([2, 3]));
    expect(ids(rankPartners(TOURS, MARKET, { maxPopulation: 10_000 }))).not.toContain(12);
    expect(ids(rankPartners(TOURS, MARKET, { exclude: [12] }))).not.toContain(12);
    expect(ids(rankPartners(TOURS, MARKET, { first: 2 }))).toHaveLength(2);
  });
});

/** 38,000 collectivities as in the reference data, of which `speaking` have one to three cases; no randomness. */
function crowd(speaking: number): Profile[] {
  return Array.from({ length: 38_000 }, (_, i) => {
    const known: Partial<ProfileFacts> = {
      country: i % 3 === 0 ? 'JP' : 'FR',
      population: 100 + ((i * 7_919) % 90_000),
      density: 5 + ((i * 31) % 3_000),
      heritage: i % 300 === 0 ? [String(i % 90)] : [],
    };
    const speaks = i % Math.floor(38_000 / speaking) === 0;
    const cases = Array.from({ length: speaks ? 1 + (i % 3) : 0 }, (_case, c) =>
      study(i * 3 + c, [TOPICS[(i * 13 + c * 5) % TOPICS.length] ?? '']),
    );
    return profile(i + 1, { ...known, publishedCases: cases });
  });
}

/** Every speaking collectivity abroad, scored without any index, best first. */
function bruteForce(a: Profile, market: Market): number[] {
  return [...market.profiles.values()]
    .filter((b) => b.speaks && b.country !== a.country)
    .map((b) => ({ id: b.collectivityId, score: mutualScore(a, b, market) }))
    .sort((x, y) => y.score - x.score || x.id - y.id)
    .map(({ id }) => id);
}

describe('the cost of an answer among 38,000', () => {
  it.each([50, 5_000])('scores at most 2,000 pairs with %i who speak, and finds what scoring all finds', (speaking) => {
    const market = buildMarket(crowd(speaking), TREE);
    const scored: number[] = [];
    const asked = [...market.profiles.values()].filter(
      ({ collectivityId }) => collectivityId % 4_000 === 1 || collectivityId === 2,
    );
    for (const a of asked) {
      const ranking = rankPartners(a, market);
      expect(ranking.scored).toBeLessThanOrEqual(2_000);
      expect(ranking.candidates).toBeLessThanOrEqual(speaking + 300);
      expect(ranking.exact || ranking.scored === 2_000).toBe(true);
      expect(ranking.suggestions).toHaveLength(10);
      const best = bruteForce(a, market);
      expect(ids(ranking)[0]).toBe(best[0]);
      expect(ids(ranking).filter((id) => !best.slice(0, 30).includes(id))).toEqual([]);
      scored.push(ranking.scored);
    }
    expect(scored.sort((x, y) => x - y)[Math.floor(scored.length / 2)]).toBeLessThan(speaking / 2);
  });

  it('keeps to its budget and says that somebody may have been missed', () => {
    const market = buildMarket(crowd(5_000), TREE);
    const ranking = rankPartners(market.profiles.get(1) ?? TOURS, market, { scoredAtMost: 12 });
    expect(ranking.scored).toBe(12);
    expect(ranking.exact).toBe(false);
  });
});

describe('diversity', () => {
  const item = (score: number, topic: string) => ({ score, topics: new Map([[topic, 0.5]]) });

  it('lets no topic fill the list while another is available, the best first', () => {
    const ranked = [
      ...Array.from({ length: 9 }, (_, i) => item(0.9 - i / 100, 'a')),
      item(0.5, 'b'),
      item(0.4, 'c'),
      item(0.3, 'd'),
    ];
    const picked = diversify(ranked, 5);
    expect(picked[0]).toBe(ranked[0]);
    expect(picked.filter((found) => leadingTopic(found) === 'a')).toHaveLength(2);
    expect(diversify(ranked.slice(0, 9), 5)).toHaveLength(5);
  });

  it('holds in a real ranking', () => {
    const market = buildMarket(
      [
        profile(1, {
          population: 50_000,
          interests: [
            seeks('soft-mobility', { weight: 3 }),
            seeks('smart-tourism', { weight: 1 }),
            seeks('international-events', { weight: 1 }),
          ],
        }),
        ...Array.from({ length: 20 }, (_, i) =>
          profile(10 + i, { country: 'JP', population: 50_000, publishedCases: [study(i, ['soft-mobility'])] }),
        ),
        ...Array.from({ length: 5 }, (_, i) =>
          profile(40 + i, { country: 'JP', population: 50_000, publishedCases: [study(40 + i, ['smart-tourism'])] }),
        ),
        ...Array.from({ length: 5 }, (_, i) =>
          profile(50 + i, {
            country: 'JP',
            population: 50_000,
            publishedCases: [study(50 + i, ['international-events'])],
          }),
        ),
      ],
      TREE,
    );
    const found = ids(rankPartners(market.profiles.get(1) ?? TOURS, market));
    expect(found[0]).toBeLessThan(40);
    expect(found.filter((id) => id < 40).length).toBeLessThanOrEqual(4);
  });
});

describe('the agenda of two twins', () => {
  it('says what each could teach, what both seek, what to read and who else works on it', () => {
    const agenda = twinAgenda(TOURS, TAKAMATSU, MARKET, [
      { a: 2, b: 12, topics: ['twin-city-artistic-exchanges', 'soft-mobility'] },
      { a: 1, b: 11, topics: ['twin-city-artistic-exchanges'] },
      { a: 3, b: 14, topics: ['post-disaster-tourism'] },
    ]);
    expect(agenda.twinning).toBe('active');
    expect(agenda.receives[0]).toMatchObject({ topic: 'twin-city-artistic-exchanges', facts: { caseIds: [111] } });
    expect(agenda.gives[0]).toMatchObject({ facts: { caseIds: [101] } });
    expect(agenda.bothSeek.map(({ topic }) => topic)).toContain('twin-city-artistic-exchanges');
    expect(agenda.readFirst.map(({ caseId, reader }) => [caseId, reader])).toEqual(
      expect.arrayContaining([
        [111, 'a'],
        [101, 'b'],
      ]),
    );
    expect(agenda.otherPairs.map(({ a, b }) => [a, b])).toEqual([[2, 12]]);
  });

  it('is not lost where no new partner can be taken, and never sends anybody to their own case', () => {
    const joint = study(500, ['twin-city-artistic-exchanges']);
    const a = profile(1, { capacity: 0, ties: [twin(2)], publishedCases: [joint] });
    const b = profile(2, { country: 'JP', vetoes: [9], publishedCases: [joint] });
    const agenda = twinAgenda(a, b, buildMarket([a, b], TREE));
    expect(agenda.score).toBeGreaterThan(0);
    expect(agenda.bothSeek).not.toEqual([]);
    expect(agenda.receives).toEqual([]);
    expect(agenda.readFirst).toEqual([]);
  });
});
