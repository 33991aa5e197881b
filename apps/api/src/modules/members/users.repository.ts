import { Injectable } from '@nestjs/common';
import { Database } from '../../core/database/index.js';
import type { RoleFilter, UserQuery, UserRow } from './users.results.js';

const USERS = `
  select u.id, u.name, u.email, u.locale, u.administrator, u.reviewer, u.reviewer_themes as "reviewerThemes",
         u.suspended_at as "suspendedAt", u.suspension_reason as "suspensionReason", u.created_at as "createdAt",
         u.last_sign_in_at as "lastSignInAt",
         u.password_hash is not null as "hasPassword", u.access_version as version,
         u.administrator and u.suspended_at is null and not exists (
           select 1 from user_account o where o.administrator and o.suspended_at is null and o.id <> u.id) as last,
         coalesce((select json_agg(json_build_object('collectivityId', m.collectivity_id, 'role', m.role)
                                   order by m.collectivity_id)
                     from membership m where m.user_id = u.id), '[]'::json) as memberships
    from user_account u`;

const HAS_ROLE: Readonly<Record<RoleFilter, string>> = {
  administrator: 'u.administrator',
  reviewer: 'u.reviewer',
  manager: `exists (select 1 from membership m where m.user_id = u.id and m.role = 'manager')`,
  contributor: `exists (select 1 from membership m where m.user_id = u.id and m.role = 'contributor')`,
  none: 'not u.administrator and not u.reviewer and not exists (select 1 from membership m where m.user_id = u.id)',
};

/** A text without regard to case, width or accents. */
const folded = (text: string): string => `lower(regexp_replace(normalize(${text}, NFKD), '[\u0300-\u036f]', '', 'g'))`;

/** A text as it is looked for inside another, its own % and _ meaning themselves. */
const inside = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Every statement that reads people for administrators, or changes what they may do on the platform. */
@Injectable()
export class UsersRepository {
  constructor(private readonly database: Database) {}

  /** By name; a query is looked for in name and address, without regard to case, width or accents. */
  async list(filter: UserQuery, offset: number, limit: number): Promise<{ items: UserRow[]; total: number }> {
    const { query, role, collectivityId, suspended } = filter;
    const where = `
      where ($1::text is null or ${folded(`u.name || ' ' || u.email`)} like ${folded('$1')})
        and ($2::integer is null
             or exists (select 1 from membership m where m.user_id = u.id and m.collectivity_id = $2))
        and ($3::boolean is null or (u.suspended_at is not null) = $3)
        ${role ? `and ${HAS_ROLE[role]}` : ''}`;
    const values = [query ? inside(query) : null, collectivityId, suspended];
    const items = await this.database.query<UserRow>(
      `${USERS} ${where} order by lower(u.name), u.id offset $4 limit $5`,
      [...values, offset, limit],
    );
    const [row] = await this.database.query<{ total: number }>(
      `select count(*)::integer as total from user_account u ${where}`,
      values,
    );
    return { items, total: row?.total ?? 0 };
  }

  async find(id: string): Promise<UserRow | undefined> {
    return (await this.database.query<UserRow>(`${USERS} where u.id = $1`, [id]))[0];
  }

  async setAdministrator(id: string, administrator: boolean): Promise<void> {
    await this.database.query(
      'update user_account set administrator = $2, access_version = access_version + 1 where id = $1',
      [id, administrator],
    );
  }

  async setReviewer(id: string, reviewer: boolean, themes: readonly string[]): Promise<void> {
    await this.database.query(
      `update user_account set reviewer = $2, reviewer_themes = $3, access_version = access_version + 1 where id = $1`,
      [id, reviewer, themes],
    );
  }

  /** @param reason null lifts the suspension */
  async setSuspension(id: string, at: Date | null, reason: string | null): Promise<void> {
    await this.database.query(
      `update user_account set suspended_at = $2, suspension_reason = $3, access_version = access_version + 1
        where id = $1`,
      [id, at, reason],
    );
  }
}
