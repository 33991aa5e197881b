import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looks after a case study since it was handed over. */
export class CaseCare1764000001410 implements MigrationInterface {
  name = 'CaseCare1764000001410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_study_care (
        case_study_id uuid not null constraint pk_case_study_care primary key
          constraint fk_case_study_care_case_study_id references case_study (id) on delete cascade,
        user_id uuid constraint fk_case_study_care_user_id references user_account (id) on delete set null
      )`);
    await runner.query(`create index ix_case_study_care_user_id on case_study_care (user_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table case_study_care`);
  }
}
