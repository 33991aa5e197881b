import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the translations of texts inside the facts were made from: by language and path. */
export class FactTextsMadeFrom1764000002870 implements MigrationInterface {
  name = 'FactTextsMadeFrom1764000002870';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table case_study add column fact_texts_made_from jsonb not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table case_study drop column fact_texts_made_from');
  }
}
