import { Injectable } from '@nestjs/common';
import type { MembershipRole, Viewer } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import { Membership } from './membership.entity.js';
import { User } from './user.entity.js';
import { VIEWER_COLUMNS } from './viewer.columns.js';

/** What a demonstration account is made of. */
type AccountFacts = Pick<
  User,
  'id' | 'email' | 'name' | 'locale' | 'timeZone' | 'passwordHash' | 'administrator' | 'reviewer'
>;

/** Somebody as they are written to. */
export type Correspondent = Pick<User, 'id' | 'name' | 'email' | 'locale' | 'timeZone'>;

/** People as other features look them up: by address, by membership, by what they review. */
@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  /** The account of an address, whatever its case and width; null where there is none or it is suspended. */
  async findByEmail(email: string): Promise<User | null> {
    return this.database.manager
      .createQueryBuilder(User, 'person')
      .where('lower(normalize(person.email, NFKC)) = lower(normalize(:email, NFKC))', { email })
      .andWhere('person.suspendedAt is null')
      .getOne();
  }

  /** Active people of a collectivity, with any of `roles` where they are named: for mails and notifications. */
  async userIdsOf(collectivityId: number, roles?: readonly MembershipRole[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select u.id from membership m join user_account u on u.id = m.user_id
        where m.collectivity_id = $1 and ($2::text[] is null or m.role = any($2)) and u.suspended_at is null
        order by u.id`,
      [collectivityId, roles ?? null],
    );
    return rows.map(({ id }) => id);
  }

  /** Active reviewers of any of `themes`; a reviewer without themes of their own reviews all. */
  async reviewersOf(themes: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from user_account
        where reviewer and suspended_at is null and (reviewer_themes = '{}' or reviewer_themes && $1::text[])
        order by id`,
      [themes],
    );
    return rows.map(({ id }) => id);
  }

  /** A person as policies see them now, for work that goes on without a request; null where the account is suspended or gone. */
  async viewer(id: string): Promise<Viewer | null> {
    const rows = await this.database.query<Omit<Viewer, 'sessionId' | 'scopes'>>(
      `select ${VIEWER_COLUMNS} from user_account u where u.id = $1 and u.suspended_at is null`,
      [id],
    );
    return rows[0] ? { ...rows[0], sessionId: null, scopes: null } : null;
  }

  /** Active people as they are written to. */
  async correspondents(ids: readonly string[]): Promise<Correspondent[]> {
    return this.database.query<Correspondent>(
      `select id, name, email, locale, time_zone as "timeZone" from user_account
        where id = any($1::uuid[]) and suspended_at is null order by id`,
      [ids],
    );
  }

  async namesByIds(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; name: string }>(
      'select id, name from user_account where id = any($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Makes or renews a demonstration account. */
  async saveAccount(account: AccountFacts): Promise<void> {
    await this.database.manager.save(User, account);
  }

  async saveMembership(membership: Pick<Membership, 'userId' | 'collectivityId' | 'role'>): Promise<void> {
    await this.database.manager.save(Membership, membership);
  }
}
