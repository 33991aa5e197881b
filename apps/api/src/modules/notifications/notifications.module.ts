import { Global, Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { ViewerNotificationFields } from './graphql/notifications.fields.js';
import { NotificationsResolver } from './graphql/notifications.resolver.js';
import { NotificationDigest } from './notification.digest.js';
import { NotificationRepository } from './notification.repository.js';
import { Notifications } from './notifications.service.js';

/** Telling people what happened; every feature may. */
@Global()
@Module({
  imports: [AccountsModule],
  providers: [
    NotificationRepository,
    Notifications,
    NotificationDigest,
    NotificationsResolver,
    ViewerNotificationFields,
  ],
  exports: [Notifications],
})
export class NotificationsModule {}
