import { Injectable } from '@nestjs/common';
import {
  CaseFreshness,
  geographiesOf,
  populationBand,
  type PlaceFacts,
  type ProjectionContext,
  type PublishedRow,
} from '../case-studies/index.js';
import { TaxonomyService } from '../taxonomy/index.js';
import { CollectivitiesService, type Collectivity } from '../territories/index.js';

function placeOf(row: Collectivity): PlaceFacts {
  const names = [row.nameLocal, row.nameFr, row.nameJa, row.nameEn, row.nameKana, row.nameRomaji];
  return {
    country: row.country,
    tier: row.tier,
    populationBand: populationBand(row.population),
    geographies: geographiesOf(row),
    coordinates:
      row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
    names: [...new Set(names.filter((name): name is string => Boolean(name)))],
  };
}

/** Reads what the search projection needs to know about the world around cases. */
@Injectable()
export class ProjectionContextReader {
  constructor(
    private readonly collectivities: CollectivitiesService,
    private readonly taxonomy: TaxonomyService,
    private readonly freshness: CaseFreshness,
  ) {}

  async read(rows: readonly PublishedRow[]): Promise<ProjectionContext> {
    const ids = new Set(rows.flatMap(({ snapshot }) => [snapshot.ownerId, ...snapshot.partnerIds]));
    const confirmed = await this.freshness.confirmedAt(rows.map(({ id }) => id));
    const collectivities = await this.collectivities.byIds([...ids]);
    // Not a second old: what is written with older concepts keeps them until its case changes.
    this.taxonomy.expire();
    const { conceptsOfTopic, conceptsOfSdg } = await this.taxonomy.conceptTags();
    return {
      places: new Map([...collectivities].map(([id, row]) => [id, placeOf(row)])),
      conceptsOfTopic: (code) => conceptsOfTopic.get(code) ?? [],
      conceptsOfSdg: (number) => conceptsOfSdg.get(number) ?? [],
      confirmedAt: (id) => confirmed.get(id) ?? null,
    };
  }
}
