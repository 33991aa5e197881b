import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Working copies of one state, by their last change: the lists of reviewers, and those of the desk that are narrowed. */
export class CaseStudyState1764000002860 implements MigrationInterface {
  name = 'CaseStudyState1764000002860';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index ix_case_study_state on case_study (state, updated_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_case_study_state');
  }
}
