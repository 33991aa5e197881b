import { Injectable } from '@nestjs/common';
import type { Scope } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { Database } from '../../../core/database/index.js';
import { VIEWER_COLUMNS } from '../viewer.columns.js';
import { ApiToken } from './api-token.entity.js';

type Owner = Omit<Viewer, 'sessionId' | 'scopes'>;

/** A token with its owner as they are now. */
export type TokenRow = Owner & {
  tokenId: string;
  scopes: Scope[];
  usedAt: Date | null;
  expiresAt: Date;
  /** Revoked, or its owner is suspended. */
  ended: boolean;
};

/** Every statement on API tokens. Times come from the caller's clock. */
@Injectable()
export class ApiTokensRepository {
  constructor(private readonly database: Database) {}

  async insert(token: ApiToken): Promise<void> {
    await this.database.manager.insert(ApiToken, token);
  }

  async find(tokenHash: Buffer): Promise<TokenRow | undefined> {
    const rows = await this.database.query<TokenRow>(
      `select t.id as "tokenId", t.scopes, t.used_at as "usedAt", t.expires_at as "expiresAt",
              (t.revoked_at is not null or u.suspended_at is not null) as ended, ${VIEWER_COLUMNS}
         from api_token t join user_account u on u.id = t.user_id
        where t.token_hash = $1`,
      [tokenHash],
    );
    return rows[0];
  }

  async touch(id: string, now: Date): Promise<void> {
    await this.database.query('update api_token set used_at = $2 where id = $1', [id, now]);
  }

  /** The tokens of a person that weren't revoked, the newest first; those that have expired as well. */
  async list(userId: string): Promise<ApiToken[]> {
    return this.database.manager
      .createQueryBuilder(ApiToken, 'token')
      .where('token.userId = :userId and token.revokedAt is null', { userId })
      .orderBy('token.createdAt', 'DESC')
      .addOrderBy('token.id')
      .getMany();
  }

  /** How many of a person's tokens still work; the person stays locked, so that two requests don't count at once. */
  async countLive(userId: string, now: Date): Promise<number> {
    await this.database.query('select 1 from user_account where id = $1 for update', [userId]);
    const [row] = await this.database.query<{ live: number }>(
      `select count(*)::integer as live from api_token
        where user_id = $1 and revoked_at is null and expires_at > $2`,
      [userId, now],
    );
    return row?.live ?? 0;
  }

  /** @returns whether this person had such a token */
  async revoke(id: string, userId: string, now: Date): Promise<boolean> {
    const rows = await this.database.query(
      'update api_token set revoked_at = $3 where id = $1 and user_id = $2 and revoked_at is null returning id',
      [id, userId, now],
    );
    return rows.length > 0;
  }

  async revokeAll(userId: string, now: Date): Promise<void> {
    await this.database.query('update api_token set revoked_at = $2 where user_id = $1 and revoked_at is null', [
      userId,
      now,
    ]);
  }
}
