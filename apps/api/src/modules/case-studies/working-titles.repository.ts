import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import { scopeOf } from './case-study.repository.js';

/** A title of a working copy. */
export interface WorkingTitle {
  id: string;
  ownerId: number;
  title: string;
  locale: Locale;
}

const escaped = (term: string): string => `%${term.replace(/[\\%_]/g, '\\$&')}%`;

/** So many working copies are compared one by one sooner than an index of all titles is asked. */
const FEW = 2_000;

/** Working copies that are not what readers see, in a viewer's scope ($1 to $5). */
const OPEN = `
  select c.id, c.owner_id from case_study c
   where c.state in ('draft', 'submitted', 'approved', 'withdrawn')
     and ($1::boolean or c.owner_id = any($2::integer[])
          or ($3::boolean and c.state <> 'draft' and ($4::boolean or c.themes && $5::text[])))`;

/** Titles of working copies, for those who may read them. */
@Injectable()
export class WorkingTitles {
  constructor(private readonly database: Database) {}

  /**
   * Titles that resemble `title` by their letters, or hold one of `terms`; at most `limit`, never another's draft. Those of
   * published cases are left out: the search finds them for everybody.
   */
  async like(viewer: Viewer, title: string, terms: readonly string[], limit: number): Promise<WorkingTitle[]> {
    const { ownerIds, reviewed } = scopeOf(viewer);
    const scope = [ownerIds === null, ownerIds ?? [], reviewed !== null, reviewed?.length === 0, reviewed ?? []];
    const [open] = await this.database.query<{ count: number }>(
      `select count(*)::integer as count from (${OPEN} limit ${FEW + 1}) open`,
      scope,
    );
    if (!open?.count) return [];
    return this.database.query<WorkingTitle>(
      `with open as ${open.count > FEW ? 'not materialized' : 'materialized'} (${OPEN})
       select c.id, c.owner_id as "ownerId", t.title, t.locale
         from open c join case_study_translation t on t.case_study_id = c.id
        where t.title % $6 or t.title ilike any($7::text[])
        order by similarity(t.title, $6) desc, c.id, t.locale limit $8`,
      [...scope, title, terms.map(escaped), limit],
    );
  }
}
