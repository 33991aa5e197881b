import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { Database } from '../../core/database/index.js';
import type { LinkPurpose } from './account-link.js';

/** A link of an account: what is needed to make one. */
export interface NewLink {
  id: string;
  purpose: Exclude<LinkPurpose, 'invitation'>;
  tokenHash: Buffer;
  userId: string;
  /** The new address of a change. */
  email?: string;
  now: Date;
  expiresAt: Date;
}

/** The account behind a link that still works. */
export interface LinkedAccount {
  linkId: string;
  userId: string;
  email: string;
  name: string;
  locale: Locale;
  hasPassword: boolean;
  /** The new address of a change. */
  newEmail: string | null;
}

/** What a visitor asked a link for. */
export interface LinkRequest {
  purpose: 'password-reset' | 'sign-in';
  email: string;
  createdAt: Date;
}

/** Every statement on links of accounts and on requests for them. Invitations have their own repository. */
@Injectable()
export class AccountLinkRepository {
  constructor(private readonly database: Database) {}

  async insert({ id, purpose, tokenHash, userId, email, now, expiresAt }: NewLink): Promise<void> {
    await this.database.query(
      `insert into account_link (id, purpose, token_hash, user_id, email, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, purpose, tokenHash, userId, email ?? null, now, expiresAt],
    );
  }

  /** The account behind a link that is unused, in time and of somebody who is not suspended; locked for its use. */
  async findUsable(purpose: LinkPurpose, tokenHash: Buffer, now: Date): Promise<LinkedAccount | undefined> {
    const rows = await this.database.query<LinkedAccount>(
      `select l.id as "linkId", u.id as "userId", u.email, u.name, u.locale, u.password_hash is not null as "hasPassword",
              l.email as "newEmail"
         from account_link l join user_account u on u.id = l.user_id
        where l.purpose = $1 and l.token_hash = $2 and l.used_at is null and l.expires_at > $3 and u.suspended_at is null
          for update of l`,
      [purpose, tokenHash, now],
    );
    return rows[0];
  }

  async use(id: string, now: Date): Promise<void> {
    await this.database.query('update account_link set used_at = $2 where id = $1', [id, now]);
  }

  /** Takes every open link of an account back, or those of one purpose. */
  async revoke(userId: string, purpose: LinkPurpose | null = null): Promise<void> {
    await this.database.query(
      'delete from account_link where user_id = $1 and used_at is null and ($2::text is null or purpose = $2)',
      [userId, purpose],
    );
  }

  /** What a person was sent and has sent, for them to take along: no token, nothing about others. */
  async allOf(userId: string): Promise<{ purpose: string; createdAt: Date; expiresAt: Date; usedAt: Date | null }[]> {
    return this.database.query(
      `select purpose, created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt"
         from account_link where user_id = $1 or invited_by = $1 order by created_at`,
      [userId],
    );
  }

  /** Everything of a person: their links, invitations to their address, and those that they have sent. */
  async eraseAllOf(userId: string): Promise<void> {
    await this.database.query(
      `delete from account_link l using user_account u
        where u.id = $1 and (l.user_id = u.id or l.invited_by = u.id
          or lower(normalize(l.email, NFKC)) = lower(normalize(u.email, NFKC)))`,
      [userId],
    );
  }

  async insertRequest(id: string, { purpose, email, createdAt }: LinkRequest): Promise<void> {
    await this.database.query('insert into link_request (id, purpose, email, created_at) values ($1, $2, $3, $4)', [
      id,
      purpose,
      email,
      createdAt,
    ]);
  }

  /** Takes a request out of its table: it is answered once. */
  async takeRequest(id: string): Promise<LinkRequest | undefined> {
    const rows = await this.database.query<LinkRequest>(
      'delete from link_request where id = $1 returning purpose, email, created_at as "createdAt"',
      [id],
    );
    return rows[0];
  }

  /** Forgets links that have ended, used or not, and requests that nobody answered. */
  async forget(before: Date): Promise<void> {
    await this.database.query('delete from account_link where expires_at < $1', [before]);
    await this.database.query('delete from link_request where created_at < $1', [before]);
  }
}
