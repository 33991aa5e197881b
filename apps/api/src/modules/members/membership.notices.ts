import { Injectable } from '@nestjs/common';
import { type NotificationKind, Notifications } from '../notifications/index.js';
import { CollectivitiesService } from '../territories/index.js';
import type { JoinRequest } from './join-request.entity.js';
import { PeopleRepository } from './people.repository.js';

type Belonging = Pick<JoinRequest, 'userId' | 'collectivityId'>;

/** Tells people on the site what becomes of where they belong, each in their language. */
@Injectable()
export class MembershipNotices {
  constructor(
    private readonly notifications: Notifications,
    private readonly people: PeopleRepository,
    private readonly collectivities: CollectivitiesService,
  ) {}

  /** To those who can answer a request; they get a mail of their own as well. */
  asked(judgeIds: readonly string[], { collectivityId }: Belonging, asker: string): Promise<void> {
    return this.tell(judgeIds, 'membership.requested', collectivityId, { name: asker, mailed: true });
  }

  /** To whoever asked; they get a mail of their own as well. */
  answered({ userId, collectivityId, state }: JoinRequest): Promise<void> {
    const kind = state === 'accepted' ? 'membership.granted' : 'membership.refused';
    return this.tell([userId], kind, collectivityId, { mailed: true });
  }

  changed({ userId, collectivityId }: Belonging): Promise<void> {
    return this.tell([userId], 'membership.changed', collectivityId);
  }

  ended({ userId, collectivityId }: Belonging): Promise<void> {
    return this.tell([userId], 'membership.ended', collectivityId);
  }

  /** To a colleague who has got cases into their care. */
  handedOver(userId: string, collectivityId: number, count: number): Promise<void> {
    return this.tell([userId], 'care.handedOver', collectivityId, { count });
  }

  private async tell(
    userIds: readonly string[],
    kind: NotificationKind,
    collectivityId: number,
    { mailed = false, ...values }: { mailed?: boolean; name?: string; count?: number } = {},
  ): Promise<void> {
    const people = await this.people.byIds(userIds);
    for (const [locale, readers] of Map.groupBy(people.values(), (person) => person.locale)) {
      const names = await this.collectivities.namesByIds([collectivityId], locale);
      await this.notifications.notify({
        userIds: readers.map(({ id }) => id),
        kind,
        subjectType: 'collectivity',
        subjectId: String(collectivityId),
        values: { ...values, collectivity: names.get(String(collectivityId)) ?? '' },
        mailed,
      });
    }
  }
}
