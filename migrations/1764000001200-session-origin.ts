import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a session was opened, roughly: what its owner needs to know it again, and no more. */
export class SessionOrigin1764000001200 implements MigrationInterface {
  name = 'SessionOrigin1764000001200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table session add device text, add address text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table session drop device, drop address`);
  }
}
