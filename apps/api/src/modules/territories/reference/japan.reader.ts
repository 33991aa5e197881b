import { numberOrNull, readCsv, textOrNull } from '../../../core/reference/index.js';
import { pointColumns, roundArea, sumKnown, type CollectivityRow } from './rows.js';

/** Texts of the files on Japan. */
export interface JapanFiles {
  municipalities: string;
  populations: string;
  prefectures: string;
  prefecturePopulations: string;
}

/** Year of the census in jp-prefectures-population-2020.csv. */
const CENSUS_YEAR = 2020;
const POINT_SOURCE = 'code4fukui/localgovjp (CC0)';

/** The 1,741 municipalities (with Tokyo's 23 wards) and the 47 prefectures. */
export function readJapan(files: JapanFiles): CollectivityRow[] {
  const prefectureRows = readCsv(files.prefectures, [
    'code6',
    'name_ja',
    'name_kana',
    'romaji',
    'name_en',
    'name_fr',
    'seat_code6',
  ]);
  const codeOfPrefecture = new Map(prefectureRows.map((row) => [row.name_ja, row.code6]));
  const municipalities = readMunicipalities(files, codeOfPrefecture);
  const byCode = new Map(municipalities.map((row) => [row.code, row]));
  const census = new Map(
    readCsv(files.prefecturePopulations, ['pref_ja', 'population']).map((row) => [row.pref_ja, row.population]),
  );
  const prefectures = prefectureRows.map((row): CollectivityRow => {
    const members = municipalities.filter(({ parent }) => parent?.code === row.code6);
    const seat = byCode.get(row.seat_code6);
    const population = numberOrNull(census.get(row.name_ja) ?? '');
    return {
      country: 'JP',
      tier: 'prefecture',
      code: row.code6,
      nationalTerm: row.name_ja.slice(-1),
      nameLocal: row.name_ja,
      nameFr: row.name_fr,
      nameJa: row.name_ja,
      nameEn: row.name_en,
      nameKana: row.name_kana,
      nameRomaji: row.romaji,
      otherNames: [],
      parent: null,
      population,
      populationYear: population === null ? null : CENSUS_YEAR,
      areaKm2: roundArea(sumKnown(members.map(({ areaKm2 }) => areaKm2))),
      ...pointColumns(seatPoint(seat)),
      website: null,
    };
  });
  return [...prefectures, ...municipalities];
}

function seatPoint(seat: CollectivityRow | undefined) {
  if (!seat || seat.latitude === null || seat.longitude === null) return undefined;
  const source = `${seat.coordinatesSource}: ${seat.nameLocal}`;
  return { latitude: seat.latitude, longitude: seat.longitude, source };
}

function readMunicipalities(files: JapanFiles, codeOfPrefecture: ReadonlyMap<string, string>): CollectivityRow[] {
  const columns = ['code6', 'pref_ja', 'name_ja', 'name_kana', 'romaji', 'suffix', 'lat', 'lon', 'url'] as const;
  const numbers = new Map(
    readCsv(files.populations, ['code6', 'population', 'year', 'area_km2']).map((row) => [row.code6, row]),
  );
  return readCsv(files.municipalities, columns).map((row): CollectivityRow => {
    const known = numbers.get(row.code6);
    const prefecture = codeOfPrefecture.get(row.pref_ja);
    if (prefecture === undefined) throw new Error(`${row.name_ja}: no prefecture ${row.pref_ja}.`);
    const population = numberOrNull(known?.population ?? '');
    const latitude = numberOrNull(row.lat);
    const longitude = numberOrNull(row.lon);
    return {
      country: 'JP',
      tier: 'municipality',
      code: row.code6,
      nationalTerm: row.suffix === 'ku' ? '特別区' : row.name_ja.slice(-1),
      nameLocal: row.name_ja,
      nameFr: row.romaji,
      nameJa: row.name_ja,
      nameEn: row.romaji,
      nameKana: row.name_kana,
      nameRomaji: `${row.romaji}-${row.suffix}`,
      otherNames: [],
      parent: { country: 'JP', tier: 'prefecture', code: prefecture },
      population,
      populationYear: population === null ? null : numberOrNull(known?.year ?? ''),
      areaKm2: numberOrNull(known?.area_km2 ?? ''),
      ...pointColumns(
        latitude === null || longitude === null ? undefined : { latitude, longitude, source: POINT_SOURCE },
      ),
      website: textOrNull(row.url),
    };
  });
}

/** Whether the last digit of a 全国地方公共団体コード agrees with the others (weights 6 to 2, modulo 11). */
export function hasRightCheckDigit(code: string): boolean {
  if (!/^\d{6}$/.test(code)) return false;
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(code[index]), 0);
  return (11 - (sum % 11)) % 10 === Number(code[5]);
}

/** Tier of a Japanese official code: prefectures have 000 before their check digit. */
export const tierOfJapaneseCode = (code: string) => (code.slice(2, 5) === '000' ? 'prefecture' : 'municipality');
