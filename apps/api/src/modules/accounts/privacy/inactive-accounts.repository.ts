import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { Database } from '../../../core/database/index.js';

/** Somebody who has not used their account for long. */
export interface InactivePerson {
  id: string;
  email: string;
  name: string;
  locale: Locale;
  suspended: boolean;
}

/** The last sign of life: a sign-in, a session or a token in use, or the making of the account. */
const LAST_USE = `greatest(u.created_at, u.last_sign_in_at,
  (select max(s.used_at) from session s where s.user_id = u.id),
  (select max(t.used_at) from api_token t where t.user_id = u.id))`;

/** Every statement on accounts that nobody uses. */
@Injectable()
export class InactiveAccountsRepository {
  constructor(private readonly database: Database) {}

  /** Those whose last use is before a time and who were not warned since; the longest unused first. */
  unwarned(before: Date, limit: number): Promise<InactivePerson[]> {
    return this.database.query(
      `select u.id, u.email, u.name, u.locale, u.suspended_at is not null as suspended
         from user_account u cross join lateral (select ${LAST_USE} as last_use) l
        where u.erased_at is null and l.last_use < $1 and (u.inactive_warned_at is null or u.inactive_warned_at < l.last_use)
        order by l.last_use, u.id limit $2`,
      [before, limit],
    );
  }

  async markWarned(userId: string, now: Date): Promise<void> {
    await this.database.query('update user_account set inactive_warned_at = $2 where id = $1', [userId, now]);
  }

  /** Those still unused, and warned before a time; those past `afterId` in the order of ids. */
  async due(before: Date, warnedBefore: Date, afterId: string, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select u.id from user_account u where ${this.unused()} and u.id > $3::uuid order by u.id limit $4`,
      [before, warnedBefore, afterId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Whether one of them is due still; its row is locked until the transaction ends. */
  async lockDue(userId: string, before: Date, warnedBefore: Date): Promise<boolean> {
    const rows = await this.database.query(
      `select u.id from user_account u where ${this.unused()} and u.id = $3 for update`,
      [before, warnedBefore, userId],
    );
    return rows.length > 0;
  }

  private unused(): string {
    return `u.erased_at is null and ${LAST_USE} < $1 and u.inactive_warned_at <= $2 and u.inactive_warned_at >= ${LAST_USE}`;
  }
}
