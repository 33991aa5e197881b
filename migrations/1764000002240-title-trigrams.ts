import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Titles of working copies by their trigrams: a look-alike is found while a title is typed. */
export class TitleTrigrams1764000002240 implements MigrationInterface {
  name = 'TitleTrigrams1764000002240';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index ix_case_study_translation_title on case_study_translation using gin (title gin_trgm_ops)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index ix_case_study_translation_title`);
  }
}
