import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { projectDir } from '../../../core/http/index.js';
import { hasRightCheckDigit, readJapan, tierOfJapaneseCode } from './japan.reader.js';
import type { CollectivityRow } from './rows.js';

const read = (name: string) => readFileSync(path.join(projectDir, 'data/reference', name), 'utf8');

describe('readJapan', () => {
  let rows: CollectivityRow[];
  const find = (code: string) => rows.find((row) => row.code === code);

  beforeAll(() => {
    rows = readJapan({
      municipalities: read('jp-municipalities.csv'),
      populations: read('jp-population.csv'),
      prefectures: read('jp-prefectures.csv'),
      prefecturePopulations: read('jp-prefectures-population-2020.csv'),
    });
  });

  it('has 47 prefectures and 1,741 municipalities, with Tokyo’s 23 wards', () => {
    expect(rows.filter(({ tier }) => tier === 'prefecture')).toHaveLength(47);
    expect(rows.filter(({ tier }) => tier === 'municipality')).toHaveLength(1741);
    expect(rows.filter(({ nationalTerm }) => nationalTerm === '特別区')).toHaveLength(23);
  });

  it('knows 金沢市', () => {
    expect(find('172014')).toMatchObject({
      tier: 'municipality',
      nationalTerm: '市',
      nameLocal: '金沢市',
      nameFr: 'Kanazawa',
      nameJa: '金沢市',
      nameEn: 'Kanazawa',
      nameKana: 'かなざわし',
      nameRomaji: 'Kanazawa-shi',
      parent: { country: 'JP', tier: 'prefecture', code: '170003' },
      populationYear: 2022,
      website: 'https://www4.city.kanazawa.lg.jp/index.html',
    });
  });

  it('knows 石川県 by its seat and its census', () => {
    expect(find('170003')).toMatchObject({
      nameEn: 'Ishikawa Prefecture',
      nameFr: "Préfecture d'Ishikawa",
      nameKana: 'いしかわけん',
      population: 1132526,
      populationYear: 2020,
      coordinatesSource: 'code4fukui/localgovjp (CC0): 金沢市',
      latitude: find('172014')?.latitude,
    });
  });

  it('sums to the published populations', () => {
    const sum = (tier: string) =>
      rows.filter((row) => row.tier === tier).reduce((total, row) => total + (row.population ?? 0), 0);
    expect(sum('municipality')).toBe(125_927_902);
    expect(sum('prefecture')).toBe(126_146_099);
  });

  it('has only codes whose check digit is right, and parents that exist', () => {
    expect(rows.filter(({ code }) => !hasRightCheckDigit(code))).toEqual([]);
    expect(rows.filter(({ tier, code }) => tierOfJapaneseCode(code) !== tier)).toEqual([]);
    expect(rows.filter(({ parent }) => parent && !find(parent.code))).toEqual([]);
  });

  it('reads every prefecture’s name as its municipalities’ file writes it', () => {
    for (const row of rows.filter(({ tier }) => tier === 'prefecture'))
      expect(row.nameKana).toMatch(/(けん|ふ|と|どう)$/);
  });
});

it('computes check digits', () => {
  expect(hasRightCheckDigit('261009')).toBe(true);
  expect(hasRightCheckDigit('261008')).toBe(false);
  expect(hasRightCheckDigit('26100')).toBe(false);
});
