import { Module } from '@nestjs/common';
import { CollectivitiesService } from './collectivities.service.js';
import { CollectivityRepository } from './collectivity.repository.js';
import { CollectivityFields, HeritageSiteFields, MembershipFields, TwinningFields } from './graphql/territories.fields.js';
import { TerritoriesResolver } from './graphql/territories.resolver.js';

@Module({
  providers: [CollectivityRepository, CollectivitiesService, TerritoriesResolver, CollectivityFields, HeritageSiteFields, TwinningFields, MembershipFields],
  exports: [CollectivitiesService],
})
export class TerritoriesModule {}
