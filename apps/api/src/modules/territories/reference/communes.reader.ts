import { numberOrNull, readCsv } from '../../../core/reference/index.js';
import type { Point } from './rows.js';

/** A commune with what the files together know of it; null means unknown. */
export interface Commune {
  code: string;
  name: string;
  nationalTerm: string;
  department: string;
  region: string;
  population: number | null;
  populationYear: number | null;
  areaKm2: number | null;
  /** Its share of the area of department and region: differs from `areaKm2` where the file is stale. */
  areaInSums: number | null;
  point: Point | undefined;
}

interface CommuneJson {
  code: string;
  nom: string;
  type: string;
  departement: string;
  region: string;
  population?: number;
}

/**
 * Year of the municipal populations in @etalab/decoupage-administratif 6.0.0, by department: legal
 * populations of 2023 (in force in 2026); the territories that count apart have their own census.
 */
const POPULATION_YEARS: Readonly<Record<string, number>> = { '976': 2017, '986': 2023, '987': 2022, '988': 2025 };
const POPULATION_YEAR = 2023;

/** Neussargues-Moissac split in 2025; the area file still has it whole: right for sums, wrong for it. */
const SPLIT: Readonly<Record<string, readonly string[]>> = { '15141': ['15031', '15035', '15047', '15171'] };
const SPLIT_PARTS = new Set(Object.values(SPLIT).flat());

const NATIONAL_TERMS: Readonly<Record<string, string>> = {
  '977': "collectivité d'outre-mer",
  '978': "collectivité d'outre-mer",
  '984': 'district',
  '986': 'circonscription territoriale',
  '989': 'île',
};

/** The communes of today (delegated and associated ones and the wards of three cities are left out). */
export function readCommunes(files: {
  communes: string;
  areas: string;
  coordinates: string;
  moreCoordinates: string;
}): Commune[] {
  const areas = new Map(
    readCsv(files.areas, ['insee', 'area_km2']).map((row) => [row.insee, numberOrNull(row.area_km2)]),
  );
  const points = readPoints(files.coordinates, files.moreCoordinates);
  const all = JSON.parse(files.communes) as CommuneJson[];
  return all
    .filter(({ type }) => type === 'commune-actuelle')
    .map((json): Commune => {
      const population = json.population ?? null;
      const area = areas.get(json.code) ?? null;
      return {
        code: json.code,
        name: json.nom,
        nationalTerm: NATIONAL_TERMS[json.departement] ?? 'commune',
        department: json.departement,
        region: json.region,
        population,
        populationYear: population === null ? null : (POPULATION_YEARS[json.departement] ?? POPULATION_YEAR),
        areaKm2: json.code in SPLIT ? null : area,
        areaInSums: SPLIT_PARTS.has(json.code) ? 0 : area,
        point: points.get(json.code),
      };
    });
}

/** GeoNames first; La Poste's file (another licence) only for communes that it lacks. */
function readPoints(geonames: string, laPoste: string): ReadonlyMap<string, Point> {
  const points = new Map<string, Point>();
  const add = (code: string, lat: string, lon: string, source: string) => {
    const latitude = numberOrNull(lat);
    const longitude = numberOrNull(lon);
    if (latitude !== null && longitude !== null && !points.has(code)) points.set(code, { latitude, longitude, source });
  };
  for (const row of readCsv(geonames, ['insee', 'lat', 'lon', 'coord_source']))
    add(row.insee, row.lat, row.lon, row.coord_source);
  for (const row of readCsv(laPoste, ['insee', 'lat', 'lon'])) add(row.insee, row.lat, row.lon, 'La Poste (ODbL 1.0)');
  return points;
}
