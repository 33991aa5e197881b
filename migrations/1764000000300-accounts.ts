import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their memberships and sessions. */
export class Accounts1764000000300 implements MigrationInterface {
  name = 'Accounts1764000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table user_account (
        id uuid not null constraint pk_user_account primary key,
        email text not null,
        name text not null,
        locale text not null constraint ck_user_account_locale check (locale in ('fr', 'ja', 'en')),
        time_zone text not null,
        password_hash text,
        administrator boolean not null default false,
        reviewer boolean not null default false,
        suspended_at timestamptz,
        created_at timestamptz not null default now()
      )`);
    await runner.query(`create unique index uq_user_account_email on user_account (lower(email))`);
    await runner.query(`
      create table membership (
        user_id uuid not null constraint fk_membership_user_id references user_account (id),
        collectivity_id integer not null constraint fk_membership_collectivity_id references collectivity (id),
        role text not null constraint ck_membership_role check (role in ('contributor', 'manager')),
        constraint pk_membership primary key (user_id, collectivity_id)
      )`);
    await runner.query(`
      create table session (
        id uuid not null constraint pk_session primary key,
        token_hash bytea not null,
        user_id uuid not null constraint fk_session_user_id references user_account (id) on delete cascade,
        created_at timestamptz not null default now(),
        used_at timestamptz not null default now(),
        expires_at timestamptz not null
      )`);
    await runner.query(`create unique index uq_session_token_hash on session (token_hash)`);
    await runner.query(`create index ix_session_user_id on session (user_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table session, membership, user_account`);
  }
}
