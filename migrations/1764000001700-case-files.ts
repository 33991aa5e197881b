import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos and documents of case studies: what was uploaded, and what of it each working copy shows. */
export class CaseFiles1764000001700 implements MigrationInterface {
  name = 'CaseFiles1764000001700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_file (
        id text not null constraint pk_case_file primary key,
        case_study_id uuid not null constraint fk_case_file_case_study_id references case_study (id) on delete cascade,
        kind text not null constraint ck_case_file_kind check (kind in ('photo', 'attachment')),
        title text not null,
        content_type text not null,
        size integer not null,
        objects jsonb not null,
        created_by uuid constraint fk_case_file_created_by references user_account (id),
        created_at timestamptz not null
      )`);
    await runner.query(`create index ix_case_file_case_study_id on case_file (case_study_id)`);
    await runner.query(`create index ix_case_file_created_at on case_file (created_at)`);
    await runner.query(`
      alter table case_study
        add column photos jsonb not null default '[]',
        add column attachments jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table case_study drop column photos, drop column attachments`);
    await runner.query(`drop table case_file`);
  }
}
