import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, mutualScore, explain, buildMarket, rankPartners, type Market } from './index.js';
import { buildProfile, type CaseFact, type InterestFact, type ProfileFacts } from './profile.js';
import { TAXONOMY, TOPICS, TREE } from './testing-taxonomy.js';
import { YEAR } from './testing.js';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const topic = fc.constantFrom(...TOPICS, 'outside-the-tree');
const intent = fc.constantFrom('learn', 'teach', 'co-develop', 'exchange-people', 'revive-twinning');
const interest: fc.Arbitrary<InterestFact> = fc.record({
  topic,
  stance: fc.constantFrom('seeks', 'offers'),
  intent: maybe(intent),
  weight: fc.constantFrom(1, 2, 3),
});
const study = (id: fc.Arbitrary<number>): fc.Arbitrary<CaseFact> =>
  fc.record({
    id,
    topics: fc.uniqueArray(topic, { minLength: 1, maxLength: 3 }),
    sdgs: fc.uniqueArray(fc.integer({ min: 1, max: 17 }), { maxLength: 3 }),
    challenges: fc.uniqueArray(fc.constantFrom(...TAXONOMY.challenges.map(({ code }) => code)), { maxLength: 2 }),
    factors: fc.constant([]),
    evidence: maybe(fc.constantFrom('declared', 'measured', 'evaluated', 'replicated')),
    year: maybe(fc.integer({ min: 1990, max: YEAR + 1 })),
  });

/** Any collectivity: known or not, speaking or silent, of either country. Ids are set by the caller. */
const anyone = (id: number): fc.Arbitrary<ProfileFacts> =>
  fc.record({
    collectivityId: fc.constant(id),
    country: fc.constantFrom('FR', 'JP'),
    tier: maybe(fc.constantFrom('municipality', 'intermunicipal', 'department', 'region', 'prefecture')),
    population: maybe(fc.integer({ min: 0, max: 4_000_000 })),
    areaKm2: maybe(fc.double({ min: 0.1, max: 5_000, noNaN: true })),
    density: maybe(fc.double({ min: 0, max: 20_000, noNaN: true })),
    coordinates: fc.constant(null),
    heritage: fc.uniqueArray(fc.constantFrom('80', '734', '1321'), { maxLength: 2 }),
    landscapes: fc.subarray(['rural', 'urban']),
    geographies: fc.uniqueArray(fc.constantFrom('coast', 'mountain', 'rural', 'spa', 'urban'), { maxLength: 3 }),
    languages: fc.uniqueArray(fc.constantFrom('fr', 'ja', 'en'), { maxLength: 2 }),
    hasInterpreter: maybe(fc.boolean()),
    capacity: maybe(fc.integer({ min: 1, max: 5 })),
    interests: fc.array(interest, { maxLength: 4 }),
    publishedCases: fc.uniqueArray(study(fc.integer({ min: id * 100, max: id * 100 + 99 })), {
      maxLength: 3,
      selector: (found) => found.id,
    }),
    ties: fc.uniqueArray(
      fc.record({
        collectivityId: fc.integer({ min: 1, max: 6 }),
        state: fc.constantFrom('active', 'sleeping', 'ended'),
      }),
      { maxLength: 2, selector: (tie) => tie.collectivityId },
    ),
    vetoes: fc.constant([]),
    declined: fc.constant([]),
  });

const six = fc.tuple(anyone(1), anyone(2), anyone(3), anyone(4), anyone(5), anyone(6));
const marketOf = (facts: readonly ProfileFacts[]): Market =>
  buildMarket(
    facts.map((f) => buildProfile(f, YEAR)),
    TREE,
  );
const RUNS = { numRuns: 300 };

describe('the score of any two collectivities', () => {
  it('is symmetric, between 0 and 1, and the terms of its explanation add up to it', () => {
    fc.assert(
      fc.property(six, (all) => {
        const market = marketOf(all);
        const [a, b] = [buildProfile(all[0], YEAR), buildProfile(all[1], YEAR)];
        const parts = evaluate(a, b, market);
        expect(Math.abs(parts.score - mutualScore(b, a, market))).toBeLessThan(1e-12);
        expect(parts.score).toBeGreaterThan(0);
        expect(parts.score).toBeLessThanOrEqual(1);
        const { terms } = explain(a, b, parts);
        const sum = terms.reduce((total, { weight }) => total + weight, 0);
        expect(Math.abs(sum - parts.score)).toBeLessThan(1e-9);
        expect(terms.every(({ weight }) => weight > 0)).toBe(true);
      }),
      RUNS,
    );
  });

  it('is 0 and silent after a veto, a declined introduction, or without capacity, by either side', () => {
    const bars: ((other: number) => Partial<ProfileFacts>)[] = [
      (other) => ({ vetoes: [other] }),
      (other) => ({ declined: [other] }),
      () => ({ capacity: 0 }),
    ];
    fc.assert(
      fc.property(six, fc.constantFrom(...bars), fc.boolean(), (all, bar, byA) => {
        const barred = [{ ...all[0], ...(byA ? bar(2) : {}) }, { ...all[1], ...(byA ? {} : bar(1)) }, ...all.slice(2)];
        const market = marketOf(barred);
        const [a, b] = [market.profiles.get(1)!, market.profiles.get(2)!];
        const parts = evaluate(a, b, market);
        expect(parts.score).toBe(0);
        expect(explain(a, b, parts).terms).toEqual([]);
        const { suggestions, twins } = rankPartners(a, market, { countries: ['FR', 'JP'] });
        expect([...suggestions, ...twins].map(({ collectivityId }) => collectivityId)).not.toContain(2);
      }),
      RUNS,
    );
  });

  it('is never lowered by an offer, of whatever intent', () => {
    fc.assert(
      fc.property(six, interest, (all, added) => {
        const market = marketOf(all);
        const a = buildProfile(all[0], YEAR);
        const before = mutualScore(a, buildProfile(all[1], YEAR), market);
        const more = { ...all[1], interests: [...all[1].interests, { ...added, stance: 'offers' as const }] };
        expect(mutualScore(a, buildProfile(more, YEAR), market)).toBeGreaterThanOrEqual(before - 1e-12);
      }),
      RUNS,
    );
  });

  it('counts a declared need at least as much as the same need where it was only inferred', () => {
    const silent = (f: ProfileFacts): ProfileFacts => ({
      ...f,
      interests: f.interests.filter((i) => i.stance === 'offers'),
    });
    fc.assert(
      fc.property(six, fc.constantFrom(1 as const, 2 as const, 3 as const), (all, weight) => {
        const market = marketOf(all);
        const a = buildProfile(all[0], YEAR);
        const guessed = buildProfile(silent(all[1]), YEAR);
        const before = evaluate(guessed, a, market).receives;
        for (const { seek, value } of before.matches) {
          if (seek === null) continue;
          const need: InterestFact = { topic: seek.topic, stance: 'seeks', intent: null, weight };
          const said = buildProfile({ ...guessed, interests: [...guessed.interests, need] }, YEAR);
          const after = evaluate(said, a, market).receives;
          const answered = after.matches.find((match) => match.seek?.topic === seek.topic)?.value ?? 0;
          expect(answered).toBeGreaterThanOrEqual(value - 1e-12);
        }
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the facts nor of the profiles', () => {
    const reversed = (f: ProfileFacts): ProfileFacts => ({
      ...f,
      heritage: [...f.heritage].reverse(),
      geographies: [...f.geographies].reverse(),
      languages: [...f.languages].reverse(),
      interests: [...f.interests].reverse(),
      ties: [...f.ties].reverse(),
      publishedCases: [...f.publishedCases]
        .reverse()
        .map((c) => ({ ...c, topics: [...c.topics].reverse(), sdgs: [...c.sdgs].reverse() })),
    });
    fc.assert(
      fc.property(six, (all) => {
        const there = marketOf(all);
        const back = marketOf([...all].reverse().map(reversed));
        for (const id of [1, 2]) {
          const ranked = rankPartners(there.profiles.get(id)!, there);
          expect(rankPartners(back.profiles.get(id)!, back)).toEqual(ranked);
          expect(rankPartners(there.profiles.get(id)!, there)).toEqual(ranked);
        }
      }),
      RUNS,
    );
  });
});

describe('the candidates', () => {
  it('have a bound that their score never passes, whatever is unknown', async () => {
    const { findCandidates } = await import('./candidates.js');
    fc.assert(
      fc.property(six, (all) => {
        const market = marketOf(all);
        const a = market.profiles.get(1)!;
        const found = findCandidates(a, market, { countries: market.countries, allows: () => true }, 10);
        const silentFrom = found.findIndex(({ profile }) => !profile.speaks);
        expect(found.slice(silentFrom === -1 ? found.length : silentFrom).some(({ profile }) => profile.speaks)).toBe(
          false,
        );
        for (const { profile, bound } of found) {
          expect(bound).toBeGreaterThanOrEqual(mutualScore(a, profile, market) - 1e-12);
        }
      }),
      RUNS,
    );
  });

  it('put those who speak before the silent, and never a silent one without a site or a tie', () => {
    fc.assert(
      fc.property(six, (all) => {
        const market = marketOf(all);
        const a = market.profiles.get(1)!;
        const { suggestions } = rankPartners(a, market, { countries: ['FR', 'JP'] });
        const speaks = suggestions.map((found) => found.speaks);
        expect(speaks).toEqual([...speaks].sort((x, y) => Number(y) - Number(x)));
        for (const { collectivityId, speaks: spoken, ties } of suggestions) {
          const other = market.profiles.get(collectivityId)!;
          if (!spoken) expect(ties.length > 0 || (other.heritage.length > 0 && a.heritage.length > 0)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
