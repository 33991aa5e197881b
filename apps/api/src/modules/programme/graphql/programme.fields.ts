import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../core/graphql/index.js';
import { CollectivitiesService, CollectivityType } from '../../territories/index.js';
import { delegationAbilities } from '../programme.policy.js';
import { DelegationAbilitiesType, DelegationType } from './programme.types.js';

@Resolver(() => DelegationType)
export class DelegationFields {
  constructor(private readonly collectivities: CollectivitiesService) {}

  @ResolveField(() => CollectivityType)
  collectivity(@Parent() { row }: DelegationType, @Context() context: RequestContext): Promise<CollectivityType> {
    return this.collectivities.load(context, row.collectivityId);
  }

  @ResolveField(() => DelegationAbilitiesType)
  abilities(@Parent() { row }: DelegationType, @Context() { viewer }: RequestContext): DelegationAbilitiesType {
    return delegationAbilities(viewer, row);
  }
}
