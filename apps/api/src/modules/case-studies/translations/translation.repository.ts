import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { Database } from '../../../core/database/index.js';
import { CaseStudyTranslation } from '../case-study-translation.entity.js';
import type { EditorScope } from '../case-study.repository.js';
import { WORK_STATUSES, type WorkStatus } from './translation.work.js';

/** A language of a case, and what it wants. */
export interface WorkLine {
  id: string;
  locale: Locale;
  status: WorkStatus;
}

type PlacedLine = Omit<WorkLine, 'status'> & { place: number };

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

/** Which cases a person may read, of the row `c`; administrators read all of them. */
const SCOPE = `join case_study c on c.id = w.case_study_id
   and (c.owner_id = any($6::integer[]) or ($7::boolean and c.state <> 'draft' and ($8::boolean or c.themes && $9::text[])))`;

/** From the most urgent status to the least, of those that are wanted. */
function urgencies(status: WorkStatus | null): [first: number, last: number] {
  if (status === null) return [1, WORK_STATUSES.indexOf('done')];
  const place = WORK_STATUSES.indexOf(status) + 1;
  return [place, place];
}

function lineOf({ id, locale, place }: PlacedLine): WorkLine {
  const status = WORK_STATUSES[place - 1];
  if (!status) throw new Error(`No status has the place ${place}`);
  return { id, locale, status };
}

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
    const [parameters, within] =
      scope.ownerIds === null
        ? [[], '']
        : [[scope.ownerIds, scope.reviewed !== null, reviewed.length === 0, reviewed], SCOPE];
    const wanted = `from translation_work w ${within}
      where w.urgency between $1 and $2 and ($3::text is null or w.locale = $3)`;
    // A page beyond the last is one row without a line.
    const rows = await this.database.query<{ total: number; line: PlacedLine | null }>(
      `select counted.total, case when page.id is not null then json_build_object('id', page.id, 'locale', page.locale, 'place', page.urgency) end as line
         from (select count(*)::integer as total ${wanted}) counted
         left join (
           select w.case_study_id as id, w.locale, w.urgency, w.updated_at ${wanted}
            order by w.urgency, w.updated_at desc, w.case_study_id, w.locale offset $4 limit $5) page on true
        order by page.urgency, page.updated_at desc, page.id, page.locale`,
      [...urgencies(status), locale, offset, limit, ...parameters],
    );
    return {
      items: rows.flatMap(({ line }) => (line ? [lineOf(line)] : [])),
      total: rows[0]?.total ?? 0,
    };
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
