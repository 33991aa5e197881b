import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody last signed in, which outlives the session. */
export class LastSignIn1764000001430 implements MigrationInterface {
  name = 'LastSignIn1764000001430';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table user_account add column last_sign_in_at timestamptz`);
    await runner.query(`
      update user_account u set last_sign_in_at = s.created_at
        from (select user_id, max(created_at) as created_at from session group by user_id) s where s.user_id = u.id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table user_account drop column last_sign_in_at`);
  }
}
