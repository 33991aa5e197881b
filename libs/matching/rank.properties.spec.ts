import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findCandidates } from './candidates.js';
import { diversify } from './diversify.js';
import { buildMarket, rankPartners, type Market, type Profile, type RankOptions } from './index.js';
import { byScore, score } from './rank.js';
import { profile, study } from './testing.js';
import { TAXONOMY, TOPICS, TREE } from './testing-taxonomy.js';

const THRONG = 90;
const CHALLENGES = TAXONOMY.challenges.map(({ code }) => code);

/** Towns that crowd on four topics, so that many have nearly the same to give: where cutting the list short is dangerous. */
const town = (id: number): fc.Arbitrary<Profile> =>
  fc
    .record({
      topics: fc.uniqueArray(fc.constantFrom(...TOPICS.slice(0, 4), TOPICS[9] ?? ''), { maxLength: 3 }),
      sdgs: fc.uniqueArray(fc.integer({ min: 9, max: 13 }), { maxLength: 3 }),
      challenges: fc.subarray(CHALLENGES.slice(0, 3)),
      evidence: fc.constantFrom('declared' as const, 'measured' as const, 'replicated' as const),
      seeks: fc.subarray([...TOPICS.slice(0, 3)]),
      population: fc.option(fc.constantFrom(900, 1_000, 40_000, 900_000), { nil: null }),
      country: fc.constantFrom('FR', 'JP'),
      heritage: fc.subarray(['80', '734']),
      languages: fc.subarray(['fr' as const, 'en' as const]),
      hasInterpreter: fc.option(fc.boolean(), { nil: null }),
      tie: fc.option(
        fc.record({
          collectivityId: fc.integer({ min: 1, max: THRONG }),
          state: fc.constantFrom('active' as const, 'sleeping' as const),
        }),
        { nil: null, freq: 3 },
      ),
    })
    .map(({ topics, sdgs, challenges, evidence, seeks, tie, ...known }) =>
      profile(id, {
        ...known,
        publishedCases: topics.map((topic, index) => study(id * 10 + index, [topic], { sdgs, challenges, evidence })),
        interests: seeks.map((topic) => ({ topic, stance: 'seeks', intent: null, weight: 2 })),
        ties: tie === null ? [] : [tie],
      }),
    );

const throng = fc.tuple(...Array.from({ length: THRONG }, (_, index) => town(index + 1)));

/** The list as it would be if everybody who was found were scored. */
function scoringAll(a: Profile, market: Market, first: number, countries: readonly string[]) {
  const all = findCandidates(a, market, { countries, allows: () => true }, first)
    .map(({ profile: b }) => score(a, b, market))
    .filter((found) => !isActive(a, found.profile))
    .filter((found) => found.score > 0)
    .sort(byScore);
  const pool = Math.max(30, first * 3);
  const part = (speaks: boolean) => all.filter((found) => found.profile.speaks === speaks).slice(0, pool);
  const speaking = part(true);
  const leading = diversify(speaking, first);
  const silent = speaking.length >= first ? [] : part(false);
  return [...leading, ...diversify(silent, first - leading.length, leading)];
}

const isActive = (a: Profile, b: Profile): boolean =>
  [
    ...a.ties.filter(({ collectivityId }) => collectivityId === b.collectivityId),
    ...b.ties.filter(({ collectivityId }) => collectivityId === a.collectivityId),
  ].some(({ state }) => state === 'active');

describe('a ranking that scores the best bounds only', () => {
  it('is what scoring everybody gives, to the last digit', () => {
    let cut = 0;
    fc.assert(
      fc.property(throng, fc.integer({ min: 1, max: 12 }), fc.boolean(), (towns, first, everywhere) => {
        const market = buildMarket(towns, TREE);
        for (const a of towns.slice(0, 4)) {
          const countries = everywhere ? ['FR', 'JP'] : market.countries.filter((country) => country !== a.country);
          const options: RankOptions = { first, countries };
          const ranking = rankPartners(a, market, options);
          expect(ranking.exact).toBe(true);
          expect(ranking.suggestions.map((found) => [found.collectivityId, found.score])).toEqual(
            scoringAll(a, market, first, countries).map((found) => [found.profile.collectivityId, found.score]),
          );
          if (ranking.scored < ranking.candidates) cut += 1;
        }
      }),
      { numRuns: 60 },
    );
    expect(cut).toBeGreaterThan(0);
  });

  it('finds all who speak and have something to give or to learn', () => {
    fc.assert(
      fc.property(throng, (towns) => {
        const market = buildMarket(towns, TREE);
        const [a] = towns;
        const found = new Set(
          findCandidates(a as Profile, market, { countries: ['FR', 'JP'], allows: () => true }, 0).map(
            ({ profile: b }) => b.collectivityId,
          ),
        );
        for (const b of towns.slice(1)) {
          const { receives, gives } = score(a as Profile, b, market).parts;
          if (b.speaks && receives.value + gives.value > 0) expect(found).toContain(b.collectivityId);
        }
      }),
      { numRuns: 40 },
    );
  });
});
