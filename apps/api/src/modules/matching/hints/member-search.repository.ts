import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/index.js';

/** A topic that members of a collectivity searched for, without saying who. */
export interface SearchedTopic {
  topic: string;
  asked: number;
  members: number;
}

/** Every statement on the searches of people who agreed that their topics are counted. */
@Injectable()
export class MemberSearchRepository {
  constructor(private readonly database: Database) {}

  /** Counts topics for somebody who had agreed when they were searched for, and nothing for anybody else. */
  async add(userId: string, topics: readonly string[], searchedAt: Date): Promise<void> {
    await this.database.query(
      `insert into member_search (user_id, topic_code, month, asked)
       select $1, topic, date_trunc('month', $3::timestamptz at time zone 'UTC')::date, 1 from unnest($2::text[]) as topic
        where exists (
          select 1 from consent where user_id = $1 and purpose = 'search-hints' and withdrawn_at is null and given_at <= $3)
        order by topic
       on conflict (user_id, topic_code, month) do update set asked = member_search.asked + 1`,
      [userId, topics, searchedAt],
    );
  }

  /**
   * What the members of a collectivity searched for since a moment, the most asked first. A topic of one person alone
   * is shown to that person only: nobody learns what a colleague looks for.
   */
  topicsOf(collectivityId: number, askerId: string, since: Date): Promise<SearchedTopic[]> {
    return this.database.query<SearchedTopic>(
      `select s.topic_code as topic, sum(s.asked)::integer as asked, count(distinct s.user_id)::integer as members
         from member_search s join membership m on m.user_id = s.user_id and m.collectivity_id = $1
        where s.month >= date_trunc('month', $3::timestamptz)
        group by s.topic_code
       having count(distinct s.user_id) > 1 or bool_and(s.user_id = $2)
        order by asked desc, topic`,
      [collectivityId, askerId, since],
    );
  }

  /** All that is kept of a person. */
  collect(userId: string): Promise<unknown[]> {
    return this.database.query(
      'select topic_code as topic, month::text, asked from member_search where user_id = $1 order by month, topic_code',
      [userId],
    );
  }

  async erase(userId: string): Promise<void> {
    await this.database.query('delete from member_search where user_id = $1', [userId]);
  }

  /** @returns how many rows went */
  async forget(before: Date): Promise<number> {
    const rows = await this.database.query(
      `delete from member_search where month < date_trunc('month', $1::timestamptz) returning 1`,
      [before],
    );
    return rows.length;
  }
}
