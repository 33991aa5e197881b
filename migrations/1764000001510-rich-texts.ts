import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sections as rich text beside their plain text: a text that was written before, or without an editor, has none. */
export class RichTexts1764000001510 implements MigrationInterface {
  name = 'RichTexts1764000001510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table case_study_translation add column documents jsonb not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table case_study_translation drop column documents`);
  }
}
