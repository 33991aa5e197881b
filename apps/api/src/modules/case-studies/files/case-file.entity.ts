import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { UploadKind } from '#shared';
import type { StoredObject, UploadedFile } from './media.model.js';

/** A file that was uploaded for a case; whether the case shows it is said in the working copy and the revisions. */
@Entity('case_file')
@Check('ck_case_file_kind', `"kind" in ('photo', 'attachment')`)
@Index('ix_case_file_case_study_id', ['caseStudyId'])
@Index('ix_case_file_created_at', ['createdAt'])
export class CaseFile implements UploadedFile {
  /** Random: see core/files/file-names.ts. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_case_file' })
  id!: string;

  @ForeignKey('CaseStudy', { name: 'fk_case_file_case_study_id', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'case_study_id' })
  caseStudyId!: string;

  @Column('text')
  kind!: UploadKind;

  /** The name that it was uploaded under, cleaned. */
  @Column('text')
  title!: string;

  /** Of a photo: what was uploaded; the objects say what is served. */
  @Column('text', { name: 'content_type' })
  contentType!: string;

  @Column('integer')
  size!: number;

  /** Names in the file store: one of a document, one a width of a photo. */
  @Column('jsonb')
  objects!: StoredObject[];

  @ForeignKey('User', { name: 'fk_case_file_created_by' })
  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
