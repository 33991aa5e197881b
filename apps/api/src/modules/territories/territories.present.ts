import type { Locale } from '#shared';
import type { Collectivity } from './collectivity.entity.js';
import type { CollectivityType, HeritageSiteType, TwinningType } from './graphql/territories.types.js';
import type { HeritageSite } from './heritage-site.entity.js';
import type { Twinning } from './twinning.entity.js';

/** The name as a reader's language writes it; the local one where there is no other. */
export function nameIn(row: Pick<Collectivity, 'nameLocal' | 'nameFr' | 'nameJa' | 'nameEn'>, locale: Locale): string {
  return { fr: row.nameFr, ja: row.nameJa, en: row.nameEn }[locale] ?? row.nameLocal;
}

const point = (row: { latitude: number | null; longitude: number | null }) =>
  row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude };

/** Inhabitants per km² with one decimal; null where either is unknown. */
export const densityOf = ({ population, areaKm2 }: Pick<Collectivity, 'population' | 'areaKm2'>): number | null =>
  population === null || areaKm2 === null ? null : Math.round((population / areaKm2) * 10) / 10;

/** A collectivity as readers see it. */
export function presentCollectivity(row: Collectivity): CollectivityType {
  return {
    id: String(row.id),
    country: row.country as CollectivityType['country'],
    code: row.code,
    tier: row.tier,
    names: {
      local: row.nameLocal,
      fr: row.nameFr,
      ja: row.nameJa,
      en: row.nameEn,
      kana: row.nameKana,
      romaji: row.nameRomaji,
    },
    population: row.population,
    populationYear: row.populationYear,
    areaKm2: row.areaKm2,
    density: densityOf(row),
    coordinates: point(row),
    website: row.website,
    row,
  };
}

export const presentHeritageSite = (row: HeritageSite): HeritageSiteType => ({
  id: String(row.id),
  year: row.year,
  coordinates: point(row),
  row,
});

/** What is to be known of a tie: in the reader's language as long as the reference file tells it, then in the words of its people. */
export const noteOf = ({ note, remarks }: Pick<Twinning, 'note' | 'remarks'>, locale: Locale): string | null =>
  remarks?.[locale] ?? note;

export const presentTwinning = (row: Twinning): TwinningType => ({
  id: String(row.id),
  kind: row.kind,
  since: row.since,
  state: row.state,
  source: row.source,
  row,
});
