import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MessageValues } from '#shared';
import type { UploadRefusalCode } from '../../core/files/index.js';
import type { CaseDraft } from '../case-studies/index.js';
import type { ImportFormat } from './files/case-file.js';
import type { CellProblem } from './record/read-row.js';

/** `checking`: the file is being read; `refused`: it can't be; `checked`: somebody decides; then it runs, and is done. */
export const IMPORT_STATES = ['checking', 'refused', 'checked', 'running', 'done'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/**
 * What a row is found to be (`new`, `known` by its origin, `alike` by its title, `repeated` in the same file,
 * `invalid`), that it waits (`queued`), and what became of it.
 */
export const ROW_STATES = [
  'new',
  'known',
  'alike',
  'repeated',
  'invalid',
  'queued',
  'created',
  'updated',
  'unchanged',
  'skipped',
  'failed',
] as const;
export type ImportRowState = (typeof ROW_STATES)[number];

const listed = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** A file of cases that was brought: first checked, then imported when somebody says so. */
@Entity('import_run')
@Check('ck_import_run_format', `"format" in ('xlsx', 'csv', 'json', 'jsonld')`)
@Check('ck_import_run_state', `"state" in (${listed(IMPORT_STATES)})`)
@Index('ix_import_run_created_by', ['createdBy', 'createdAt'])
@Index('ix_import_run_created_at', ['createdAt'])
export class ImportRun {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_import_run' })
  id!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  /** What it was found to be; null until it has been read. */
  @Column('text', { nullable: true })
  format!: ImportFormat | null;

  /** Name of the file in the store; null as soon as it has been read. */
  @Column('text', { name: 'stored_file', nullable: true })
  storedFile!: string | null;

  @Column('integer')
  size!: number;

  /** What a text was recognised to be written in. */
  @Column('text', { nullable: true })
  encoding!: string | null;

  /** Codes of the columns that were recognised, in the order of the file, and headings that weren't. */
  @Column('text', { array: true, default: () => `'{}'` })
  columns!: string[];

  @Column('text', { array: true, default: () => `'{}'` })
  ignored!: string[];

  @Column('text')
  state!: ImportState;

  /** Why the file can't be read. */
  @Column('jsonb', { nullable: true })
  refusal!: { code: UploadRefusalCode; values: MessageValues } | null;

  /** How far the check has come. */
  @Column('integer', { name: 'rows_read', default: 0 })
  rowsRead!: number;

  @ForeignKey('User', { name: 'fk_import_run_created_by' })
  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}

/** One case of such a file, and what became of it. */
@Entity('import_row')
@Check('ck_import_row_state', `"state" in (${listed(ROW_STATES)})`)
@Index('ix_import_row_state', ['runId', 'state', 'number'])
@Index('ix_import_row_case_study_id', ['caseStudyId'])
export class ImportRow {
  @ForeignKey('ImportRun', { name: 'fk_import_row_run_id', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'run_id', primaryKeyConstraintName: 'pk_import_row' })
  runId!: string;

  /** Of the row in the sheet, or of the element in the list. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_import_row' })
  number!: number;

  @Column('text')
  state!: ImportRowState;

  @Column('text')
  title!: string;

  /** What will be stored; null where nothing will be, and as soon as it has been. */
  @Column('jsonb', { nullable: true })
  draft!: CaseDraft | null;

  @Column('jsonb', { default: () => `'[]'` })
  problems!: CellProblem[];

  /** The case that is here already, or looks alike: what an update would change. */
  @Column('uuid', { name: 'target_id', nullable: true })
  targetId!: string | null;

  /** What the row became. */
  @ForeignKey('CaseStudy', { name: 'fk_import_row_case_study_id', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'case_study_id', nullable: true })
  caseStudyId!: string | null;
}

/** Entities of this feature, for the data source. */
export const IMPORTS_ENTITIES = [ImportRun, ImportRow];
