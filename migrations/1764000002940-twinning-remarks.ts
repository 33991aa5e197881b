import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Remarks of the reference file on ties, in each language; the file is loaded anew and takes its English notes away. */
export class TwinningRemarks1764000002940 implements MigrationInterface {
  name = 'TwinningRemarks1764000002940';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table twinning add column remarks jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table twinning drop column remarks');
  }
}
