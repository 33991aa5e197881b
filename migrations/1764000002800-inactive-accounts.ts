import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody was told that their account goes unless they use it. */
export class InactiveAccounts1764000002800 implements MigrationInterface {
  name = 'InactiveAccounts1764000002800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table user_account add column inactive_warned_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table user_account drop column inactive_warned_at');
  }
}
