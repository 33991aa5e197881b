import { Injectable } from '@nestjs/common';
import { Database } from '../../core/database/index.js';
import type { Care } from '../accounts/index.js';

/** Open invitations into a collectivity that somebody sent. */
const SENT = `l.purpose = 'invitation' and l.used_at is null and l.expires_at > $1 and l.invited_by = $2
  and l.collectivity_id is not null and ($3::integer is null or l.collectivity_id = $3)`;

/** Who stands for open invitations: one whose sender may not invite any more could not be accepted. */
@Injectable()
export class InvitationCareRepository {
  constructor(private readonly database: Database) {}

  async count({ userId, collectivityId }: Care, now: Date): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*)::integer as count from account_link l where ${SENT}`,
      [now, userId, collectivityId],
    );
    return row?.count ?? 0;
  }

  /** Each goes to `to` where they manage the collectivity, else to its manager of longest standing. */
  async move({ userId, collectivityId }: Care, to: string | null, now: Date): Promise<number> {
    const moved = await this.database.query(
      `update account_link l set invited_by = coalesce(
         (select m.user_id from membership m join user_account u on u.id = m.user_id
           where m.collectivity_id = l.collectivity_id and m.role = 'manager' and m.user_id <> $2
             and u.suspended_at is null
           order by (m.user_id = $4::uuid) desc nulls last, m.since, m.user_id limit 1), l.invited_by)
        where ${SENT} returning l.id`,
      [now, userId, collectivityId, to],
    );
    return moved.length;
  }
}
