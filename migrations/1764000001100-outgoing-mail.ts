import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails on their way out. What a mail says, and to whom, is gone once it is sent or given up. */
export class OutgoingMail1764000001100 implements MigrationInterface {
  name = 'OutgoingMail1764000001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outgoing_mail (
        id uuid not null constraint pk_outgoing_mail primary key,
        message jsonb,
        created_at timestamptz not null,
        attempts integer not null default 0,
        last_error text,
        sent_at timestamptz,
        given_up_at timestamptz,
        constraint ck_outgoing_mail_message
          check ((message is null) = (sent_at is not null or given_up_at is not null))
      )`);
    await runner.query(`comment on column outgoing_mail.last_error is 'codes only: no address, no words'`);
    await runner.query(`create index ix_outgoing_mail_created_at on outgoing_mail (created_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table outgoing_mail`);
  }
}
