import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import { Session } from './session.entity.js';
import { VIEWER_COLUMNS } from './viewer.columns.js';

type ViewerRow = Omit<Viewer, 'scopes'> & { sessionId: string; usedAt: Date };

/** From when on a session counts as live: not used since, or past its absolute end, it has ended. */
export interface Liveness {
  now: Date;
  usedAfter: Date;
}

/** Every statement on sessions. Times come from the caller's clock. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /** Also keeps when the person last signed in, which outlives the session. */
  async insert(session: Session): Promise<void> {
    await this.database.manager.insert(Session, session);
    await this.database.query('update user_account set last_sign_in_at = $2 where id = $1', [
      session.userId,
      session.createdAt,
    ]);
  }

  /** The viewer of a live session in one statement; undefined where it has ended or the person is suspended. */
  async findViewer(tokenHash: Buffer, { now, usedAfter }: Liveness): Promise<ViewerRow | undefined> {
    const rows = await this.database.query<ViewerRow>(
      `select s.id as "sessionId", s.used_at as "usedAt", ${VIEWER_COLUMNS}
         from session s join user_account u on u.id = s.user_id
        where s.token_hash = $1 and s.expires_at > $2 and s.used_at > $3 and u.suspended_at is null`,
      [tokenHash, now, usedAfter],
    );
    return rows[0];
  }

  /** The live sessions of a person, the latest used first. */
  async listLive(userId: string, { now, usedAfter }: Liveness): Promise<Session[]> {
    return this.database.manager
      .createQueryBuilder(Session, 'session')
      .where('session.userId = :userId and session.expiresAt > :now and session.usedAt > :usedAfter')
      .setParameters({ userId, now, usedAfter })
      .orderBy('session.usedAt', 'DESC')
      .addOrderBy('session.id')
      .getMany();
  }

  async touch(id: string, now: Date): Promise<void> {
    await this.database.query('update session set used_at = $2 where id = $1', [id, now]);
  }

  /** @returns whether there was such a session of this person */
  async delete(id: string, userId: string): Promise<boolean> {
    const rows = await this.database.query('delete from session where id = $1 and user_id = $2 returning id', [
      id,
      userId,
    ]);
    return rows.length > 0;
  }

  /** @returns how many there were */
  async deleteAll(userId: string, exceptId: string | null): Promise<number> {
    const rows = await this.database.query(
      'delete from session where user_id = $1 and id is distinct from $2 returning id',
      [userId, exceptId],
    );
    return rows.length;
  }
}
