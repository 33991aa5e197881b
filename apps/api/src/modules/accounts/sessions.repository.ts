import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import { Session } from './session.entity.js';

type SessionRow = Omit<Viewer, 'sessionId'> & { sessionId: string; usedAt: Date };

/** Every statement on sessions. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  async insertSession(session: Pick<Session, 'id' | 'tokenHash' | 'userId' | 'expiresAt'>): Promise<void> {
    await this.database.manager.insert(Session, session);
  }

  async deleteSession(id: string): Promise<void> {
    await this.database.manager.delete(Session, { id });
  }

  /** The viewer of a live session in one statement; undefined where it has ended or the person is suspended. */
  async findViewer(tokenHash: Buffer, idleHours: number): Promise<SessionRow | undefined> {
    const rows = await this.database.query<SessionRow>(
      `select s.id as "sessionId", s.used_at as "usedAt", u.id, u.email, u.name, u.locale, u.administrator, u.reviewer,
              u.reviewer_themes as "reviewerThemes",
              coalesce((select json_agg(json_build_object('collectivityId', m.collectivity_id, 'role', m.role)
                                        order by m.collectivity_id)
                        from membership m where m.user_id = u.id), '[]'::json) as memberships
         from session s join user_account u on u.id = s.user_id
        where s.token_hash = $1 and s.expires_at > now() and s.used_at > now() - make_interval(hours => $2)
          and u.suspended_at is null`,
      [tokenHash, idleHours],
    );
    return rows[0];
  }

  async touchSession(id: string): Promise<void> {
    await this.database.query('update session set used_at = now() where id = $1', [id]);
  }
}
