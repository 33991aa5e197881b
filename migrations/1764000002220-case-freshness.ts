import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When cases are to be confirmed, which due date was reminded of, and the links of those reminders. */
export class CaseFreshness1764000002220 implements MigrationInterface {
  name = 'CaseFreshness1764000002220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table case_study add reminded_for timestamptz`);
    await runner.query(`
      update case_study c
         set last_confirmed_at = coalesce(c.last_confirmed_at, p.updated_at),
             next_due_at = coalesce(c.next_due_at, p.updated_at + interval '365 days')
        from published_case_study p where p.case_study_id = c.id`);
    await runner.query(`
      create index ix_case_study_next_due_at on case_study (next_due_at)
       where published_revision is not null and next_due_at is not null`);
    await runner.query(`
      create table case_confirm_link (
        token_hash bytea not null constraint pk_case_confirm_link primary key,
        case_study_id uuid not null
          constraint fk_case_confirm_link_case_study_id references case_study (id) on delete cascade,
        user_id uuid not null constraint fk_case_confirm_link_user_id references user_account (id) on delete cascade,
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await runner.query(`create index ix_case_confirm_link_case_study_id on case_confirm_link (case_study_id)`);
    await runner.query(`create index ix_case_confirm_link_user_id on case_confirm_link (user_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table case_confirm_link`);
    await runner.query(`drop index ix_case_study_next_due_at`);
    await runner.query(`alter table case_study drop reminded_for`);
  }
}
