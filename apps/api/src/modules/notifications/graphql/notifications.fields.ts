import { Context, Int, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../core/graphql/index.js';
import { ViewerType } from '../../accounts/index.js';
import { Notifications } from '../notifications.service.js';

@Resolver(() => ViewerType)
export class ViewerNotificationFields {
  constructor(private readonly service: Notifications) {}

  @ResolveField(() => Int, { description: 'What the viewer was told and has not read.' })
  unreadNotifications(@Context() { viewer }: RequestContext): Promise<number> | number {
    return viewer ? this.service.unread(viewer) : 0;
  }
}
