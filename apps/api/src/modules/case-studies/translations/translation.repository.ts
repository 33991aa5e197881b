import { Injectable } from '@nestjs/common';
import { LOCALES, type Locale } from '#shared';
import { Database } from '../../../core/database/index.js';
import { CaseStudyTranslation } from '../case-study-translation.entity.js';
import type { EditorScope } from '../case-study.repository.js';
import { WORK_STATUS_SQL, WORK_STATUSES, type WorkStatus } from './translation.work.js';

/** A language of a case, and what it wants. */
export interface WorkLine {
  id: string;
  locale: Locale;
  status: WorkStatus;
}

export interface WorkFilter {
  locale: Locale | null;
  /** null: all that isn't done. */
  status: WorkStatus | null;
  offset: number;
  limit: number;
}

/** When a version was made, and by whom. */
export interface VersionLine {
  version: number;
  changedAt: Date;
  changedBy: string | null;
}

/** Every language but the original of every case that a person may read and that is at work or before readers. */
const WORK = `
  select c.id, l.locale, c.updated_at, ${WORK_STATUS_SQL} as status
    from case_study c cross join unnest($1::text[]) as l(locale)
    left join case_study_translation t on t.case_study_id = c.id and t.locale = l.locale
   where l.locale <> c.original_locale and c.state not in ('withdrawn', 'archived')
     and ($2::boolean or c.owner_id = any($3::integer[])
          or ($4::boolean and c.state <> 'draft' and ($5::boolean or c.themes && $6::text[])))`;

/** Every statement of the translation desk. */
@Injectable()
export class TranslationRepository {
  constructor(private readonly database: Database) {}

  /** What wants translating, the most urgent first. */
  async work(
    scope: EditorScope,
    { locale, status, offset, limit }: WorkFilter,
  ): Promise<{ items: WorkLine[]; total: number }> {
    const reviewed = scope.reviewed ?? [];
    const parameters = [
      locale ? [locale] : LOCALES,
      scope.ownerIds === null,
      scope.ownerIds ?? [],
      scope.reviewed !== null,
      reviewed.length === 0,
      reviewed,
      status ? [status] : WORK_STATUSES.filter((one) => one !== 'done'),
    ];
    // The statuses of all are found out once, for the page and for the total; a page beyond the last is one row without a line.
    const rows = await this.database.query<{ total: number; line: WorkLine | null }>(
      `with wanted as materialized (select * from (${WORK}) w where w.status = any($7::text[]))
       select c.total, case when p.id is not null then json_build_object('id', p.id, 'locale', p.locale, 'status', p.status) end as line
         from (select count(*)::integer as total from wanted) c
         left join (
           select *, row_number() over (order by array_position($8::text[], status), updated_at desc, id, locale) as place
             from wanted order by place offset $9 limit $10) p on true
        order by p.place`,
      [...parameters, WORK_STATUSES, offset, limit],
    );
    return { items: rows.flatMap(({ line }) => line ?? []), total: rows[0]?.total ?? 0 };
  }

  /** Says how far a text is, and who looked it over; null: nobody. */
  async setStatus(
    id: string,
    locale: Locale,
    status: 'draft' | 'ready',
    reviewed: { by: string; at: Date } | null,
  ): Promise<void> {
    await this.database.manager.update(
      CaseStudyTranslation,
      { caseStudyId: id, locale },
      { status, reviewedBy: reviewed?.by ?? null, reviewedAt: reviewed?.at ?? null },
    );
  }

  /** When these versions of a case were made. */
  async versions(id: string, versions: readonly number[]): Promise<Map<number, VersionLine>> {
    const rows = await this.database.query<VersionLine>(
      `select version, changed_at as "changedAt", changed_by as "changedBy"
         from case_study_change where case_study_id = $1 and version = any($2::integer[])`,
      [id, versions],
    );
    return new Map(rows.map((row) => [row.version, row]));
  }
}
