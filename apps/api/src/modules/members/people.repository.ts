import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { Database } from '../../core/database/index.js';

/** Where and in which language somebody is written to. */
export interface Correspondent {
  id: string;
  name: string;
  email: string;
  locale: Locale;
}

/** People as they are written to and named. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  async byIds(ids: readonly string[]): Promise<Map<string, Correspondent>> {
    const rows = await this.database.query<Correspondent>(
      'select id, name, email, locale from user_account where id = any($1::uuid[])',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Active administrators: they answer where nobody manages a collectivity. */
  async administratorIds(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select id from user_account where administrator and suspended_at is null order by id',
    );
    return rows.map(({ id }) => id);
  }
}
