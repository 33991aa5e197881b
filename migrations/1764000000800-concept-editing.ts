import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Concepts that people edit: a version for each, who changed it, and which ones were taken out for good. */
export class ConceptEditing1764000000800 implements MigrationInterface {
  name = 'ConceptEditing1764000000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE concept
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN edited_at timestamptz,
        ADD COLUMN edited_by uuid`);
    await runner.query(`
      CREATE TABLE concept_deletion (
        code text NOT NULL,
        deleted_at timestamptz NOT NULL DEFAULT now(),
        deleted_by uuid,
        CONSTRAINT pk_concept_deletion PRIMARY KEY (code)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE concept_deletion');
    await runner.query('ALTER TABLE concept DROP COLUMN version, DROP COLUMN edited_at, DROP COLUMN edited_by');
  }
}
