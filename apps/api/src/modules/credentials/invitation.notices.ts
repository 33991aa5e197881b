import { Injectable } from '@nestjs/common';
import { AccountsRepository } from '../accounts/index.js';
import { Notifications } from '../notifications/index.js';
import { CollectivitiesService } from '../territories/index.js';
import type { Invitation } from './invitation.repository.js';

/** Tells whoever stands for an invitation that somebody has followed it. */
@Injectable()
export class InvitationNotices {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly collectivities: CollectivitiesService,
    private readonly notifications: Notifications,
  ) {}

  /** @param name how the newcomer is called */
  async accepted({ id, invitedById, collectivityId }: Invitation, name: string): Promise<void> {
    const [inviter] = await this.accounts.correspondents([invitedById]);
    if (!inviter) return;
    const names =
      collectivityId === null ? null : await this.collectivities.namesByIds([collectivityId], inviter.locale);
    await this.notifications.notify({
      userIds: [invitedById],
      kind: 'invitation.accepted',
      ...(collectivityId === null
        ? { subjectType: 'people', subjectId: id }
        : { subjectType: 'members', subjectId: String(collectivityId) }),
      // `none`: into no collectivity, but onto the platform.
      values: { name, collectivity: names?.get(String(collectivityId)) ?? 'none' },
    });
  }
}
