import type { Territory } from '#shared';
import { densityOf, type Collectivity } from '../../territories/index.js';

/** The owner as its row stands now: what a publication freezes, so that a case stays comparable with its time. */
export function territoryOf(row: Collectivity, now: Date): Territory {
  const { country, tier, nationalTerm, population, populationYear, areaKm2 } = row;
  return {
    country,
    tier,
    nationalTerm,
    population,
    populationYear,
    areaKm2,
    density: densityOf(row),
    takenAt: now.toISOString(),
  };
}
