import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consent by purpose, and accounts of which only a nameless row is left. */
export class PersonalData1764000001230 implements MigrationInterface {
  name = 'PersonalData1764000001230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consent (
        id uuid not null constraint pk_consent primary key,
        user_id uuid not null constraint fk_consent_user_id references user_account (id) on delete cascade,
        purpose text not null,
        text_version integer not null,
        given_at timestamptz not null,
        withdrawn_at timestamptz
      )`);
    await runner.query(`create unique index uq_consent_given on consent (user_id, purpose) where withdrawn_at is null`);
    await runner.query(`alter table user_account add erased_at timestamptz`);
    await runner.query(`
      alter table user_account add constraint ck_user_account_erased
        check (erased_at is null or (suspended_at is not null and password_hash is null
          and not administrator and not reviewer))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table user_account drop constraint ck_user_account_erased, drop erased_at`);
    await runner.query(`drop table consent`);
  }
}
