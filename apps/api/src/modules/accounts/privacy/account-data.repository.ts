import { Injectable } from '@nestjs/common';
import type { ConsentPurpose, Locale } from '#shared';
import { Database } from '../../../core/database/index.js';
import { User } from '../user.entity.js';
import { Consent } from './consent.entity.js';

/** What this feature keeps of a person, by the name that it has in the export: no hash and no secret among it. */
const PARTS = {
  profile: `select id, email, name, locale, time_zone as "timeZone", administrator, reviewer,
                   reviewer_themes as "reviewerThemes", created_at as "createdAt",
                   suspended_at as "suspendedAt", password_hash is not null as "hasPassword"
              from user_account where id = $1`,
  memberships: `select c.id as "collectivityId", c.code, m.role
                  from membership m join collectivity c on c.id = m.collectivity_id where m.user_id = $1 order by c.id`,
  sessions: `select created_at as "createdAt", used_at as "usedAt", expires_at as "expiresAt", device, address
               from session where user_id = $1 order by created_at`,
  apiTokens: `select name, hint, scopes, created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt",
                     revoked_at as "revokedAt" from api_token where user_id = $1 order by created_at`,
  identities: `select issuer, subject, created_at as "createdAt", used_at as "usedAt"
                 from identity where user_id = $1 order by created_at`,
  consents: `select purpose, text_version as "textVersion", given_at as "givenAt", withdrawn_at as "withdrawnAt"
               from consent where user_id = $1 order by given_at`,
  actions: `select occurred_at as "occurredAt", action, subject_type as "subjectType", subject_id as "subjectId", details
              from audit_event where actor_id = $1 order by id`,
} as const;
export type AccountPart = keyof typeof PARTS;
export const ACCOUNT_PARTS = Object.keys(PARTS) as AccountPart[];

/** Every statement on what a person may read, change, take along and have erased of themselves. */
@Injectable()
export class AccountDataRepository {
  constructor(private readonly database: Database) {}

  collect(part: AccountPart, userId: string): Promise<unknown[]> {
    return this.database.query(PARTS[part], [userId]);
  }

  find(userId: string): Promise<User | null> {
    return this.database.manager.findOneBy(User, { id: userId });
  }

  async saveProfile(userId: string, profile: { name: string; locale: Locale; timeZone: string }): Promise<void> {
    await this.database.manager.update(User, { id: userId }, profile);
  }

  /** The purposes that a person has agreed to and not withdrawn. */
  async givenConsents(userId: string): Promise<Consent[]> {
    return this.database.manager
      .createQueryBuilder(Consent, 'consent')
      .where('consent.userId = :userId and consent.withdrawnAt is null', { userId })
      .getMany();
  }

  /** Once for each purpose: who agreed already keeps the first date. */
  async giveConsent({ id, userId, purpose, textVersion, givenAt }: Omit<Consent, 'withdrawnAt'>): Promise<void> {
    await this.database.query(
      `insert into consent (id, user_id, purpose, text_version, given_at) values ($1, $2, $3, $4, $5)
       on conflict (user_id, purpose) where withdrawn_at is null do nothing`,
      [id, userId, purpose, textVersion, givenAt],
    );
  }

  async withdrawConsent(userId: string, purpose: ConsentPurpose, now: Date): Promise<void> {
    await this.database.query(
      'update consent set withdrawn_at = $3 where user_id = $1 and purpose = $2 and withdrawn_at is null',
      [userId, purpose, now],
    );
  }

  /** Sessions past their absolute end. */
  forgetSessions(before: Date): Promise<number> {
    return this.count('delete from session where expires_at < $1 returning id', before);
  }

  /** Tokens that were revoked or expired. */
  forgetTokens(before: Date): Promise<number> {
    return this.count('delete from api_token where least(revoked_at, expires_at) < $1 returning id', before);
  }

  /** Consents that were withdrawn: for a while they prove what was agreed to. */
  forgetConsents(before: Date): Promise<number> {
    return this.count('delete from consent where withdrawn_at < $1 returning id', before);
  }

  private async count(statement: string, before: Date): Promise<number> {
    return (await this.database.query(statement, [before])).length;
  }

  /** Leaves a row that names nobody: what the person wrote and did stays whole, and the address is free again. */
  async makeTombstone(userId: string, now: Date): Promise<void> {
    for (const table of ['membership', 'session', 'api_token', 'identity', 'consent'])
      await this.database.query(`delete from ${table} where user_id = $1`, [userId]);
    await this.database.query(
      `update user_account
          set email = 'erased-' || id || '@erased.invalid', name = '–', locale = 'en', time_zone = 'UTC',
              password_hash = null, administrator = false, reviewer = false, reviewer_themes = '{}',
              suspension_reason = null, suspended_at = coalesce(suspended_at, $2), erased_at = $2,
              access_version = access_version + 1
        where id = $1`,
      [userId, now],
    );
  }
}
