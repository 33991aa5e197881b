import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reviewers' themes, the reason of a suspension, and versions by which changes of access are kept apart. */
export class PlatformRoles1764000001400 implements MigrationInterface {
  name = 'PlatformRoles1764000001400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table user_account
        add column reviewer_themes text[] not null default '{}',
        add column access_version integer not null default 1,
        add column suspension_reason text`);
    await runner.query(`
      alter table membership
        add column since timestamptz not null default now(),
        add column version integer not null default 1`);
    await runner.query(`create index ix_membership_collectivity_id on membership (collectivity_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index ix_membership_collectivity_id`);
    await runner.query(`alter table membership drop column since, drop column version`);
    await runner.query(`
      alter table user_account
        drop column reviewer_themes, drop column access_version, drop column suspension_reason`);
  }
}
