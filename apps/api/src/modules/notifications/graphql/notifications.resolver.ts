import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Permit } from '../../../core/auth/index.js';
import { notFound } from '../../../core/errors/index.js';
import { PageInput, pageOf, type SignedInContext, uuidOf } from '../../../core/graphql/index.js';
import { translator } from '../../../core/i18n/index.js';
import { isKind, type Preference } from '../notification.kinds.js';
import { Notifications } from '../notifications.service.js';
import {
  NotificationPageType,
  NotificationPreferenceInput,
  NotificationPreferenceType,
} from './notifications.types.js';

function preferenceOf({ kind, inApp, mail }: NotificationPreferenceInput): Preference {
  if (!isKind(kind)) throw notFound();
  return { kind, inApp, mail };
}

const labelled = (preferences: readonly Preference[], locale: Locale): NotificationPreferenceType[] =>
  preferences.map((one) => ({ ...one, label: translator(locale)(`notification.${one.kind}.label`) }));

/** One's own notifications: there are no others to ask for. */
@Resolver()
@Permit('member')
export class NotificationsResolver {
  constructor(private readonly service: Notifications) {}

  @Query(() => NotificationPageType, { description: 'What the viewer was told, the newest first.' })
  notifications(
    @Args('unreadOnly', { defaultValue: false }) unreadOnly: boolean,
    @Args('page', { nullable: true }) page: PageInput,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<NotificationPageType> {
    return this.service.list(viewer, unreadOnly, pageOf(page), locale);
  }

  @Mutation(() => Int, { description: 'Left out, `ids` means all. Answers how many became read.' })
  markNotificationsRead(
    @Args('ids', { type: () => [ID], nullable: true }) ids: string[] | null,
    @Context() { viewer }: SignedInContext,
  ): Promise<number> {
    return this.service.markRead(viewer, ids?.map(uuidOf) ?? null);
  }

  @Query(() => [NotificationPreferenceType], { description: 'How the viewer wants to hear of each kind.' })
  async notificationPreferences(@Context() { viewer, locale }: SignedInContext): Promise<NotificationPreferenceType[]> {
    return labelled(await this.service.preferences(viewer), locale);
  }

  @Mutation(() => [NotificationPreferenceType])
  async saveNotificationPreferences(
    @Args('preferences', { type: () => [NotificationPreferenceInput] }) preferences: NotificationPreferenceInput[],
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<NotificationPreferenceType[]> {
    return labelled(await this.service.savePreferences(viewer, preferences.map(preferenceOf)), locale);
  }
}
