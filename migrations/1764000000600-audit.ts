import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit trail: append-only by a rule of the database, not by habit. */
export class Audit1764000000600 implements MigrationInterface {
  name = 'Audit1764000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_event (
        id bigint generated always as identity constraint pk_audit_event primary key,
        occurred_at timestamptz not null default now(),
        actor_id uuid,
        action text not null,
        subject_type text not null,
        subject_id text not null,
        details jsonb not null
      )`);
    await runner.query(`create index ix_audit_event_subject on audit_event (subject_type, subject_id, id)`);
    await runner.query(`
      create function audit_event_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'audit_event is append-only';
      end $$`);
    await runner.query(`
      create trigger audit_event_append_only before update or delete or truncate on audit_event
      for each statement execute function audit_event_refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table audit_event`);
    await runner.query(`drop function audit_event_refuse_change`);
  }
}
