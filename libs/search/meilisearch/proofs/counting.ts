import { expect } from '@jest/globals';
import type { AssumptionName } from '../assumptions.js';
import { distributionOf } from '../facets.js';
import { find, idsOf, onIndex, type Proof, sheet, titled } from './ground.js';

const TRAMS = titled({ a: 'tramway rapide', b: 'tramway lent', c: 'bateau lent' });

/** Totals, facets, and how federated queries come together. */
export const COUNTING = {
  unionIsCounted: (ground) =>
    onIndex(ground, TRAMS, async (uid) => {
      const { hits, estimatedTotalHits } = await find(ground, uid, [{ q: '"tramway"' }, { q: '"lent"' }]);
      expect(hits.map(({ caseId }) => caseId).sort()).toEqual(['a', 'b', 'c']);
      expect(estimatedTotalHits).toBe(3);
    }),
  bestQueryRanks: (ground) =>
    onIndex(ground, TRAMS, async (uid) => {
      const light = { q: '"tramway"', federationOptions: { weight: 0.1 } };
      const { hits } = await find(ground, uid, [light, { q: '"bateau"', federationOptions: { weight: 1 } }]);
      expect(hits[0]?.caseId).toBe('c');
      expect(hits[0]?._federation?.queriesPosition).toBe(1);
      expect(hits[1]?._federation?.queriesPosition).toBe(0);
      expect(hits[1]?._federation?.weightedRankingScore).toBeLessThanOrEqual(0.1);
    }),
  unionHasFacets: (ground) =>
    onIndex(
      ground,
      TRAMS.map((each) => ({ ...each, themes: ['x', each.caseId] })),
      async (uid) => {
        const found = await find(ground, uid, [{ q: '"tramway"' }, { q: '"lent"' }], { facets: ['themes'] });
        const counts = distributionOf(found, uid).map(({ code, value, count }) => `${code}=${value}:${count}`);
        expect(counts.sort()).toEqual(['themes=a:1', 'themes=b:1', 'themes=c:1', 'themes=x:3']);
      },
    ),
  zeroHitsAreCounted: (ground) =>
    onIndex(
      ground,
      TRAMS.map((each) => ({ ...each, themes: ['x'] })),
      async (uid) => {
        const found = await find(ground, uid, [{ q: '"tramway"' }, { q: '"lent"' }], { limit: 0, facets: ['themes'] });
        expect([found.hits.length, found.estimatedTotalHits]).toEqual([0, 3]);
        expect(distributionOf(found, uid)).toEqual([{ code: 'themes', value: 'x', count: 3 }]);
        const alone = { indexUid: uid, q: '"lent"', limit: 0, matchingStrategy: 'all' as const };
        expect((await ground.connection.searchEach({ queries: [alone] }))?.[0]?.estimatedTotalHits).toBe(2);
      },
    ),
  totalIsExact: (ground) => {
    const many = Array.from({ length: 300 }, (_, index) => sheet(`n${index}`, { title_fr: ['tramway'] }));
    return onIndex(ground, many, async (uid) => {
      const queries = [{ q: 'tramway' }, { q: '"tramway"', federationOptions: { weight: 0.5 } }];
      const first = await find(ground, uid, queries, { limit: 1 });
      const last = await find(ground, uid, queries, { offset: 290, limit: 20 });
      expect([first.estimatedTotalHits, last.estimatedTotalHits, last.hits.length]).toEqual([300, 300, 10]);
    });
  },
  frequentFacetsFirst: (ground) => {
    const many = Array.from({ length: 120 }, (_, index) => sheet(`n${index}`, { themes: [`t${index}`] }));
    return onIndex(ground, [...many, sheet('z', { themes: ['t119', 't60'] })], async (uid) => {
      const counts = distributionOf(await find(ground, uid, [{ q: '' }], { facets: ['themes'] }), uid);
      expect(counts).toHaveLength(100);
      expect(counts).toContainEqual({ code: 'themes', value: 't119', count: 2 });
      expect(counts).toContainEqual({ code: 'themes', value: 't60', count: 2 });
    });
  },
  askedOrderComesFirst: (ground) =>
    onIndex(
      ground,
      [
        sheet('a', { title_fr: ['tramway'], adoptions: 1 }),
        sheet('b', { body_fr: ['un tramway'], adoptions: 5 }),
        sheet('c', { title_fr: ['bateau'], adoptions: 3 }),
      ],
      async (uid) => {
        const sort = ['adoptions:desc', 'publishedAt:desc'];
        const { hits } = await find(ground, uid, [
          { q: 'tramway', sort },
          { q: '"bateau"', sort },
        ]);
        expect(hits.map(({ caseId }) => caseId)).toEqual(['b', 'c', 'a']);
      },
    ),
  nearestByGeoPoint: (ground) =>
    onIndex(
      ground,
      [
        sheet('far', { _geo: { lat: 48.85, lng: 2.35 } }),
        sheet('near', { _geo: { lat: 35.01, lng: 135.77 } }),
        sheet('between', { _geo: { lat: 35.68, lng: 139.76 } }),
      ],
      async (uid) => {
        const sort = ['_geoPoint(34.690000, 135.500000):asc', 'publishedAt:desc'];
        expect(await idsOf(ground, uid, { q: '', sort })).toEqual(['near', 'between', 'far']);
      },
    ),
  newerAmongEquals: (ground) =>
    onIndex(
      ground,
      ['a', 'b', 'c'].map((id, index) => sheet(id, { title_fr: ['tramway'], publishedAt: [2, 3, 1][index] ?? 0 })),
      async (uid) => expect(await idsOf(ground, uid, 'tramway')).toEqual(['b', 'a', 'c']),
    ),
  reliedOnAmongEquals: (ground) =>
    onIndex(
      ground,
      [
        sheet('new', { title_fr: ['tramway'], publishedAt: 9 }),
        sheet('old', { title_fr: ['tramway'], confirmedYear: 2024 }),
        sheet('body', { body_fr: ['tramway'], measured: 1, confirmedYear: 2026 }),
        sheet('confirmed', { title_fr: ['tramway'], confirmedYear: 2026 }),
        sheet('measured', { title_fr: ['tramway'], measured: 1 }),
      ],
      async (uid) =>
        expect(await idsOf(ground, uid, 'tramway')).toEqual(['measured', 'confirmed', 'old', 'new', 'body']),
    ),
  closeWordsRankHigher: (ground) =>
    onIndex(
      ground,
      titled({ apart: 'navette du port, le soir, électrique', together: 'le soir au port, navette électrique' }),
      async (uid) => expect(await idsOf(ground, uid, '"navette" "électrique"')).toEqual(['together', 'apart']),
    ),
  strongerAttributesRankHigher: (ground) =>
    onIndex(
      ground,
      [
        sheet('body', { body_fr: ['tramway'] }),
        sheet('teaser', { teaser_fr: ['tramway'] }),
        ...titled({ title: 'tramway' }),
      ],
      async (uid) => expect(await idsOf(ground, uid, 'tramway')).toEqual(['title', 'teaser', 'body']),
    ),
} satisfies Partial<Record<AssumptionName, Proof>>;
