import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { Database } from '../../../core/database/index.js';

/** A case as a file names it: whose, and where it is from. */
export interface CaseOrigin {
  ownerId: number;
  origin: string;
}

/** A case that is here already, and the languages in which it is written. */
export interface KnownCase {
  id: string;
  locales: Locale[];
}

/** What a case without an origin of its own is known by where it left this service: `kakehashi:<id>`. */
export const OWN_SOURCE = 'kakehashi';

/** Statements by which an import recognises what is here already. */
@Injectable()
export class CaseOriginsRepository {
  constructor(private readonly database: Database) {}

  /** The cases of these origins, in the order asked; null where there is none. One that left here is known by its id. */
  async find(origins: readonly CaseOrigin[]): Promise<(KnownCase | null)[]> {
    if (origins.length === 0) return [];
    const rows = await this.database.query<{ id: string | null; locales: Locale[] }>(
      `select k.id, array(select t.locale from case_study_translation t where t.case_study_id = k.id) as locales
         from unnest($1::integer[], $2::text[]) with ordinality as o(owner_id, origin, place)
         cross join lateral (select coalesce(
           (select c.id from case_study c where c.owner_id = o.owner_id and c.import_origin = o.origin),
           (select c.id from case_study c where c.owner_id = o.owner_id and c.id = substring(o.origin from $3)::uuid)) as id) k
        order by o.place`,
      [
        origins.map(({ ownerId }) => ownerId),
        origins.map(({ origin }) => origin),
        `^${OWN_SOURCE}:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$`,
      ],
    );
    return rows.map(({ id, locales }) => (id === null ? null : { id, locales }));
  }

  /** Titles of the cases of an owner in every language, those changed last first. */
  async titlesOf(ownerId: number, limit: number): Promise<{ id: string; title: string }[]> {
    return this.database.query<{ id: string; title: string }>(
      `select c.id, t.title from case_study c join case_study_translation t on t.case_study_id = c.id
        where c.owner_id = $1 order by c.updated_at desc, c.id desc, t.locale limit $2`,
      [ownerId, limit],
    );
  }
}
