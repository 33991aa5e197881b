import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Translations that reviewers suggest: words beside a case, which its owner takes over or declines. */
export class TranslationSuggestions1764000002850 implements MigrationInterface {
  name = 'TranslationSuggestions1764000002850';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table translation_suggestion (
        id uuid not null,
        case_study_id uuid not null,
        locale text not null,
        case_title text not null,
        texts jsonb not null,
        note text,
        suggested_by uuid,
        created_at timestamptz not null,
        taken_fields text[] not null default '{}',
        closed_at timestamptz,
        closed_by uuid,
        answer text,
        constraint pk_translation_suggestion primary key (id),
        constraint fk_translation_suggestion_case_study_id foreign key (case_study_id)
          references case_study (id) on delete cascade,
        constraint fk_translation_suggestion_suggested_by foreign key (suggested_by)
          references user_account (id) on delete set null,
        constraint fk_translation_suggestion_closed_by foreign key (closed_by)
          references user_account (id) on delete set null,
        constraint ck_translation_suggestion_locale check (locale in ('fr', 'ja', 'en'))
      )`);
    await runner.query(`
      create unique index uq_translation_suggestion_open
        on translation_suggestion (case_study_id, locale, suggested_by) where closed_at is null`);
    await runner.query(
      'create index ix_translation_suggestion_suggested_by on translation_suggestion (suggested_by, created_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table translation_suggestion');
  }
}
