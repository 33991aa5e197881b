import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of case studies that were brought in: what each row said, what was wrong with it, and what became of it. */
export class CaseImports1764000002100 implements MigrationInterface {
  name = 'CaseImports1764000002100';

  async up(runner: QueryRunner): Promise<void> {
    // Two collectivities may number their cases alike, and neither shall learn of the other's drafts by it.
    await runner.query('drop index uq_case_study_import_origin');
    await runner.query('create unique index uq_case_study_import_origin on case_study (owner_id, import_origin)');
    await runner.query(`
      create table import_run (
        id uuid not null constraint pk_import_run primary key,
        file_name text not null,
        format text constraint ck_import_run_format check (format in ('xlsx', 'csv', 'json', 'jsonld')),
        stored_file text,
        size integer not null,
        encoding text,
        columns text[] not null default '{}',
        ignored text[] not null default '{}',
        state text not null constraint ck_import_run_state
          check (state in ('checking', 'refused', 'checked', 'running', 'done')),
        refusal jsonb,
        rows_read integer not null default 0,
        created_by uuid not null constraint fk_import_run_created_by references user_account (id),
        created_at timestamptz not null,
        started_at timestamptz,
        ended_at timestamptz
      )`);
    await runner.query('create index ix_import_run_created_by on import_run (created_by, created_at)');
    await runner.query('create index ix_import_run_created_at on import_run (created_at)');
    await runner.query(`
      create table import_row (
        run_id uuid not null constraint fk_import_row_run_id references import_run (id) on delete cascade,
        number integer not null,
        state text not null constraint ck_import_row_state check (state in ('new', 'known', 'alike', 'repeated',
          'invalid', 'queued', 'created', 'updated', 'unchanged', 'skipped', 'failed')),
        title text not null,
        draft jsonb,
        problems jsonb not null default '[]',
        target_id uuid,
        case_study_id uuid constraint fk_import_row_case_study_id references case_study (id) on delete set null,
        constraint pk_import_row primary key (run_id, number)
      )`);
    await runner.query('create index ix_import_row_state on import_row (run_id, state, number)');
    await runner.query('create index ix_import_row_case_study_id on import_row (case_study_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_row');
    await runner.query('drop table import_run');
    await runner.query('drop index uq_case_study_import_origin');
    await runner.query('create unique index uq_case_study_import_origin on case_study (import_origin)');
  }
}
