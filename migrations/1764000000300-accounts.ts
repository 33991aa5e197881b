import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their memberships and sessions. */
export class Accounts1764000000300 implements MigrationInterface {
  name = 'Accounts1764000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table user_account (
        id uuid not null constraint user_account_pkey primary key,
        email text not null,
        name text not null,
        locale text not null constraint user_account_locale_check check (locale in ('fr', 'ja', 'en')),
        time_zone text not null,
        password_hash text,
        administrator boolean not null default false,
        reviewer boolean not null default false,
        suspended_at timestamptz,
        created_at timestamptz not null default now()
      )`);
    await runner.query(`create unique index user_account_email_key on user_account (lower(email))`);
    await runner.query(`
      create table membership (
        user_id uuid not null constraint membership_user_id_fkey references user_account (id),
        collectivity_id integer not null constraint membership_collectivity_id_fkey references collectivity (id),
        role text not null constraint membership_role_check check (role in ('contributor', 'manager')),
        constraint membership_pkey primary key (user_id, collectivity_id)
      )`);
    await runner.query(`
      create table session (
        id uuid not null constraint session_pkey primary key,
        token_hash bytea not null,
        user_id uuid not null constraint session_user_id_fkey references user_account (id) on delete cascade,
        created_at timestamptz not null default now(),
        used_at timestamptz not null default now(),
        expires_at timestamptz not null
      )`);
    await runner.query(`create unique index session_token_hash_key on session (token_hash)`);
    await runner.query(`create index session_user_id_idx on session (user_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table session, membership, user_account`);
  }
}
