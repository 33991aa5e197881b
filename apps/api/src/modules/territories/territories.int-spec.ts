import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { createTestApp, type TestApp } from '../../../../../test/support/app.js';
import { Database } from '../../core/database/index.js';
import { CollectivitiesService } from './collectivities.service.js';

let server: TestApp;

beforeAll(async () => {
  server = await createTestApp('demo');
}, 60_000);
afterAll(() => server.close());

describe('searching collectivities', () => {
  const search = async (query: string, more: object = {}) => {
    const { items, total } = await server.app
      .get(CollectivitiesService)
      .search({ query, offset: 0, limit: 10, ...more });
    return {
      names: items.map(({ nameLocal }) => nameLocal),
      codes: items.map(({ tier, code }) => `${tier} ${code}`),
      total,
    };
  };

  it.each([
    'Kanaz',
    'kanazawa',
    'kanazawa-shi',
    'Kanazawashi',
    '金沢',
    '金沢市',
    'かなざわ',
    'カナザワ',
    'ｶﾅｻﾞﾜ',
    '石川県金沢市',
    '石川県 金沢市',
    '172014',
    'kanzawa',
  ])('%s finds 金沢市', async (query) => {
    expect((await search(query)).names[0]).toBe('金沢市');
  });

  it.each([
    ['saint malo', 'Saint-Malo'],
    ['st malo', 'Saint-Malo'],
    ['SAINT-MALO', 'Saint-Malo'],
    ['evian', 'Évian-les-Bains'],
    ['evain', 'Évian-les-Bains'],
    ['29019', 'Brest'],
    ['la foa', 'La Foa'],
    ['strasburg', 'Strasbourg'],
    ['marsaille', 'Marseille'],
    ['métropole dijon', 'Dijon Métropole'],
    ['métropole dijon métropole', 'Dijon Métropole'],
    ['fontaine 38', 'Fontaine'],
    ['ベルサイユ', 'Versailles'],
    ['エソンヌ', 'Essonne'],
    ['koufu', '甲府市'],
    ['竜ケ崎', '龍ケ崎市'],
    ['zzzzzz', undefined],
  ])('%s finds %s first', async (query, name) => {
    expect((await search(query)).names[0]).toBe(name);
  });

  it('puts the whole name first, then beginnings, then later words; the larger place first', async () => {
    const { names, codes } = await search('dijon', { limit: 4 });
    expect(names.slice(0, 2)).toEqual(['Dijon', 'Dijon Métropole']);
    expect(codes[0]).toBe('municipality 21231');
    const saintDenis = await search('saint denis', { limit: 2 });
    expect(saintDenis.codes).toEqual(['municipality 97411', 'municipality 93066']);
  });

  it('counts exactly and pages without gap or repeat', async () => {
    const all: string[] = [];
    const { total } = await search('saint m', { limit: 1 });
    for (let offset = 0; offset < total; offset += 50)
      all.push(...(await search('saint m', { offset, limit: 50 })).codes);
    expect(all).toHaveLength(total);
    expect(new Set(all).size).toBe(total);
    expect(await search('saint m', { offset: total, limit: 10 })).toMatchObject({ names: [], total });
  });

  it('filters by country, tier and cases', async () => {
    expect((await search('kyoto', { country: 'FR' })).total).toBe(0);
    expect((await search('kyoto', { tier: 'prefecture' })).names).toEqual(['京都府']);
    const [participants] = await server.app
      .get(Database)
      .query<{ count: number }>(
        'select count(distinct id)::integer as count from published_case_study, unnest(participant_ids) as id',
      );
    expect((await search('', { withCasesOnly: true, limit: 50 })).total).toBe(participants?.count);
    expect((await search('ディーニュ', { withCasesOnly: true })).names).toEqual(['Digne-les-Bains']);
  });

  it('browses the largest places first', async () => {
    expect(await search('', { country: 'JP', tier: 'municipality', limit: 2 })).toMatchObject({
      names: ['横浜市', '大阪市'],
      total: 1_741,
    });
  });

  it('reads names through their indexes', async () => {
    const database = server.app.get(Database);
    const plan = async (sql: string, values: unknown[]) =>
      JSON.stringify(await database.query(`EXPLAIN ${sql}`, values));
    const beginning = `SELECT collectivity_id FROM unnest($1::text[]) AS typed (text)
      JOIN collectivity_search_term t ON t.text >= typed.text AND t.text < typed.text || chr(1114109)`;
    expect(await plan(beginning, [['kanaz']])).toContain('ix_collectivity_search_term_text');
    expect(await plan(`SELECT text FROM collectivity_search_term WHERE text % $1`, ['kanzawa'])).toContain(
      'ix_collectivity_search_term_trigram',
    );
  });
});

describe('the territories in GraphQL', () => {
  const PAGE = `query ($size: Int!) {
    collectivities(country: JP, tier: "municipality", page: { page: 1, size: $size }) {
      total
      items { id code name(locale: FR) tierLabel(locale: EN) names { local kana } density parent { name(locale: JA) }
        heritage { name(locale: FR) year } twinnings { kindLabel(locale: JA) since collectivities { name(locale: JA) parent { code } } } }
    }
  }`;

  async function statementsOf(size: number): Promise<number> {
    const spy = jest.spyOn(pg.Client.prototype, 'query');
    try {
      await server.visitor().ask(PAGE, { size });
      return spy.mock.calls.length;
    } finally {
      spy.mockRestore();
    }
  }

  it('takes as many statements for 50 as for 10', async () => {
    const few = await statementsOf(10);
    expect(few).toBeGreaterThan(0);
    expect(await statementsOf(50)).toBe(few);
  });

  it('names a place in each language, with its parent, heritage and ties', async () => {
    const { collectivity } = await server.visitor().ask<{ collectivity: Record<string, unknown> }>(`{
      collectivity(country: FR, code: "54395") { tier name(locale: JA) tierLabel(locale: JA) parent { name parent { name(locale: EN) } }
        heritage { name(locale: JA) year } twinnings { kind kindLabel(locale: EN) since state collectivities { code } } } }`);
    expect(collectivity).toMatchObject({
      tier: 'municipality',
      name: 'ナンシー',
      tierLabel: 'コミューン',
      parent: { name: 'Meurthe-et-Moselle', parent: { name: 'Grand Est' } },
      heritage: [{ name: 'ナンシーのスタニスラス広場、カリエール広場及びアリアンス広場', year: 1983 }],
      twinnings: [{ kind: 'sister', kindLabel: 'Sister-city tie', since: 1973, state: 'active' }],
    });
  });

  it('tells tiers that share a code apart, and takes the nearest to the people where none is named', async () => {
    const ask = (tier: string) =>
      server
        .visitor()
        .ask<{ collectivity: { tier: string } | null }>(`{ collectivity(country: FR, code: "75"${tier}) { tier } }`);
    expect((await ask('')).collectivity).toEqual({ tier: 'department' });
    expect((await ask(', tier: "region"')).collectivity).toEqual({ tier: 'region' });
    expect((await ask(', tier: "municipality"')).collectivity).toBeNull();
  });

  it('lists the 52 ties', async () => {
    const { twinnings } = await server
      .visitor()
      .ask<{ twinnings: { total: number; items: unknown[] } }>(
        '{ twinnings(country: JP, page: { size: 50 }) { total items { collectivities { country } } } }',
      );
    expect(twinnings.total).toBe(52);
    expect(twinnings.items).toHaveLength(50);
  });

  it('refuses pages that are too large or too far in words', async () => {
    const codes = async (page: string) =>
      (await server.visitor().send(`{ collectivities(page: ${page}) { total } }`)).errors?.[0]?.extensions.code;
    expect(await codes('{ size: 51 }')).toBe('PAGE_SIZE');
    expect(await codes('{ page: 201, size: 50 }')).toBe('PAGE_TOO_FAR');
  });
});
