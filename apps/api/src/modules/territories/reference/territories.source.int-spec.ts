import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createDatabase, type TestDatabase } from '../../../../../../test/support/database.js';
import { loadSources, type LoadProgress, type ReferenceSource } from '../../../core/reference/index.js';
import { taxonomySource } from '../../taxonomy/index.js';
import { territoriesSource } from './territories.source.js';

const SLOW = 180_000;

describe('loading the reference data', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  const progress: LoadProgress[] = [];
  const load = (sources: ReferenceSource[] = [taxonomySource(), territoriesSource()]) =>
    loadSources(dataSource, sources, (step) => progress.push(step));
  const one = async <Row>(sql: string, ...values: unknown[]) => (await dataSource.query<Row[]>(sql, values))[0];
  const place = (tier: string, code: string) =>
    one<Record<string, unknown>>(
      `SELECT c.*, p.name_local AS parent FROM collectivity c LEFT JOIN collectivity p ON p.id = c.parent_id WHERE c.tier = $1 AND c.code = $2`,
      tier,
      code,
    );

  beforeAll(async () => {
    database = await createDatabase('schema');
    dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    await load();
  }, SLOW);

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('has all of France and Japan', async () => {
    const rows: { key: string; n: number }[] = await dataSource.query(
      `SELECT country || ' ' || tier AS key, count(*)::integer AS n FROM collectivity GROUP BY 1`,
    );
    expect(Object.fromEntries(rows.map(({ key, n }) => [key, n]))).toEqual({
      'FR municipality': 34_969,
      'FR intermunicipal': 1_255,
      'FR department': 109,
      'FR region': 18,
      'JP municipality': 1_741,
      'JP prefecture': 47,
    });
  });

  it('has ties, heritage, memberships and vocabularies', async () => {
    const counts = await one<Record<string, number>>(`SELECT
      (SELECT count(*)::integer FROM twinning) AS twinnings, (SELECT count(*)::integer FROM heritage_site) AS sites,
      (SELECT count(*)::integer FROM collectivity_membership) AS memberships, (SELECT count(*)::integer FROM topic) AS topics,
      (SELECT count(*)::integer FROM edition) AS editions, (SELECT count(*)::integer FROM sdg) AS sdgs,
      (SELECT count(*)::integer FROM sdg_target) AS targets, (SELECT count(*)::integer FROM concept) AS concepts`);
    expect(counts).toMatchObject({
      twinnings: 52,
      sites: 79,
      memberships: 34_871,
      topics: 25,
      editions: 2,
      sdgs: 17,
      targets: 169,
    });
    expect(counts?.concepts).toBeGreaterThan(200);
  });

  it('knows 金沢市, La Foa, Dijon Métropole and Essonne', async () => {
    expect(await place('municipality', '172014')).toMatchObject({
      name_local: '金沢市',
      name_kana: 'かなざわし',
      name_fr: 'Kanazawa',
      parent: '石川県',
      population_year: 2022,
    });
    expect(await place('municipality', '98813')).toMatchObject({
      name_local: 'La Foa',
      name_ja: 'ラ・フォア',
      parent: 'Nouvelle-Calédonie',
      population: 3449,
      area_km2: null,
    });
    expect(await place('intermunicipal', '242100410')).toMatchObject({
      name_local: 'Dijon Métropole',
      national_term: 'métropole',
      name_ja: 'ディジョン・メトロポール',
      parent: "Côte-d'Or",
    });
    expect(await place('department', '91')).toMatchObject({
      name_local: 'Essonne',
      name_ja: 'エソンヌ県',
      parent: 'Île-de-France',
      population_year: 2023,
    });
  });

  it('gives each name of fr-names-ja.csv to a place: a mistyped code would lose it in silence', async () => {
    const names = `SELECT count(*)::integer AS n FROM collectivity WHERE country = 'FR' AND name_ja IS NOT NULL`;
    expect(await one(names)).toEqual({ n: 18 + 109 + 26 + 221 });
  });

  it('keeps unknowns null, never zero', async () => {
    expect(await place('municipality', '98412')).toMatchObject({
      population: null,
      population_year: null,
      area_km2: null,
      latitude: null,
    });
    expect(
      await one(
        `SELECT count(*)::integer AS n FROM collectivity WHERE area_km2 = 0 OR (latitude = 0 AND longitude = 0)`,
      ),
    ).toEqual({ n: 0 });
    // The six villages that died for France in 1916 do have nobody: that zero is known.
    expect(await one(`SELECT count(*)::integer AS n FROM collectivity WHERE population = 0`)).toEqual({ n: 6 });
    expect(await one(`SELECT count(*)::integer AS n FROM twinning WHERE since IS NULL`)).toEqual({ n: 10 });
  });

  it('ties Essonne to 茨城県 once, whichever is asked', async () => {
    const rows: { a: string; b: string }[] = await dataSource.query(
      `SELECT a.name_local AS a, b.name_local AS b FROM twinning t
       JOIN collectivity a ON a.id = t.collectivity_a_id JOIN collectivity b ON b.id = t.collectivity_b_id
       WHERE 'Essonne' IN (a.name_local, b.name_local)`,
    );
    expect(rows.map(({ a, b }) => [a, b].sort())).toEqual([['Essonne', '茨城県']]);
  });

  it('reports each step from nothing to all', () => {
    for (const step of [
      'taxonomy',
      'thesaurus',
      'collectivities',
      'memberships',
      'collectivity-names',
      'heritage',
      'twinnings',
    ]) {
      const steps = progress.filter((entry) => entry.step === step);
      expect(steps.at(0)?.done).toBe(0);
      expect(steps.at(-1)).toMatchObject({ done: steps[0]?.total, total: steps[0]?.total });
    }
  });

  it('does nothing the second time', async () => {
    const startedAt = performance.now();
    expect(await load()).toEqual([]);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it(
    'loads again where a file changed: same ids, nothing twice, what differed mended',
    async () => {
      const ids = 'SELECT md5(string_agg(id || country || tier || code, $1 ORDER BY id)) AS hash FROM collectivity';
      const terms = `SELECT md5(string_agg(collectivity_id || text || whole, $1 ORDER BY collectivity_id, text)) AS hash FROM collectivity_search_term`;
      const before = [await one(ids, ','), await one(terms, ',')];
      await dataSource.query(`UPDATE collectivity SET name_local = 'Autre' WHERE code = '75056'`);
      await dataSource.query(`DELETE FROM collectivity_search_term WHERE text = 'paris'`);
      await dataSource.query(`UPDATE reference_load SET hash = 'of an older file'`);
      expect((await load()).sort()).toEqual(['taxonomy', 'territories']);
      expect([await one(ids, ','), await one(terms, ',')]).toEqual(before);
      expect(await place('municipality', '75056')).toMatchObject({ name_local: 'Paris' });
      expect(await one('SELECT count(*)::integer AS n FROM twinning')).toEqual({ n: 52 });
    },
    SLOW,
  );

  it('leaves everything as it was where a step fails', async () => {
    const broken: ReferenceSource = {
      name: 'broken',
      hash: 'x',
      steps: () => [
        {
          name: 'half',
          total: 1,
          write: async (manager) => void (await manager.query(`UPDATE topic SET position = -1`)),
        },
        { name: 'fault', total: 1, write: () => Promise.reject(new Error('disk full')) },
      ],
    };
    await expect(load([broken])).rejects.toThrow('disk full');
    expect(await one('SELECT count(*)::integer AS n FROM topic WHERE position = -1')).toEqual({ n: 0 });
    expect(await one(`SELECT count(*)::integer AS n FROM reference_load WHERE name = 'broken'`)).toEqual({ n: 0 });
  });

  it('raises the revision of the taxonomy with every change, and takes it back with the change', async () => {
    const revision = async () =>
      Number((await one<{ revision: string }>('SELECT revision FROM taxonomy_revision'))?.revision);
    const before = await revision();
    await dataSource.query(`UPDATE topic SET position = position`);
    const after = await revision();
    expect(after).toBeGreaterThan(before);
    const refused = dataSource.transaction(async (manager) => {
      await manager.query(`UPDATE sdg SET colour = colour`);
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(await revision()).toBe(after);
    await dataSource.query(`UPDATE sdg SET colour = colour`);
    // Not the number that the refused change had: a cache may have seen it.
    expect(await revision()).toBeGreaterThan(after + 1);
  });

  it('refuses what can’t be: a pair the other way round, a label without a language', async () => {
    const swapped = `INSERT INTO twinning (collectivity_a_id, collectivity_b_id, kind, wording, state)
      SELECT collectivity_b_id, collectivity_a_id, kind, wording, state FROM twinning LIMIT 1`;
    await expect(dataSource.query(swapped)).rejects.toThrow('ck_twinning_order');
    await expect(dataSource.query(`UPDATE topic SET label = label - 'ja'`)).rejects.toThrow('ck_topic_label');
  });
});
