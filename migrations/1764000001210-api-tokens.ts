import type { MigrationInterface, QueryRunner } from 'typeorm';

/** API tokens: only a hash is kept, and what their owner needs to know them again. */
export class ApiTokens1764000001210 implements MigrationInterface {
  name = 'ApiTokens1764000001210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table api_token (
        id uuid not null constraint pk_api_token primary key,
        user_id uuid not null constraint fk_api_token_user_id references user_account (id) on delete cascade,
        name text not null,
        token_hash bytea not null,
        hint text not null,
        scopes text[] not null constraint ck_api_token_scopes
          check (cardinality(scopes) > 0 and scopes <@ array['read:own-drafts', 'write:cases', 'import']),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        revoked_at timestamptz
      )`);
    await runner.query(`create unique index uq_api_token_token_hash on api_token (token_hash)`);
    await runner.query(`create index ix_api_token_user_id on api_token (user_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table api_token`);
  }
}
