import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests to join a collectivity, and the mail domains that help to decide about them. */
export class JoinRequests1764000001420 implements MigrationInterface {
  name = 'JoinRequests1764000001420';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table join_request (
        id uuid not null constraint pk_join_request primary key,
        user_id uuid not null
          constraint fk_join_request_user_id references user_account (id) on delete cascade,
        collectivity_id integer not null constraint fk_join_request_collectivity_id references collectivity (id),
        message text,
        state text not null default 'asked'
          constraint ck_join_request_state check (state in ('asked', 'accepted', 'refused', 'withdrawn')),
        asked_at timestamptz not null,
        answered_at timestamptz,
        answered_by uuid constraint fk_join_request_answered_by references user_account (id) on delete set null,
        words text,
        constraint ck_join_request_answer check ((state = 'asked') = (answered_at is null))
      )`);
    await runner.query(`create index ix_join_request_collectivity_id on join_request (collectivity_id, state)`);
    await runner.query(
      `create unique index uq_join_request_open on join_request (user_id, collectivity_id) where state = 'asked'`,
    );
    await runner.query(`
      create table collectivity_mail_domain (
        collectivity_id integer not null
          constraint fk_collectivity_mail_domain_collectivity_id references collectivity (id),
        domain text not null,
        constraint pk_collectivity_mail_domain primary key (collectivity_id, domain)
      )`);
    await runner.query(`create index ix_collectivity_mail_domain_domain on collectivity_mail_domain (domain)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table collectivity_mail_domain, join_request`);
  }
}
