import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectDir } from '../../../core/http/index.js';
import { countryOfCode, readHeritage } from './heritage.reader.js';
import { readTwinnings } from './twinnings.reader.js';

const read = (name: string) => readFileSync(path.join(projectDir, 'data/reference', name), 'utf8');

describe('readTwinnings', () => {
  const rows = readTwinnings(read('twinnings.csv'));
  const find = (french: string, japanese: string) =>
    rows.find((row) => row.french.code === french && row.japanese.code === japanese);

  it('has 52 ties, no pair twice', () => {
    expect(rows).toHaveLength(52);
    expect(new Set(rows.map(({ french, japanese }) => `${french.tier} ${french.code} ${japanese.code}`)).size).toBe(52);
  });

  it('reads communes, départements and EPCI', () => {
    expect(find('54395', '172014')).toMatchObject({
      french: { tier: 'municipality' },
      kind: 'sister',
      since: 1973,
      sinceDate: '1973-10-12',
    });
    expect(find('91', '080004')).toMatchObject({
      french: { tier: 'department' },
      japanese: { tier: 'prefecture' },
      since: 1986,
      sinceDate: null,
    });
    expect(find('242100410', '430005')).toMatchObject({
      french: { tier: 'intermunicipal' },
      kind: 'memorandum',
      wording: 'memorandum of understanding',
    });
  });

  it('keeps a month in words and an unread year null', () => {
    expect(find('84', '090000')).toMatchObject({
      since: 2008,
      sinceDate: null,
      remarks: expect.objectContaining({ en: expect.stringContaining('October 2008') }),
    });
    expect(find('75056', '130001')).toMatchObject({ since: null, sinceDate: null });
  });

  it('says in each language what is to be known, and in the source’s wording where that is more than the kind', () => {
    const remarked = rows.flatMap(({ remarks }) => remarks ?? []);
    expect(remarked).toHaveLength(38);
    expect(remarked.filter(({ ja }) => !/[\p{Script=Han}\p{Script=Katakana}]/u.test(ja))).toEqual([]);
    expect(remarked.filter(({ fr }) => /'|[^\u202f][;»]|«[^\u202f]/.test(fr))).toEqual([]);
    const bare = new Set(['sister', 'friendship', 'partnership', 'cooperation', 'memorandum']);
    expect(rows.filter(({ wording, remarks }) => !bare.has(wording) && remarks === null)).toEqual([]);
  });

  it('refuses a date or a code that it can’t read', () => {
    const header =
      'fr_name,fr_insee_if_known,jp_name_kanji,jp_code_if_known,kind,year,source,remark_fr,remark_ja,remark_en\n';
    expect(() => readTwinnings(`${header}X,75056,京都市,261009,sister,around 1958,,,,`)).toThrow('around 1958');
    expect(() => readTwinnings(`${header}X,,京都市,261009,sister,1958,,,,`)).toThrow('X');
    expect(() => readTwinnings(`${header}X,75056,京都市,261009,sister,1958,,Signé.,,Signed.`)).toThrow('a language');
  });
});

describe('readHeritage', () => {
  const rows = readHeritage(read('unesco-sites.csv'), read('unesco-sites-knowledge.csv'));
  const find = (whcId: number) => rows.find((row) => row.whcId === whcId);

  it('has 54 sites of France and 26 of Japan, one of them shared', () => {
    expect(rows.filter(({ countries }) => countries.includes('FR'))).toHaveLength(54);
    expect(rows.filter(({ countries }) => countries.includes('JP'))).toHaveLength(26);
    expect(rows).toHaveLength(79);
  });

  it('knows names, year and municipalities', () => {
    expect(find(80)).toMatchObject({
      nameFr: 'Mont-Saint-Michel et sa baie',
      year: 1979,
      kind: 'cultural',
      municipalities: ['50353'],
    });
    expect(find(163)?.nameJa).toBe('オランジュのローマ劇場とその周辺及び「凱旋門」');
    expect(find(868)?.municipalities).toEqual([]);
  });

  it('gives no point to a site of several countries', () => {
    expect(find(1321)).toMatchObject({ countries: ['FR', 'JP'], latitude: null, longitude: null });
    expect(find(80)?.latitude).toBeCloseTo(48.636, 3);
  });

  it('tells the country of a municipality by its code', () => {
    expect([countryOfCode('2A212'), countryOfCode('131067')]).toEqual(['FR', 'JP']);
  });
});
