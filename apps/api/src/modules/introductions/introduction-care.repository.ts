import { Injectable } from '@nestjs/common';
import { Database } from '../../core/database/index.js';
import type { Care } from '../accounts/index.js';

/** Sides in somebody's care, of introductions that are not over. */
const IN_CARE = `
  from introduction i join introduction_side s on s.introduction_id = i.id
 where s.carer_id = $1 and i.state in ('draft', 'proposed', 'accepted', 'active')
   and ($2::integer is null or $2 = case s.side when 'proposer' then i.proposer_id else i.recipient_id end)`;

/** Every statement on who looks after introductions, what people wrote in them, and how long it is kept. */
@Injectable()
export class IntroductionCareRepository {
  constructor(private readonly database: Database) {}

  async count({ userId, collectivityId }: Care): Promise<number> {
    const rows = await this.database.query<{ count: number }>(`select count(*)::integer as count ${IN_CARE}`, [
      userId,
      collectivityId,
    ]);
    return rows[0]?.count ?? 0;
  }

  async move({ userId, collectivityId }: Care, to: string | null): Promise<number> {
    const moved = await this.database.query(
      `update introduction_side side set carer_id = $3
        where (side.introduction_id, side.side) in (select s.introduction_id, s.side ${IN_CARE}) returning 1`,
      [userId, collectivityId, to],
    );
    return moved.length;
  }

  /** For the export of personal data: what a person wrote, to whom it may concern. */
  writingsOf(userId: string): Promise<unknown[]> {
    return this.database.query(
      `select introduction_id as "introductionId", 'message' as kind, body, sent_at as "writtenAt"
         from introduction_message where author_id = $1
       union all
       select introduction_id, 'note', body, created_at from introduction_note where author_id = $1
       order by "writtenAt"`,
      [userId],
    );
  }

  async unnameWritingsOf(userId: string): Promise<void> {
    await this.database.query('update introduction_message set author_id = null where author_id = $1', [userId]);
    await this.database.query('update introduction_note set author_id = null where author_id = $1', [userId]);
  }

  /**
   * Forgets the words of introductions that ended before: letters, messages, notes, contacts, calls and relay addresses.
   * That there was one, between whom and with which outcome stays: a refusal is never asked again. @returns how many
   */
  async forgetWords(before: Date): Promise<number> {
    const rows = await this.database.query<{ id: string }>(
      `select i.id from introduction i join introduction_side s on s.introduction_id = i.id and s.side = 'proposer'
        where i.ended_at < $1 and s.token is not null for update of i`,
      [before],
    );
    const ids = rows.map(({ id }) => id);
    for (const table of ['letter', 'message', 'note', 'contact', 'call'])
      await this.database.query(`delete from introduction_${table} where introduction_id = any($1::uuid[])`, [ids]);
    await this.database.query('update introduction_side set token = null where introduction_id = any($1::uuid[])', [
      ids,
    ]);
    await this.database.query('update introduction set outcome_note = null where id = any($1::uuid[])', [ids]);
    return ids.length;
  }
}
