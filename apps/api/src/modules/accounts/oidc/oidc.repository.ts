import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/index.js';
import { Identity } from './identity.entity.js';
import { OidcAttempt } from './oidc-attempt.entity.js';

/** Every statement on identities and on sign-ins under way. Times come from the caller's clock. */
@Injectable()
export class OidcRepository {
  constructor(private readonly database: Database) {}

  async insertAttempt(attempt: OidcAttempt): Promise<void> {
    await this.database.query('delete from oidc_attempt where expires_at <= $1', [
      new Date(attempt.expiresAt.getTime() - 3_600_000),
    ]);
    await this.database.manager.insert(OidcAttempt, attempt);
  }

  /** Takes an attempt: whoever comes second finds none. */
  async takeAttempt(cookieHash: Buffer, now: Date): Promise<Omit<OidcAttempt, 'cookieHash' | 'expiresAt'> | undefined> {
    const rows = await this.database.query<OidcAttempt & { live: boolean }>(
      `delete from oidc_attempt where cookie_hash = $1
       returning state, nonce, code_verifier as "codeVerifier", return_to as "returnTo", expires_at > $2 as live`,
      [cookieHash, now],
    );
    return rows[0]?.live ? rows[0] : undefined;
  }

  /** The account that an identity is linked to; `open` where it isn't suspended. Marks the identity as used. */
  async useIdentity(
    issuer: string,
    subject: string,
    now: Date,
  ): Promise<{ userId: string; open: boolean } | undefined> {
    const rows = await this.database.query<{ userId: string; open: boolean }>(
      `update identity i set used_at = $3 from user_account u
        where i.issuer = $1 and i.subject = $2 and u.id = i.user_id
        returning u.id as "userId", u.suspended_at is null as open`,
      [issuer, subject, now],
    );
    return rows[0];
  }

  /** @returns false where the account is linked to somebody else of this issuer already */
  async insertIdentity(identity: Identity): Promise<boolean> {
    const { issuer, subject, userId, createdAt } = identity;
    const rows = await this.database.query(
      `insert into identity (issuer, subject, user_id, created_at, used_at) values ($1, $2, $3, $4, $4)
       on conflict do nothing returning user_id`,
      [issuer, subject, userId, createdAt],
    );
    return rows.length > 0;
  }

  /** The ID token that a session was opened with: the issuer wants it back at sign-out. */
  async idTokenOf(sessionId: string): Promise<string | null> {
    const rows = await this.database.query<{ idToken: string | null }>(
      'select id_token as "idToken" from session where id = $1',
      [sessionId],
    );
    return rows[0]?.idToken ?? null;
  }
}
