import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../core/auth/index.js';
import { AccountsRepository } from '../accounts/index.js';
import { Notifications } from '../notifications/index.js';
import { CollectivitiesService } from '../territories/index.js';
import { DelegationRepository } from './delegation.repository.js';
import { changesBetween, meetingsTold } from './programme.changes.js';
import type { ProgrammeMeeting, ProgrammeVersion } from './programme.model.js';

/** Tells the members of the collectivities that meet of a programme, and later of what became different for theirs alone. */
@Injectable()
export class ProgrammeNotices {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly notifications: Notifications,
    private readonly collectivities: CollectivitiesService,
    private readonly delegations: DelegationRepository,
  ) {}

  /** In the transaction of the publication. @param before what was in people's hands; null the first time */
  async tell(
    viewer: Viewer,
    { id, editionCode }: ProgrammeVersion,
    before: readonly ProgrammeMeeting[] | null,
    meetings: readonly ProgrammeMeeting[],
  ): Promise<void> {
    const counts = meetingsTold(before === null ? meetings : changesBetween(before, meetings));
    const told = (await this.delegations.of(editionCode)).filter((delegation) => counts.has(delegation.id));
    const names = await this.collectivities.byIds(told.map(({ collectivityId }) => collectivityId));
    for (const delegation of told) {
      const members = await this.accounts.userIdsOf(delegation.collectivityId);
      await this.notifications.notify({
        userIds: members.filter((member) => member !== viewer.id),
        kind: before === null ? 'programme.published' : 'programme.changed',
        subjectType: 'programme',
        subjectId: `${id}/${delegation.id}`,
        values: {
          collectivity: names.get(delegation.collectivityId)?.nameLocal ?? '',
          count: counts.get(delegation.id) ?? 0,
        },
      });
    }
  }
}
