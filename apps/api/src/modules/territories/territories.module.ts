import { Module } from '@nestjs/common';
import { ReferenceLoader, TaxonomyModule } from '../taxonomy/index.js';
import { CollectivitiesService } from './collectivities.service.js';
import { CollectivityRepository } from './collectivity.repository.js';
import { CollectivitySearchRepository } from './collectivity-search.repository.js';
import {
  CollectivityFields,
  HeritageSiteFields,
  MembershipFields,
  TwinningFields,
} from './graphql/territories.fields.js';
import { TerritoriesResolver } from './graphql/territories.resolver.js';
import { territoriesSource } from './reference/territories.source.js';

/** Collectivities, their heritage and their ties. */
@Module({
  imports: [TaxonomyModule],
  providers: [
    CollectivityRepository,
    CollectivitySearchRepository,
    CollectivitiesService,
    TerritoriesResolver,
    CollectivityFields,
    HeritageSiteFields,
    TwinningFields,
    MembershipFields,
  ],
  exports: [CollectivitiesService],
})
export class TerritoriesModule {
  constructor(loader: ReferenceLoader) {
    loader.add(() => territoriesSource());
  }
}
