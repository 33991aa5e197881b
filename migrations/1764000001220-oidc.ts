import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-in at an OpenID Connect issuer: who somebody is there, and sign-ins that are under way. */
export class Oidc1764000001220 implements MigrationInterface {
  name = 'Oidc1764000001220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity (
        issuer text not null,
        subject text not null,
        user_id uuid not null constraint fk_identity_user_id references user_account (id) on delete cascade,
        created_at timestamptz not null,
        used_at timestamptz not null,
        constraint pk_identity primary key (issuer, subject)
      )`);
    await runner.query(`create unique index uq_identity_user_id_issuer on identity (user_id, issuer)`);
    await runner.query(`
      create table oidc_attempt (
        cookie_hash bytea not null constraint pk_oidc_attempt primary key,
        state text not null,
        nonce text not null,
        code_verifier text not null,
        return_to text not null,
        expires_at timestamptz not null
      )`);
    await runner.query(`create index ix_oidc_attempt_expires_at on oidc_attempt (expires_at)`);
    await runner.query(`alter table session add id_token text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table session drop id_token`);
    await runner.query(`drop table oidc_attempt, identity`);
  }
}
