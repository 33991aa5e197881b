import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import type { MembershipRole } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';

/** An account as the use cases of this feature see it. */
export interface Account {
  id: string;
  email: string;
  name: string;
  locale: Locale;
  passwordHash: string | null;
}

const COLUMNS = 'id, email, name, locale, password_hash as "passwordHash"';

/** Statements on accounts that change how a person signs in. */
@Injectable()
export class CredentialsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<Account | undefined> {
    const rows = await this.database.query<Account>(
      `select ${COLUMNS} from user_account where id = $1 and suspended_at is null`,
      [id],
    );
    return rows[0];
  }

  /** The account of an address, suspended or not: nobody gets a second one. */
  async findByAddress(email: string): Promise<(Account & { suspended: boolean }) | undefined> {
    const rows = await this.database.query<Account & { suspended: boolean }>(
      `select ${COLUMNS}, suspended_at is not null as suspended from user_account
        where lower(normalize(email, NFKC)) = lower(normalize($1, NFKC))`,
      [email],
    );
    return rows[0];
  }

  async insert(account: Account & { timeZone: string }): Promise<void> {
    const { id, email, name, locale, timeZone, passwordHash } = account;
    await this.database.query(
      'insert into user_account (id, email, name, locale, time_zone, password_hash) values ($1, $2, $3, $4, $5, $6)',
      [id, email, name, locale, timeZone, passwordHash],
    );
  }

  /** Gives a place in a collectivity; one that is there already is only ever raised. */
  async join(userId: string, collectivityId: number, role: MembershipRole): Promise<void> {
    await this.database.query(
      `insert into membership (user_id, collectivity_id, role) values ($1, $2, $3)
       on conflict (user_id, collectivity_id) do update set role = excluded.role where excluded.role = 'manager'`,
      [userId, collectivityId, role],
    );
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    await this.database.query('update user_account set password_hash = $2 where id = $1', [id, passwordHash]);
  }

  /** @returns false where the address belongs to somebody else by now */
  async setEmail(id: string, email: string): Promise<boolean> {
    const rows = await this.database.query(
      `update user_account set email = $2
        where id = $1 and not exists (
          select from user_account other
           where other.id <> $1 and lower(normalize(other.email, NFKC)) = lower(normalize($2, NFKC)))
        returning id`,
      [id, email],
    );
    return rows.length > 0;
  }
}
