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

/** Titles of working copies, for those who may read them. */
@Injectable()
export class WorkingTitles {
  constructor(private readonly database: Database) {}

  /** Titles that resemble `title` by their letters, or hold one of `terms`; at most `limit`, never another's draft. */
  async like(viewer: Viewer, title: string, terms: readonly string[], limit: number): Promise<WorkingTitle[]> {
    const { ownerIds, reviewed } = scopeOf(viewer);
    return this.database.query<WorkingTitle>(
      `select c.id, c.owner_id as "ownerId", t.title, t.locale
         from case_study_translation t join case_study c on c.id = t.case_study_id
        where (t.title % $1 or t.title ilike any($2::text[])) and c.state <> 'archived'
          and ($3::boolean or c.owner_id = any($4::integer[])
               or ($5::boolean and c.state <> 'draft' and ($6::boolean or c.themes && $7::text[])))
        order by similarity(t.title, $1) desc, c.id, t.locale limit $8`,
      [
        title,
        terms.map(escaped),
        ownerIds === null,
        ownerIds ?? [],
        reviewed !== null,
        reviewed?.length === 0,
        reviewed ?? [],
        limit,
      ],
    );
  }
}
