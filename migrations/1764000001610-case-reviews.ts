import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reviews of cases: what was decided, by which scores, with which words; and the authors' reply. */
export class CaseReviews1764000001610 implements MigrationInterface {
  name = 'CaseReviews1764000001610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_study_review (
        id uuid not null constraint pk_case_study_review primary key,
        case_study_id uuid not null
          constraint fk_case_study_review_case_study_id references case_study (id) on delete cascade,
        version integer not null,
        decision text not null
          constraint ck_case_study_review_decision check (decision in ('changes', 'approved', 'published')),
        revision integer,
        scores jsonb not null,
        opinion text,
        note text,
        reviewer_id uuid constraint fk_case_study_review_reviewer_id references user_account (id) on delete set null,
        created_at timestamptz not null,
        reply text,
        replied_by uuid constraint fk_case_study_review_replied_by references user_account (id) on delete set null,
        replied_at timestamptz
      )`);
    await runner.query(
      `create index ix_case_study_review_case_study_id on case_study_review (case_study_id, created_at)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table case_study_review`);
  }
}
