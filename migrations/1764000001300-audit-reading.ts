import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit trail as administrators read it: refusals beside what was done, and where requests came from. An origin is
 * personal data with an end, so it stands in a table of its own that may be emptied; the trail itself never changes.
 */
export class AuditReading1764000001300 implements MigrationInterface {
  name = 'AuditReading1764000001300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table audit_event add column outcome text not null default 'done'
        constraint ck_audit_event_outcome check (outcome in ('done', 'refused'))`);
    await runner.query(`create index ix_audit_event_actor on audit_event (actor_id, id)`);
    await runner.query(`create index ix_audit_event_action on audit_event (action, id)`);
    await runner.query(`create index ix_audit_event_occurred_at on audit_event (occurred_at)`);
    await runner.query(`
      create table audit_origin (
        event_id bigint not null constraint pk_audit_origin primary key
          constraint fk_audit_origin_event_id references audit_event (id),
        address text not null,
        user_agent text,
        recorded_at timestamptz not null
      )`);
    await runner.query(`create index ix_audit_origin_recorded_at on audit_origin (recorded_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table audit_origin`);
    await runner.query(`drop index ix_audit_event_actor, ix_audit_event_action, ix_audit_event_occurred_at`);
    await runner.query(`alter table audit_event drop column outcome`);
  }
}
