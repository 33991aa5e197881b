import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../core/auth/index.js';
import { AccountsRepository } from '../accounts/index.js';
import { Notifications } from '../notifications/index.js';
import { CollectivitiesService } from '../territories/index.js';
import { partnerOf, type TwinningProposal } from './twinning.model.js';

type Kind = 'twinning.proposed' | 'twinning.confirmed' | 'twinning.refused';

/** Tells the members of a side what became of a proposal. */
@Injectable()
export class TwinningNotices {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly notifications: Notifications,
    private readonly collectivities: CollectivitiesService,
  ) {}

  /** In the transaction of the change; the one who made it knows already. @param to the side that is told */
  async tell(viewer: Viewer, proposal: TwinningProposal, kind: Kind, to: number): Promise<void> {
    const from = to === proposal.proposerId ? partnerOf(proposal) : proposal.proposerId;
    const names = await this.collectivities.byIds([from]);
    await this.notifications.notify({
      userIds: (await this.accounts.userIdsOf(to)).filter((id) => id !== viewer.id),
      kind,
      subjectType: 'twinning-proposal',
      subjectId: String(to),
      values: { collectivity: names.get(from)?.nameLocal ?? '' },
    });
  }
}
