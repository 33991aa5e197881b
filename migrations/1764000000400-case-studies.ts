import type { MigrationInterface, QueryRunner } from 'typeorm';

const sections = [
  'teaser',
  'summary',
  'context',
  'objectives',
  'actions',
  'stakeholders',
  'results',
  'lessons',
  'transferability',
];

/** Case studies: working copies with their translations, immutable revisions, and what readers see. */
export class CaseStudies1764000000400 implements MigrationInterface {
  name = 'CaseStudies1764000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_study (
        id uuid not null constraint pk_case_study primary key,
        owner_id integer not null constraint fk_case_study_owner_id references collectivity (id),
        partner_ids integer[] not null default '{}',
        original_locale text not null constraint ck_case_study_original_locale check (original_locale in ('fr', 'ja', 'en')),
        state text not null default 'draft'
          constraint ck_case_study_state check (state in ('draft', 'submitted', 'approved', 'published', 'withdrawn', 'archived')),
        depth text not null constraint ck_case_study_depth check (depth in ('snapshot', 'full')),
        version integer not null default 1,
        source_version integer not null default 1,
        themes text[] not null default '{}',
        topics text[] not null default '{}',
        sdgs integer[] not null default '{}',
        factors text[] not null default '{}',
        challenges text[] not null default '{}',
        start_year integer,
        end_year integer,
        ongoing boolean not null default false,
        links jsonb not null default '[]',
        source_note text,
        import_origin text,
        created_by uuid constraint fk_case_study_created_by references user_account (id),
        created_at timestamptz not null default now(),
        updated_by uuid constraint fk_case_study_updated_by references user_account (id),
        updated_at timestamptz not null default now()
      )`);
    await runner.query(`create index ix_case_study_owner_id on case_study (owner_id)`);
    await runner.query(`create index ix_case_study_updated_at on case_study (updated_at, id)`);
    await runner.query(`create unique index uq_case_study_import_origin on case_study (import_origin)`);
    await runner.query(`
      create table case_study_translation (
        case_study_id uuid not null
          constraint fk_case_study_translation_case_study_id references case_study (id) on delete cascade,
        locale text not null constraint ck_case_study_translation_locale check (locale in ('fr', 'ja', 'en')),
        title text not null,
        ${sections.map((name) => `${name} text`).join(', ')},
        status text not null default 'draft'
          constraint ck_case_study_translation_status check (status in ('draft', 'ready', 'published')),
        provenance text not null
          constraint ck_case_study_translation_provenance check (provenance in ('author', 'human', 'machine')),
        source_version integer not null,
        reviewed_by uuid constraint fk_case_study_translation_reviewed_by references user_account (id),
        reviewed_at timestamptz,
        updated_at timestamptz not null default now(),
        constraint pk_case_study_translation primary key (case_study_id, locale)
      )`);
    await this.published(runner);
  }

  private async published(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_study_revision (
        id uuid not null constraint pk_case_study_revision primary key,
        case_study_id uuid not null constraint fk_case_study_revision_case_study_id references case_study (id),
        number integer not null,
        snapshot jsonb not null,
        created_by uuid constraint fk_case_study_revision_created_by references user_account (id),
        created_at timestamptz not null default now()
      )`);
    await runner.query(
      `create unique index uq_case_study_revision_number on case_study_revision (case_study_id, number)`,
    );
    await runner.query(`
      create table published_case_study (
        case_study_id uuid not null constraint pk_published_case_study primary key
          constraint fk_published_case_study_case_study_id references case_study (id),
        revision_id uuid not null constraint fk_published_case_study_revision_id references case_study_revision (id),
        owner_id integer not null constraint fk_published_case_study_owner_id references collectivity (id),
        participant_ids integer[] not null,
        version integer not null,
        snapshot jsonb not null,
        published_at timestamptz not null,
        updated_at timestamptz not null
      )`);
    await runner.query(
      `create index ix_published_case_study_owner_id on published_case_study (owner_id, published_at)`,
    );
    await runner.query(
      `create index ix_published_case_study_participant_ids on published_case_study using gin (participant_ids)`,
    );
    await runner.query(
      `create index ix_published_case_study_published_at on published_case_study (published_at, case_study_id)`,
    );
    await runner.query(`
      create table case_study_slug (
        locale text not null,
        slug text not null,
        case_study_id uuid not null constraint fk_case_study_slug_case_study_id references case_study (id),
        constraint pk_case_study_slug primary key (locale, slug)
      )`);
    await runner.query(`create index ix_case_study_slug_case_study_id on case_study_slug (case_study_id)`);
    await runner.query(`
      create table content_version (
        name text not null constraint pk_content_version primary key,
        version bigint not null
      )`);
    await runner.query(`insert into content_version (name, version) values ('published_case_studies', 0)`);
    await runner.query(`
      create function case_study_revision_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'case_study_revision is immutable';
      end $$`);
    await runner.query(`
      create trigger case_study_revision_immutable before update or delete or truncate on case_study_revision
      for each statement execute function case_study_revision_refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables =
      'content_version, case_study_slug, published_case_study, case_study_revision, case_study_translation, case_study';
    await runner.query(`drop table ${tables}`);
    await runner.query(`drop function case_study_revision_refuse_change`);
  }
}
