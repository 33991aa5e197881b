import { Injectable } from '@nestjs/common';
import { Database } from '../../core/database/index.js';
import type { Care } from '../accounts/index.js';

/** The cases in somebody's care: handed to them, or begun by them and never handed on. */
const IN_CARE = `
  from case_study c left join case_study_care k on k.case_study_id = c.id
 where case when k.case_study_id is null then c.created_by else k.user_id end = $1
   and ($2::integer is null or c.owner_id = $2)`;

/** Every statement on who looks after a case study. */
@Injectable()
export class CaseCareRepository {
  constructor(private readonly database: Database) {}

  async count({ userId, collectivityId }: Care): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(`select count(*)::integer as count ${IN_CARE}`, [
      userId,
      collectivityId,
    ]);
    return row?.count ?? 0;
  }

  async move({ userId, collectivityId }: Care, to: string | null): Promise<number> {
    const moved = await this.database.query(
      `insert into case_study_care (case_study_id, user_id) select c.id, $3::uuid ${IN_CARE}
       on conflict (case_study_id) do update set user_id = excluded.user_id returning case_study_id`,
      [userId, collectivityId, to],
    );
    return moved.length;
  }

  /** Who looks after each of these; those that are in the hands of their owner's managers are left out. */
  async caretakers(ids: readonly string[]): Promise<Map<string, { id: string; name: string }>> {
    const rows = await this.database.query<{ caseStudyId: string; id: string; name: string }>(
      `select c.id as "caseStudyId", u.id, u.name
         from case_study c left join case_study_care k on k.case_study_id = c.id
         join user_account u on u.id = case when k.case_study_id is null then c.created_by else k.user_id end
        where c.id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ caseStudyId, id, name }) => [caseStudyId, { id, name }]));
  }
}
