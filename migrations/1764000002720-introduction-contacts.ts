import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people of an introduction show of themselves, the first call, and the notes of each side. */
export class IntroductionContacts1764000002720 implements MigrationInterface {
  name = 'IntroductionContacts1764000002720';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table introduction_contact (
        introduction_id uuid not null
          constraint fk_introduction_contact_introduction_id references introduction (id) on delete cascade,
        user_id uuid not null constraint fk_introduction_contact_user_id references user_account (id) on delete cascade,
        side text not null constraint ck_introduction_contact_side check (side in ('proposer', 'recipient')),
        show_email boolean not null,
        phone text,
        office text,
        text_version integer not null,
        given_at timestamptz not null,
        withdrawn_at timestamptz,
        constraint pk_introduction_contact primary key (introduction_id, user_id),
        constraint ck_introduction_contact_withdrawn
          check (withdrawn_at is null or (phone is null and office is null))
      )`);
    await runner.query(`create index ix_introduction_contact_user_id on introduction_contact (user_id)`);
    await runner.query(`
      create table introduction_call (
        introduction_id uuid not null constraint pk_introduction_call primary key
          constraint fk_introduction_call_introduction_id references introduction (id) on delete cascade,
        side text not null constraint ck_introduction_call_side check (side in ('proposer', 'recipient')),
        slots timestamptz[] not null constraint ck_introduction_call_slots check (cardinality(slots) between 1 and 3),
        minutes integer not null,
        place text,
        proposed_at timestamptz not null,
        agreed_slot timestamptz,
        sequence integer not null,
        constraint ck_introduction_call_agreed check (agreed_slot is null or agreed_slot = any (slots))
      )`);
    await runner.query(`
      create table introduction_note (
        id uuid not null constraint pk_introduction_note primary key,
        introduction_id uuid not null
          constraint fk_introduction_note_introduction_id references introduction (id) on delete cascade,
        side text not null constraint ck_introduction_note_side check (side in ('proposer', 'recipient')),
        author_id uuid constraint fk_introduction_note_author_id references user_account (id) on delete set null,
        body text not null,
        created_at timestamptz not null
      )`);
    await runner.query(
      `create index ix_introduction_note_introduction_id on introduction_note (introduction_id, side, created_at)`,
    );
    await runner.query(`create index ix_introduction_note_author_id on introduction_note (author_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table introduction_note, introduction_call, introduction_contact`);
  }
}
