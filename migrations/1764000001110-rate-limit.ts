import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counters of attempts, shared by all processes; and one account for an address however it is typed: full-width
 * letters of a Japanese keyboard and capitals make no difference.
 */
export class RateLimit1764000001110 implements MigrationInterface {
  name = 'RateLimit1764000001110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rate_limit (
        key bytea not null constraint pk_rate_limit primary key,
        hits integer not null,
        ends_at timestamptz not null
      )`);
    await runner.query(`create index ix_rate_limit_ends_at on rate_limit (ends_at)`);
    await runner.query(`drop index uq_user_account_email`);
    await runner.query(`create unique index uq_user_account_email on user_account (lower(normalize(email, NFKC)))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index uq_user_account_email`);
    await runner.query(`create unique index uq_user_account_email on user_account (lower(email))`);
    await runner.query(`drop table rate_limit`);
  }
}
