import { Injectable } from '@nestjs/common';
import { Database } from '../../core/database/index.js';
import type { Door } from './key-holders.policy.js';

/** Who holds the platform's and the collectivities' keys, under locks that make two who leave at once wait. */
@Injectable()
export class KeyHoldersRepository {
  constructor(private readonly database: Database) {}

  /** Until the transaction ends nobody else changes who administers. */
  async lockAdministrators(): Promise<void> {
    await this.database.query(`select pg_advisory_xact_lock(hashtext('key-holders'), 0)`);
  }

  /** Until the transaction ends nobody else changes the members of these collectivities. */
  async lockCollectivities(ids: readonly number[]): Promise<void> {
    // One after another in one order: two who need the same locks never wait for each other.
    for (const id of [...ids].sort((a, b) => a - b))
      await this.database.query(`select pg_advisory_xact_lock(hashtext('key-holders'), $1)`, [id]);
  }

  /** The platform without `userId`. */
  async platform(userId: string): Promise<Door> {
    const [row] = await this.database.query<{ others: number }>(
      `select count(*)::integer as others from user_account where administrator and suspended_at is null and id <> $1`,
      [userId],
    );
    return { others: row?.others ?? 0, inUse: true };
  }

  /** A collectivity without `userId`: in use while it has other members, or case studies. */
  async collectivity(userId: string, collectivityId: number): Promise<Door> {
    const [row] = await this.database.query<Door>(
      `select count(*) filter (where m.role = 'manager' and u.suspended_at is null)::integer as others,
              count(*) > 0 or exists (select 1 from case_study where owner_id = $2) as "inUse"
         from membership m join user_account u on u.id = m.user_id
        where m.collectivity_id = $2 and m.user_id <> $1`,
      [userId, collectivityId],
    );
    return row ?? { others: 0, inUse: false };
  }

  async holds(userId: string): Promise<{ administrator: boolean; manages: number[] }> {
    const [row] = await this.database.query<{ administrator: boolean; manages: number[] }>(
      `select u.administrator and u.suspended_at is null as administrator,
              array(select m.collectivity_id from membership m where m.user_id = u.id and m.role = 'manager'
                     order by 1) as manages
         from user_account u where u.id = $1`,
      [userId],
    );
    return row ?? { administrator: false, manages: [] };
  }
}
