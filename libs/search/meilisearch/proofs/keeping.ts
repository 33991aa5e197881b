import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { AssumptionName } from '../assumptions.js';
import { Connection } from '../connection.js';
import { filterExpressions, oneOf } from '../filters.js';
import { dropIndex, ensureIndex } from '../indexes.js';
import type { IndexedCase } from '../schema.js';
import { differ } from '../settings.js';
import { putCases, removeCases } from '../writer.js';
import { find, idsOf, onIndex, type Proof, type Question, SETTINGS, sheet, titled } from './ground.js';

const PAIR = titled({ a: 'tramway', b: 'bateau' });

/** Filters, and what becomes of documents, indexes and settings. */
export const KEEPING = {
  valuesAreEscaped: (ground) => {
    const odd = [
      'un "mot"',
      String.raw`barre \ oblique`,
      String.raw`fin\ `.trim(),
      String.raw`\"`,
      "l'un",
      '] OR themes = "x',
    ];
    return onIndex(
      ground,
      odd.map((value, index) => sheet(`n${index}`, { themes: [value] })),
      async (uid) => {
        for (const [index, value] of odd.entries()) {
          expect(await idsOf(ground, uid, { q: '', filter: [oneOf('themes', [value])] })).toEqual([`n${index}`]);
        }
      },
    );
  },
  filtersByEquality: (ground) =>
    onIndex(
      ground,
      [
        sheet('a', { themes: ['x', 'y'], countries: ['FR'] }),
        sheet('b', { themes: ['z'], countries: ['FR'] }),
        sheet('c'),
      ],
      async (uid) => {
        const ask = async (...filter: string[]): Promise<string[]> =>
          (await idsOf(ground, uid, { q: '', filter })).sort();
        expect(await ask(oneOf('themes', ['y', 'z']))).toEqual(['a', 'b']);
        expect(await ask(oneOf('themes', ['y', 'z']), oneOf('themes', ['x']))).toEqual(['a']);
        expect(await ask(`NOT ${oneOf('themes', ['x'])}`)).toEqual(['b', 'c']);
        expect(await ask(oneOf('themes', ['nowhere']))).toEqual([]);
        expect(await ask(oneOf('themes', []))).toEqual([]);
      },
    ),
  filtersByComparison: (ground) =>
    onIndex(ground, [sheet('a', { firstYear: 2018, lastYear: 2020 }), sheet('b')], async (uid) => {
      const ask = (from: number | null, to: number | null): Promise<string[]> =>
        idsOf(ground, uid, { q: '', filter: filterExpressions({ period: { from, to } }) });
      expect([await ask(2020, 2030), await ask(null, 2018)]).toEqual([['a'], ['a']]);
      expect([await ask(2021, null), await ask(null, 2017)]).toEqual([[], []]);
    }),
  wrongAsksAreRefused: (ground) =>
    onIndex(ground, PAIR, async (uid) => {
      const wrong: [Question, string][] = [
        [{ filter: ['nowhere = "x"'] }, 'invalid_search_filter'],
        [{ filter: ['nowhere IN ["x"]'] }, 'invalid_search_filter'],
        [{ filter: ['themes IN ["x"'] }, 'invalid_search_filter'],
        [{ filter: ['themes IN [a b]'] }, 'invalid_search_filter'],
        [{ filter: ['themes >= 3'] }, 'invalid_search_filter'],
        [{ filter: ['_geoRadius(91, 0, 5)'] }, 'invalid_search_filter'],
        [{ filter: ['_geoBoundingBox([1.0, 2.0], [3.0, 1.0])'] }, 'invalid_search_filter'],
        [{ sort: ['names:asc'] }, 'invalid_search_sort'],
        [{ sort: ['adoptions'] }, 'invalid_search_sort'],
        [{ attributesToSearchOn: ['caseId'] }, 'invalid_search_attributes_to_search_on'],
        [{ locales: ['xx'] }, 'invalid_search_locales'],
        [{ matchingStrategy: 'most' as 'all' }, 'invalid_search_matching_strategy'],
        [{ federationOptions: { weight: -1 } }, 'invalid_multi_search_weight'],
        [{ limit: 1 }, 'invalid_multi_search_query_pagination'],
        [{ lang: 'fr' } as Question, 'bad_request'],
      ];
      for (const [question, code] of wrong) {
        await expect(find(ground, uid, [{ q: 'port', ...question }])).rejects.toThrow(`(${code})`);
      }
      const facets = find(ground, uid, [{ q: 'port' }], { facets: ['names'] });
      await expect(facets).rejects.toThrow('(invalid_multi_search_facets)');
    }),
  geoRadiusInMetres: (ground) =>
    onIndex(ground, [sheet('a', { _geo: { lat: 34.409, lng: 133.205 } }), sheet('b')], async (uid) => {
      const ask = (km: number): Promise<string[]> =>
        idsOf(ground, uid, { q: '', filter: filterExpressions({ near: { latitude: 34.4, longitude: 133.2, km } }) });
      expect([await ask(2), await ask(0.5), await ask(20_100)]).toEqual([['a'], [], ['a']]);
    }),
  geoBoxByCorners: (ground) =>
    onIndex(
      ground,
      [sheet('a', { _geo: { lat: 34.409, lng: 133.205 } }), sheet('b', { _geo: { lat: -17.7, lng: 178 } }), sheet('c')],
      async (uid) => {
        const ask = async (south: number, west: number, north: number, east: number): Promise<string[]> => {
          const filter = filterExpressions({ box: { south, west, north, east } });
          return (await idsOf(ground, uid, { q: '', filter })).sort();
        };
        expect([await ask(34, 133, 35, 134), await ask(34, 134, 35, 135)]).toEqual([['a'], []]);
        expect([await ask(-20, 170, -10, -170), await ask(-20, 130, 40, -170)]).toEqual([['b'], ['a', 'b']]);
        expect(await ask(35, 133, 34, 134)).toEqual([]);
      },
    ),
  documentsAreReplaced: (ground) =>
    onIndex(ground, PAIR, async (uid) => {
      await ground.connection.write((client) =>
        client.index<Partial<IndexedCase>>(uid).updateDocuments([{ caseId: 'a', title_en: ['boat'] }]),
      );
      expect((await find(ground, uid, [{ q: '"tramway" "boat"' }])).hits).toHaveLength(1);
      await putCases(ground.connection, uid, [sheet('a', { title_en: ['boat'] })]);
      expect(await idsOf(ground, uid, '"tramway"')).toEqual([]);
      expect((await idsOf(ground, uid, '')).sort()).toEqual(['a', 'b']);
    }),
  missingIsNoFault: (ground) =>
    onIndex(ground, PAIR, async (uid) => {
      await removeCases(ground.connection, uid, ['a', 'nobody']);
      await removeCases(ground.connection, uid, ['a', 'nobody']);
      expect(await idsOf(ground, uid, '')).toEqual(['b']);
      const nowhere = `${ground.prefix}_${randomUUID()}`;
      await removeCases(ground.connection, nowhere, ['a']);
      const query = { indexUid: nowhere, q: 'x' };
      expect(await ground.connection.search({ federation: {}, queries: [query] })).toBeNull();
      expect(await ground.connection.searchEach({ queries: [query] })).toBeNull();
      expect(await ground.connection.askFor((client) => client.index(nowhere).getDocument('a'))).toBeNull();
      expect(await ground.connection.askFor((client) => client.index(uid).getDocument('a'))).toBeNull();
    }),
  writesAreInOrder: (ground) =>
    onIndex(ground, [], async (uid) => {
      const turns = Array.from({ length: 20 }, (_, turn) => turn);
      for (const turn of turns) {
        const last = turn === turns.length - 1;
        const write = ground.connection.write((client) =>
          client.index<IndexedCase>(uid).addDocuments([sheet('a', { adoptions: turn })]),
        );
        if (last) await write;
        else write.catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      expect((await find(ground, uid, [{ q: '' }])).hits[0]?.adoptions).toBe(19);
    }),
  swapsExchangeNames: (ground) =>
    onIndex(ground, PAIR, (first) =>
      onIndex(ground, titled({ c: 'gare' }), async (second) => {
        const indexes: [string, string] = [first, second];
        await ground.connection.write((client) => client.swapIndexes([{ indexes, rename: false }]));
        expect(await idsOf(ground, first, '')).toEqual(['c']);
        expect((await idsOf(ground, second, '')).sort()).toEqual(['a', 'b']);
      }),
    ),
  pagesOfDocuments: (ground) =>
    onIndex(
      ground,
      Array.from({ length: 25 }, (_, index) => sheet(`n${index}`, { hash_fr: 'h' })),
      async (uid) => {
        const pages = await Promise.all(
          [0, 10, 20].map((offset) =>
            ground.connection.ask((client) =>
              client.index(uid).getDocuments<IndexedCase>({ offset, limit: 10, fields: ['caseId', 'hash_fr'] }),
            ),
          ),
        );
        const all = pages.flatMap(({ results }): IndexedCase[] => results);
        expect(new Set(all.map(({ caseId }) => caseId)).size).toBe(25);
        expect(Object.keys(all[0] ?? {}).sort()).toEqual(['caseId', 'hash_fr']);
      },
    ),
  settingsComeBack: (ground) =>
    onIndex(ground, [], async (uid) => {
      expect(differ(await ground.connection.ask((client) => client.index(uid).getSettings()), SETTINGS)).toBe(false);
      await ensureIndex(ground.connection, uid, { ...SETTINGS, synonyms: { tram: ['tramway'] } });
      expect(differ(await ground.connection.ask((client) => client.index(uid).getSettings()), SETTINGS)).toBe(true);
    }),
  badIdsAreRefused: (ground) =>
    onIndex(ground, PAIR, async (uid) => {
      for (const id of ['c/d', 'c d', 'é', 'x'.repeat(512)]) {
        const write = putCases(ground.connection, uid, [sheet('fine'), sheet(id)]);
        await expect(write).rejects.toThrow('invalid_document_id');
      }
      expect((await idsOf(ground, uid, '')).sort()).toEqual(['a', 'b']);
    }),
  settingsMakeIndexes: async (ground) => {
    const uid = `${ground.prefix}_${randomUUID()}`;
    const query = { indexUid: uid, q: 'x', attributesToSearchOn: ['names'] };
    expect(await ground.connection.searchEach({ queries: [query] })).toBeNull();
    await ground.connection.write((client) => client.index(uid).updateSettings(SETTINGS));
    expect(await ground.connection.searchEach({ queries: [query] })).toHaveLength(1);
    await ground.connection.write((client) => client.updateIndex(uid, { primaryKey: 'caseId' }));
    await putCases(ground.connection, uid, PAIR);
    expect((await idsOf(ground, uid, '')).sort()).toEqual(['a', 'b']);
    await dropIndex(ground.connection, uid);
  },
  badSettingsAreRefused: (ground) =>
    onIndex(ground, PAIR, async (uid) => {
      const bad: [Record<string, unknown>, string][] = [
        [{ stopwords: ['x'], searchableAttributes: ['names'] }, 'bad_request'],
        [{ rankingRules: ['nonsense'] }, 'invalid_settings_ranking_rules'],
        [
          { localizedAttributes: [{ attributePatterns: ['names'], locales: ['xx'] }] },
          'invalid_settings_localized_attributes',
        ],
        [{ typoTolerance: { minWordSizeForTypos: { oneTypo: 9, twoTypos: 5 } } }, 'invalid_settings_typo_tolerance'],
      ];
      for (const [settings, code] of bad) {
        const write = ground.connection.write((client) => client.index(uid).updateSettings(settings));
        await expect(write).rejects.toThrow(code);
      }
      expect(differ(await ground.connection.ask((client) => client.index(uid).getSettings()), SETTINGS)).toBe(false);
    }),
  wrongKeysAreRefused: async (ground) => {
    const stranger = new Connection({ url: ground.url, apiKey: 'a wrong key' });
    await expect(stranger.ask((client) => client.index(`${ground.prefix}_x`).getSettings())).rejects.toMatchObject({
      name: 'SearchUnavailableError',
      reason: 'refused',
    });
  },
} satisfies Partial<Record<AssumptionName, Proof>>;
