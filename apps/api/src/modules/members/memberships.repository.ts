import { Injectable } from '@nestjs/common';
import type { MembershipRole } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import type { Member } from './membership.results.js';

/** Members with what is asked about them; `last` says it as KeyHolders decides it. */
const MEMBERS = `
  select m.user_id as "userId", u.name, u.email, m.collectivity_id as "collectivityId", m.role, m.since, m.version,
         u.suspended_at is not null as suspended,
         m.role = 'manager' and not exists (
           select 1 from membership o join user_account ou on ou.id = o.user_id
            where o.collectivity_id = m.collectivity_id and o.role = 'manager' and o.user_id <> m.user_id
              and ou.suspended_at is null)
         and (exists (select 1 from membership o where o.collectivity_id = m.collectivity_id and o.user_id <> m.user_id)
              or exists (select 1 from case_study c where c.owner_id = m.collectivity_id)) as last
    from membership m join user_account u on u.id = m.user_id`;

/** Every statement that reads or changes memberships one by one. */
@Injectable()
export class MembershipsRepository {
  constructor(private readonly database: Database) {}

  /** Managers first, then by name. */
  async list(collectivityId: number, offset: number, limit: number): Promise<{ items: Member[]; total: number }> {
    const items = await this.database.query<Member>(
      `${MEMBERS} where m.collectivity_id = $1 order by m.role desc, u.name, m.user_id offset $2 limit $3`,
      [collectivityId, offset, limit],
    );
    const [row] = await this.database.query<{ total: number }>(
      'select count(*)::integer as total from membership where collectivity_id = $1',
      [collectivityId],
    );
    return { items, total: row?.total ?? 0 };
  }

  async find(userId: string, collectivityId: number): Promise<Member | undefined> {
    const rows = await this.database.query<Member>(`${MEMBERS} where m.user_id = $1 and m.collectivity_id = $2`, [
      userId,
      collectivityId,
    ]);
    return rows[0];
  }

  /** Everybody else there who can take something over. */
  async colleagues(userId: string, collectivityId: number): Promise<Member[]> {
    return this.database.query<Member>(
      `${MEMBERS} where m.collectivity_id = $2 and m.user_id <> $1 and u.suspended_at is null
        order by m.role desc, u.name, m.user_id`,
      [userId, collectivityId],
    );
  }

  async setRole(userId: string, collectivityId: number, role: MembershipRole): Promise<void> {
    await this.database.query(
      'update membership set role = $3, version = version + 1 where user_id = $1 and collectivity_id = $2',
      [userId, collectivityId, role],
    );
  }

  /** Makes somebody a member; one who is already keeps the larger role. */
  async add(userId: string, collectivityId: number, role: MembershipRole, since: Date): Promise<void> {
    await this.database.query(
      `insert into membership (user_id, collectivity_id, role, since) values ($1, $2, $3, $4)
       on conflict (user_id, collectivity_id) do update
         set role = excluded.role, version = membership.version + 1
       where membership.role = 'contributor' and excluded.role = 'manager'`,
      [userId, collectivityId, role, since],
    );
  }

  async remove(userId: string, collectivityId: number): Promise<void> {
    await this.database.query('delete from membership where user_id = $1 and collectivity_id = $2', [
      userId,
      collectivityId,
    ]);
  }
}
