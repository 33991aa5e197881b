import { Injectable } from '@nestjs/common';
import type { Locale, MessageValues } from '#shared';
import { Database } from '../../core/database/index.js';
import type { Page } from '../../core/graphql/index.js';
import type { MailCadence, NotificationKind, Preference } from './notification.kinds.js';
import type { NotificationRow } from './notification.view.js';

interface NewNotification {
  userIds: readonly string[];
  kind: NotificationKind;
  subjectType: string;
  subjectId: string;
  values: MessageValues;
  mailed: boolean;
  now: Date;
}

/** Somebody who is to get a mail. */
export interface Reader {
  id: string;
  email: string;
  name: string;
  locale: Locale;
}

const COLUMNS = `id, kind, subject_type as "subjectType", subject_id as "subjectId", values,
  created_at as "createdAt", read_at as "readAt"`;

/** Every statement on notifications and on how people want to hear of them. */
@Injectable()
export class NotificationRepository {
  constructor(private readonly database: Database) {}

  /** One for each person who is not suspended and wants to hear of the kind. @returns those to be mailed at once */
  async insert({ userIds, kind, subjectType, subjectId, values, mailed, now }: NewNotification): Promise<string[]> {
    const rows = await this.database.query<{ id: string; mail: MailCadence | null }>(
      `insert into notification (id, user_id, kind, subject_type, subject_id, values, in_app, mail, created_at)
       select gen_random_uuid(), u.id, $2, $3, $4, $5, coalesce(p.in_app, true), wish.mail, $6
         from user_account u left join notification_preference p on p.user_id = u.id and p.kind = $2
              cross join lateral (select case when $7 then null else nullif(coalesce(p.mail, 'daily'), 'none') end as mail) wish
        where u.id = any($1::uuid[]) and u.suspended_at is null and (coalesce(p.in_app, true) or wish.mail is not null)
       returning id, mail`,
      [userIds, kind, subjectType, subjectId, JSON.stringify(values), now, mailed],
    );
    return rows.filter(({ mail }) => mail === 'immediate').map(({ id }) => id);
  }

  async mailable(userIds: readonly string[], kind: NotificationKind): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select u.id from user_account u left join notification_preference p on p.user_id = u.id and p.kind = $2
        where u.id = any($1::uuid[]) and u.suspended_at is null and coalesce(p.mail, 'daily') <> 'none' order by u.id`,
      [userIds, kind],
    );
    return rows.map(({ id }) => id);
  }

  async page(
    userId: string,
    unreadOnly: boolean,
    { offset, size }: Page,
  ): Promise<{ items: NotificationRow[]; total: number }> {
    const where = 'user_id = $1 and in_app and (not $2 or read_at is null)';
    const items = await this.database.query<NotificationRow>(
      `select ${COLUMNS} from notification where ${where} order by created_at desc, id limit $3 offset $4`,
      [userId, unreadOnly, size, offset],
    );
    const [count] = await this.database.query<{ total: number }>(
      `select count(*)::integer as total from notification where ${where}`,
      [userId, unreadOnly],
    );
    return { items, total: count?.total ?? 0 };
  }

  async unread(userId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      'select count(*)::integer as count from notification where user_id = $1 and in_app and read_at is null',
      [userId],
    );
    return row?.count ?? 0;
  }

  /** @param ids null for all. What is read needs no mail. @returns how many became read */
  async markRead(userId: string, ids: readonly string[] | null, now: Date): Promise<number> {
    const rows = await this.database.query(
      `update notification set read_at = $3, mail = null
        where user_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2)) returning id`,
      [userId, ids, now],
    );
    return rows.length;
  }

  async preferences(userId: string): Promise<Preference[]> {
    return this.database.query<Preference>(
      'select kind, in_app as "inApp", mail from notification_preference where user_id = $1',
      [userId],
    );
  }

  async savePreference(userId: string, { kind, inApp, mail }: Preference): Promise<void> {
    await this.database.query(
      `insert into notification_preference (user_id, kind, in_app, mail) values ($1, $2, $3, $4)
       on conflict (user_id, kind) do update set in_app = excluded.in_app, mail = excluded.mail`,
      [userId, kind, inApp, mail],
    );
  }

  /** Takes what waits for a mail to one person; whoever takes it sends it. */
  async takeForMail(userId: string, cadence: MailCadence, before: Date): Promise<NotificationRow[]> {
    const rows = await this.database.query<NotificationRow>(
      `update notification set mail = null
        where user_id = $1 and mail = $2 and read_at is null and created_at <= $3 returning ${COLUMNS}`,
      [userId, cadence, before],
    );
    return rows.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  }

  /** The person of a notification that is to be mailed at once. */
  async readerOf(id: string): Promise<string | undefined> {
    const rows = await this.database.query<{ userId: string }>(
      'select user_id as "userId" from notification where id = $1',
      [id],
    );
    return rows[0]?.userId;
  }

  async reader(userId: string): Promise<Reader | undefined> {
    const rows = await this.database.query<Reader>(
      'select id, email, name, locale from user_account where id = $1 and suspended_at is null',
      [userId],
    );
    return rows[0];
  }

  /**
   * Whose morning it is, or was since the last time: people for whom something waits from before eight o'clock of
   * their present day or, for those who are told weekly, of Monday. An unknown zone counts as UTC.
   */
  async dueDigests(now: Date): Promise<{ userId: string; cadence: 'daily' | 'weekly'; before: Date }[]> {
    return this.database.query(
      `with zones as materialized (select name from pg_timezone_names),
            waiting as (
              select n.user_id, n.mail, min(n.created_at) as first, coalesce(z.name, 'UTC') as zone
                from notification n join user_account u on u.id = n.user_id left join zones z on z.name = u.time_zone
               where n.mail in ('daily', 'weekly') and n.read_at is null and u.suspended_at is null
               group by n.user_id, n.mail, z.name),
            mornings as (
              select user_id, mail, first,
                     (date_trunc(case mail when 'daily' then 'day' else 'week' end, $1::timestamptz at time zone zone)
                       + interval '8 hours') at time zone zone as morning
                from waiting)
       select user_id as "userId", mail as cadence, morning as before from mornings
        where morning <= $1 and first <= morning order by user_id`,
      [now],
    );
  }

  /** All that a person was told, for them to take along. */
  async allOf(userId: string): Promise<NotificationRow[]> {
    return this.database.query<NotificationRow>(
      `select ${COLUMNS} from notification where user_id = $1 order by created_at`,
      [userId],
    );
  }

  async eraseAllOf(userId: string): Promise<void> {
    await this.database.query('delete from notification where user_id = $1', [userId]);
    await this.database.query('delete from notification_preference where user_id = $1', [userId]);
  }

  async forget(before: Date): Promise<void> {
    await this.database.query('delete from notification where created_at < $1', [before]);
  }
}
