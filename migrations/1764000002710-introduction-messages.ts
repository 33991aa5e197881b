import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the two sides of an introduction write to each other. */
export class IntroductionMessages1764000002710 implements MigrationInterface {
  name = 'IntroductionMessages1764000002710';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table introduction_message (
        id uuid not null constraint pk_introduction_message primary key,
        introduction_id uuid not null
          constraint fk_introduction_message_introduction_id references introduction (id) on delete cascade,
        side text not null constraint ck_introduction_message_side check (side in ('proposer', 'recipient')),
        author_id uuid constraint fk_introduction_message_author_id references user_account (id) on delete set null,
        kind text not null
          constraint ck_introduction_message_kind check (kind in ('acceptance', 'refusal', 'message')),
        via text not null constraint ck_introduction_message_via check (via in ('site', 'mail')),
        locale text,
        body text not null,
        translation text,
        translation_locale text,
        masked boolean not null default false,
        dropped integer not null default 0,
        mail_key text,
        sent_at timestamptz not null,
        constraint ck_introduction_message_translation check ((translation is null) = (translation_locale is null))
      )`);
    await runner.query(
      `create index ix_introduction_message_introduction_id on introduction_message (introduction_id, sent_at)`,
    );
    await runner.query(`create index ix_introduction_message_author_id on introduction_message (author_id)`);
    await runner.query(
      `create unique index uq_introduction_message_mail_key on introduction_message (introduction_id, mail_key)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table introduction_message`);
  }
}
