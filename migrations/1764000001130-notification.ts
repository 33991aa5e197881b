import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told, and how they want to hear of it. */
export class Notification1764000001130 implements MigrationInterface {
  name = 'Notification1764000001130';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification (
        id uuid not null constraint pk_notification primary key,
        user_id uuid not null constraint fk_notification_user_id references user_account (id) on delete cascade,
        kind text not null,
        subject_type text not null,
        subject_id text not null,
        values jsonb not null,
        in_app boolean not null,
        mail text constraint ck_notification_mail check (mail in ('immediate', 'daily', 'weekly')),
        created_at timestamptz not null,
        read_at timestamptz
      )`);
    await runner.query(
      `comment on column notification.mail is 'still to be told by mail, and when; null: not or not any more'`,
    );
    await runner.query(`create index ix_notification_user_id on notification (user_id, created_at desc)`);
    await runner.query(`create index ix_notification_unread on notification (user_id) where read_at is null`);
    await runner.query(`create index ix_notification_mail on notification (mail, user_id) where mail is not null`);
    await runner.query(`create index ix_notification_created_at on notification (created_at)`);
    await runner.query(`
      create table notification_preference (
        user_id uuid not null constraint fk_notification_preference_user_id references user_account (id) on delete cascade,
        kind text not null,
        in_app boolean not null,
        mail text not null
          constraint ck_notification_preference_mail check (mail in ('none', 'immediate', 'daily', 'weekly')),
        constraint pk_notification_preference primary key (user_id, kind)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table notification_preference, notification`);
  }
}
