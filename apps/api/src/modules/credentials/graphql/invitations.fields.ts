import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../core/graphql/index.js';
import { CollectivitiesService, CollectivityType } from '../../territories/index.js';
import { InvitationType, ReceivedInvitationType } from './credentials.types.js';

@Resolver(() => InvitationType)
export class InvitationFields {
  constructor(private readonly collectivities: CollectivitiesService) {}

  @ResolveField(() => CollectivityType, { nullable: true })
  collectivity(
    @Parent() { collectivityId }: InvitationType,
    @Context() context: RequestContext,
  ): Promise<CollectivityType> | null {
    return collectivityId === null ? null : this.collectivities.load(context, collectivityId);
  }
}

@Resolver(() => ReceivedInvitationType)
export class ReceivedInvitationFields {
  constructor(private readonly collectivities: CollectivitiesService) {}

  @ResolveField(() => CollectivityType, { nullable: true })
  collectivity(
    @Parent() { collectivityId }: ReceivedInvitationType,
    @Context() context: RequestContext,
  ): Promise<CollectivityType> | null {
    return collectivityId === null ? null : this.collectivities.load(context, collectivityId);
  }
}
