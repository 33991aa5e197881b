import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { Database } from '../../../core/database/index.js';
import { CaseStudyChange, CaseStudyClosing } from './case-study-change.entity.js';

/** Why an address that led to a case leads to none. */
export interface Tombstone {
  id: string;
  ownerId: number;
  state: 'withdrawn' | 'archived';
  reason: string | null;
  closedAt: Date;
}

/** Every statement on what changed from version to version, and on closed cases. */
@Injectable()
export class WorkflowRepository {
  constructor(private readonly database: Database) {}

  async recordChange(change: CaseStudyChange): Promise<void> {
    await this.database.manager.insert(CaseStudyChange, change);
  }

  /** What was changed after `version`, in order. */
  async changesSince(caseStudyId: string, version: number): Promise<CaseStudyChange[]> {
    return this.database.manager
      .createQueryBuilder(CaseStudyChange, 'c')
      .where('c.caseStudyId = :caseStudyId and c.version > :version', { caseStudyId, version })
      .orderBy('c.version')
      .limit(100)
      .getMany();
  }

  /** The version of the working copy that readers see; undefined where they see none. */
  async publishedVersion(caseStudyId: string): Promise<number | undefined> {
    const rows = await this.database.query<{ version: number }>(
      'select version from published_case_study where case_study_id = $1',
      [caseStudyId],
    );
    return rows[0]?.version;
  }

  /** Takes a case from readers and says why, in the ambient transaction. */
  async close(closing: CaseStudyClosing): Promise<void> {
    await this.database.query('delete from published_case_study where case_study_id = $1', [closing.caseStudyId]);
    await this.database.query('update case_study set published_revision = null where id = $1', [closing.caseStudyId]);
    await this.database.manager.save(CaseStudyClosing, closing);
    await this.database.query(`update content_version set version = version + 1 where name = 'published_case_studies'`);
  }

  /** Why there is nothing at an address, or under an id, that once led to a published case. */
  async tombstone(key: { id?: string | null; slug?: string | null }, locale: Locale): Promise<Tombstone | undefined> {
    const rows = await this.database.query<Tombstone>(
      `select c.id, c.owner_id as "ownerId", k.state, k.reason, k.closed_at as "closedAt"
         from case_study_closing k join case_study c on c.id = k.case_study_id
        where c.published_revision is null
          and (k.case_study_id = $1 or k.case_study_id = (
            select s.case_study_id from case_study_slug s where s.slug = $2 order by s.locale = $3 desc, s.locale limit 1))
        limit 1`,
      [key.id ?? null, key.slug ?? null, locale],
    );
    return rows[0];
  }
}
