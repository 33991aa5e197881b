import { numberOrNull, readCsv, textOrNull } from '../../../core/reference/index.js';

/** A World Heritage site as the two files give it, with the codes of its municipalities. */
export interface HeritageRow {
  whcId: number;
  countries: string[];
  nameFr: string;
  nameJa: string;
  nameEn: string;
  year: number | null;
  kind: string;
  latitude: number | null;
  longitude: number | null;
  /** INSEE codes (five characters) and Japanese ones (six digits). */
  municipalities: string[];
}

const SITE_COLUMNS = [
  'whc_id',
  'country',
  'name_en',
  'name_ja',
  'year',
  'type',
  'transnational',
  'lat',
  'lon',
] as const;

/** Sites of France and Japan; those of several communes too many to list have none. */
export function readHeritage(sites: string, knowledge: string): HeritageRow[] {
  const known = new Map(
    readCsv(knowledge, ['whc_id', 'name_fr', 'municipality_codes']).map((row) => [row.whc_id, row]),
  );
  return readCsv(sites, SITE_COLUMNS).map((row): HeritageRow => {
    const more = known.get(row.whc_id);
    if (!more) throw new Error(`World Heritage site ${row.whc_id} has no French name.`);
    return {
      whcId: Number(row.whc_id),
      countries: row.country.split(';'),
      nameFr: more.name_fr,
      nameJa: row.name_ja,
      nameEn: row.name_en,
      year: numberOrNull(row.year),
      kind: row.type,
      // The list gives a site of several countries one point, which may lie in another one.
      latitude: row.transnational === 'yes' ? null : numberOrNull(row.lat),
      longitude: row.transnational === 'yes' ? null : numberOrNull(row.lon),
      municipalities: (textOrNull(more.municipality_codes) ?? '').split(';').filter(Boolean),
    };
  });
}

/** Country of a municipality's code, which its length tells. */
export const countryOfCode = (code: string) => (code.length === 6 ? 'JP' : 'FR');
