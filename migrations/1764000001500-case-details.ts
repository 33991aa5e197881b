import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The facts that make a case comparable. Lists are jsonb beside the rest of the working copy, as they are
 * in a revision: they are read and written whole, and nothing is looked up by a part of them.
 */
export class CaseDetails1764000001500 implements MigrationInterface {
  name = 'CaseDetails1764000001500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_study
        add column costs jsonb not null default '[]',
        add column funding jsonb not null default '[]',
        add column indicators jsonb not null default '[]',
        add column building_blocks jsonb not null default '[]',
        add column sdg_targets text[] not null default '{}',
        add column sector text,
        add column place jsonb,
        add column contact jsonb,
        add column support_offered text
          constraint ck_case_study_support_offered check (support_offered in ('none', 'questions', 'visits', 'mentoring')),
        add column licence text,
        add column last_confirmed_at timestamptz,
        add column next_due_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_study
        drop column costs, drop column funding, drop column indicators, drop column building_blocks,
        drop column sdg_targets, drop column sector, drop column place, drop column contact,
        drop column support_offered, drop column licence, drop column last_confirmed_at, drop column next_due_at`);
  }
}
