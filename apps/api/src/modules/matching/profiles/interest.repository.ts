import { Injectable } from '@nestjs/common';
import { LOCALES } from '#shared';
import { Database } from '../../../core/database/index.js';
import type { Interest } from './profile.model.js';

/** Every statement that reads or writes declared interests. */
@Injectable()
export class InterestRepository {
  constructor(private readonly database: Database) {}

  /** In the order in which they were given, by collectivity. */
  async byCollectivities(ids: readonly number[]): Promise<Map<number, Interest[]>> {
    const rows = await this.database.query<Interest & { collectivityId: number }>(
      `select i.collectivity_id as "collectivityId", i.topic_code as topic, i.stance, i.intent, i.weight,
              coalesce((select jsonb_object_agg(n.locale, n.note) from interest_note n where n.interest_id = i.id), '{}') as note
         from interest i where i.collectivity_id = any($1::integer[]) order by i.id`,
      [ids],
    );
    const found = new Map<number, Interest[]>();
    for (const { collectivityId, ...interest } of rows)
      found.set(collectivityId, [...(found.get(collectivityId) ?? []), interest]);
    return found;
  }

  async of(collectivityId: number): Promise<Interest[]> {
    return (await this.byCollectivities([collectivityId])).get(collectivityId) ?? [];
  }

  /** These and no others are what it seeks and offers. */
  async replace(collectivityId: number, interests: readonly Interest[]): Promise<void> {
    await this.database.query('delete from interest where collectivity_id = $1', [collectivityId]);
    const rows = await this.database.query<{ id: number }>(
      `insert into interest (collectivity_id, topic_code, stance, intent, weight)
       select $1, topic, stance, intent, weight
         from unnest($2::text[], $3::text[], $4::text[], $5::smallint[]) with ordinality as t(topic, stance, intent, weight, place)
        order by place returning id`,
      [
        collectivityId,
        interests.map(({ topic }) => topic),
        interests.map(({ stance }) => stance),
        interests.map(({ intent }) => intent),
        interests.map(({ weight }) => weight),
      ],
    );
    const ids = rows.map(({ id }) => id).sort((a, b) => a - b);
    const notes = interests.flatMap(({ note }, index) =>
      LOCALES.flatMap((locale) => (note[locale] === undefined ? [] : [{ id: ids[index], locale, note: note[locale] }])),
    );
    await this.database.query(
      `insert into interest_note (interest_id, locale, note) select * from unnest($1::integer[], $2::text[], $3::text[])`,
      [notes.map(({ id }) => id), notes.map(({ locale }) => locale), notes.map(({ note }) => note)],
    );
  }
}
