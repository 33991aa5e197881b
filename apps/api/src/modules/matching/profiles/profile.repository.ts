import { Injectable } from '@nestjs/common';
import { LOCALES, type LocalText } from '#shared';
import { Database } from '../../../core/database/index.js';
import {
  emptyProfile,
  type Preparation,
  type Preparations,
  type ProfileContent,
  type ProfilePart,
  type StoredProfile,
} from './profile.model.js';

const texts = (column: string): string =>
  `coalesce((select jsonb_object_agg(t.locale, t.${column}) from collectivity_profile_text t
    where t.collectivity_id = p.collectivity_id and t.${column} is not null), '{}') as ${column}`;

const PROFILES = `
  select p.collectivity_id as "collectivityId", p.capacity, p.languages, p.has_interpreter as "hasInterpreter",
         p.geographies, p.contact_mailbox as "contactMailbox", p.version, u.name as "updatedBy",
         p.updated_at as "updatedAt", ${texts('presentation')}, ${texts('strengths')}
    from collectivity_profile p left join user_account u on u.id = p.updated_by
   where p.collectivity_id = any($1::integer[])`;

/** Every statement on profiles and on what is prepared for them. */
@Injectable()
export class ProfileRepository {
  constructor(private readonly database: Database) {}

  /** Those that have been saved, by collectivity. */
  async byIds(ids: readonly number[]): Promise<Map<number, StoredProfile>> {
    const rows = await this.database.query<StoredProfile>(PROFILES, [ids]);
    return new Map(rows.map((row) => [row.collectivityId, row]));
  }

  async find(collectivityId: number): Promise<StoredProfile> {
    return (await this.byIds([collectivityId])).get(collectivityId) ?? emptyProfile(collectivityId);
  }

  /** Holds everybody else's changes of this profile until the transaction ends. @returns the version that stands */
  async lock(collectivityId: number, now: Date): Promise<number> {
    await this.database.query(
      `insert into collectivity_profile (collectivity_id, version, updated_at) values ($1, 0, $2)
       on conflict (collectivity_id) do nothing`,
      [collectivityId, now],
    );
    const rows = await this.database.query<{ version: number }>(
      'select version from collectivity_profile where collectivity_id = $1 for update',
      [collectivityId],
    );
    return rows[0]?.version ?? 0;
  }

  /** A change of any part: the version that others see grows. */
  async touch(collectivityId: number, userId: string, now: Date): Promise<void> {
    await this.database.query(
      `update collectivity_profile set version = version + 1, updated_by = $2, updated_at = $3 where collectivity_id = $1`,
      [collectivityId, userId, now],
    );
  }

  async save(collectivityId: number, content: ProfileContent): Promise<void> {
    const { capacity, languages, hasInterpreter, geographies, contactMailbox, presentation, strengths } = content;
    await this.database.query(
      `update collectivity_profile
          set capacity = $2, languages = $3, has_interpreter = $4, geographies = $5, contact_mailbox = $6
        where collectivity_id = $1`,
      [collectivityId, capacity, languages, hasInterpreter, geographies, contactMailbox],
    );
    const of = (text: LocalText): (string | null)[] => LOCALES.map((locale) => text[locale] ?? null);
    await this.database.query('delete from collectivity_profile_text where collectivity_id = $1', [collectivityId]);
    await this.database.query(
      `insert into collectivity_profile_text (collectivity_id, locale, presentation, strengths)
       select $1, * from unnest($2::text[], $3::text[], $4::text[]) as t(locale, presentation, strengths)
        where coalesce(presentation, strengths) is not null`,
      [collectivityId, LOCALES, of(presentation), of(strengths)],
    );
  }

  async preparations(collectivityId: number): Promise<Preparations> {
    const rows = await this.database.query<Preparation<never> & { part: ProfilePart }>(
      `select p.part, p.content, u.name as "preparedBy", p.prepared_at as "preparedAt"
         from profile_preparation p left join user_account u on u.id = p.prepared_by and u.erased_at is null
        where p.collectivity_id = $1`,
      [collectivityId],
    );
    const of = (wanted: ProfilePart) => {
      const row = rows.find(({ part }) => part === wanted);
      return row ? { content: row.content, preparedBy: row.preparedBy, preparedAt: row.preparedAt } : null;
    };
    return { profile: of('profile'), interests: of('interests') };
  }

  /** What is prepared takes the place of what was prepared before. */
  async prepare(
    collectivityId: number,
    part: ProfilePart,
    content: unknown,
    by: { id: string; now: Date },
  ): Promise<void> {
    await this.database.query(
      `insert into profile_preparation (collectivity_id, part, content, prepared_by, prepared_at)
       values ($1, $2, $3::jsonb, $4, $5)
       on conflict (collectivity_id, part) do update
         set content = excluded.content, prepared_by = excluded.prepared_by, prepared_at = excluded.prepared_at`,
      [collectivityId, part, JSON.stringify(content), by.id, by.now],
    );
  }

  /** @returns whether there was something */
  async discard(collectivityId: number, part: ProfilePart): Promise<boolean> {
    const rows = await this.database.query(
      'delete from profile_preparation where collectivity_id = $1 and part = $2 returning 1',
      [collectivityId, part],
    );
    return rows.length > 0;
  }
}
