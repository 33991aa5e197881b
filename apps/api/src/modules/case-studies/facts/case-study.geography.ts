import { densityOf, type Collectivity } from '../../territories/index.js';

/**
 * Inhabitants per km² from which a territory counts as urban: the OECD's bounds for local units, which are
 * higher for Japan, whose habitable land is narrower ("OECD Regional Typology", 2011).
 */
const URBAN_FROM: Readonly<Record<string, number>> = { JP: 500 };
const URBAN_FROM_ELSEWHERE = 150;

/** What the official figures say about the land of a municipality; nothing where they are unknown, or for a larger one. */
export function geographiesOf(
  row: Pick<Collectivity, 'country' | 'population' | 'areaKm2'> & { tier: string },
): string[] {
  const density = densityOf(row);
  if (density === null || row.tier !== 'municipality') return [];
  return [density >= (URBAN_FROM[row.country] ?? URBAN_FROM_ELSEWHERE) ? 'urban' : 'rural'];
}
