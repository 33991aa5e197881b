import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/index.js';
import type { CaseStudyState } from '../case-study.model.js';
import { CaseFile } from './case-file.entity.js';
import type { FileSubject } from './file-access.js';
import type { StoredObject, UploadedFile } from './media.model.js';

/** Whether a document of a case (`photos` and `attachments` beside each other) shows the file `f`. */
const shows = (source: string): string =>
  `(${source} -> 'photos' @> jsonb_build_array(jsonb_build_object('file', f.id))
    or ${source} -> 'attachments' @> jsonb_build_array(jsonb_build_object('file', f.id)))`;

const IN_COPY = `exists (select from case_study c where c.id = f.case_study_id
  and ${shows(`jsonb_build_object('photos', c.photos, 'attachments', c.attachments)`)})`;
const IN_REVISION = `exists (select from case_study_revision r where r.case_study_id = f.case_study_id and ${shows('r.snapshot')})`;

/** A file to be served, with what decides who may have it. */
export type ServedFile = Pick<UploadedFile, 'title' | 'objects' | 'kind'> & FileSubject;

/** Every statement on uploaded files. */
@Injectable()
export class CaseFileRepository {
  constructor(private readonly database: Database) {}

  async insert(file: CaseFile): Promise<void> {
    await this.database.manager.insert(CaseFile, file);
  }

  async count(caseStudyId: string): Promise<number> {
    return this.database.manager.countBy(CaseFile, { caseStudyId });
  }

  /** Files of one case, held until the transaction ends: none of them is swept while it is being attached. */
  async ofCase(caseStudyId: string, ids: readonly string[]): Promise<Map<string, UploadedFile>> {
    const rows = await this.database.query<UploadedFile>(
      `select id, case_study_id as "caseStudyId", kind, title, content_type as "contentType", size, objects
         from case_file where case_study_id = $1 and id = any($2::text[]) for share`,
      [caseStudyId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async served(id: string): Promise<ServedFile | undefined> {
    const rows = await this.database.query<ServedFile & { state: CaseStudyState }>(
      `select f.title, f.kind, f.objects, c.owner_id as "ownerId", c.themes, c.state,
              c.published_revision as "publishedRevision",
              exists (select from published_case_study p
                       where p.case_study_id = f.case_study_id and ${shows('p.snapshot')}) as published,
              ${IN_REVISION} as "everPublished"
         from case_file f join case_study c on c.id = f.case_study_id where f.id = $1`,
      [id],
    );
    return rows[0];
  }

  /** Files older than `before` that neither the working copy nor any revision shows. */
  async orphans(before: Date, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select f.id from case_file f where f.created_at < $1 and not ${IN_COPY} and not ${IN_REVISION}
        order by f.created_at limit $2`,
      [before, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Takes the row of an orphan; undefined where it has been attached meanwhile. */
  async deleteOrphan(id: string): Promise<StoredObject[] | undefined> {
    // Whoever is attaching it holds it until then; only a later statement sees what that has changed.
    await this.database.query('select from case_file where id = $1 for update', [id]);
    const rows = await this.database.query<{ objects: StoredObject[] }>(
      `delete from case_file f where f.id = $1 and not ${IN_COPY} and not ${IN_REVISION} returning objects`,
      [id],
    );
    return rows[0]?.objects;
  }
}
