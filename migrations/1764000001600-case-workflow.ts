import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Workflow of a case: which revision readers see, what changed from version to version, and why a case is closed. */
export class CaseWorkflow1764000001600 implements MigrationInterface {
  name = 'CaseWorkflow1764000001600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table case_study add column published_revision integer`);
    await runner.query(`
      update case_study set published_revision = r.number
        from published_case_study p join case_study_revision r on r.id = p.revision_id
       where p.case_study_id = case_study.id`);
    await runner.query(`
      create table case_study_change (
        case_study_id uuid not null
          constraint fk_case_study_change_case_study_id references case_study (id) on delete cascade,
        version integer not null,
        action text not null,
        fields text[] not null,
        changed_by uuid constraint fk_case_study_change_changed_by references user_account (id),
        changed_at timestamptz not null,
        constraint pk_case_study_change primary key (case_study_id, version)
      )`);
    await runner.query(`
      create table case_study_closing (
        case_study_id uuid not null constraint pk_case_study_closing primary key
          constraint fk_case_study_closing_case_study_id references case_study (id) on delete cascade,
        state text not null constraint ck_case_study_closing_state check (state in ('withdrawn', 'archived')),
        reason text,
        closed_by uuid constraint fk_case_study_closing_closed_by references user_account (id),
        closed_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table case_study_closing, case_study_change`);
    await runner.query(`alter table case_study drop column published_revision`);
  }
}
