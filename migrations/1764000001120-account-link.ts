import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Single-use links of mails, by the hash of their token; and what visitors asked such a link for, until the worker
 * has looked whether there is an account.
 */
export class AccountLink1764000001120 implements MigrationInterface {
  name = 'AccountLink1764000001120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account_link (
        id uuid not null constraint pk_account_link primary key,
        purpose text not null
          constraint ck_account_link_purpose check (purpose in ('invitation', 'password-reset', 'email-change', 'sign-in')),
        token_hash bytea not null constraint uq_account_link_token_hash unique,
        user_id uuid constraint fk_account_link_user_id references user_account (id) on delete cascade,
        email text,
        locale text constraint ck_account_link_locale check (locale in ('fr', 'ja', 'en')),
        collectivity_id integer constraint fk_account_link_collectivity_id references collectivity (id),
        role text constraint ck_account_link_role check (role in ('contributor', 'manager')),
        invited_by uuid constraint fk_account_link_invited_by references user_account (id) on delete cascade,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        constraint ck_account_link_invitation check (
          case when purpose = 'invitation'
            then user_id is null and email is not null and locale is not null and invited_by is not null
              and (collectivity_id is null) = (role is null)
            else user_id is not null and collectivity_id is null and role is null and invited_by is null
              and (email is not null) = (purpose = 'email-change')
          end)
      )`);
    await runner.query(
      `comment on column account_link.email is 'where an invitation went; the new address of a change'`,
    );
    await runner.query(`create index ix_account_link_user_id on account_link (user_id)`);
    await runner.query(`create index ix_account_link_collectivity_id on account_link (collectivity_id)`);
    await runner.query(`create index ix_account_link_invited_by on account_link (invited_by)`);
    await runner.query(`create index ix_account_link_expires_at on account_link (expires_at)`);
    await runner.query(`
      create table link_request (
        id uuid not null constraint pk_link_request primary key,
        purpose text not null constraint ck_link_request_purpose check (purpose in ('password-reset', 'sign-in')),
        email text not null,
        created_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table link_request, account_link`);
  }
}
