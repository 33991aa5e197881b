import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The PostgreSQL search index (libs/search/postgres). Two sets of tables, one in use and one to build a new index
 * in; search_state says which is which. Everything in them can be made again from the case studies.
 */
export class SearchIndex1764000000500 implements MigrationInterface {
  name = 'SearchIndex1764000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists intarray`);
    await runner.query(`create extension if not exists pg_trgm`);
    await this.createVocabulary(runner);
    for (const slot of [0, 1]) await this.createSlot(runner, slot);
  }

  private async createVocabulary(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table search_state (
        singleton boolean not null default true constraint search_state_pkey primary key constraint search_state_one check (singleton),
        active smallint not null default 0 constraint search_state_active check (active in (0, 1)),
        generation integer not null default 1,
        revision integer not null default 0,
        building_generation integer
      )`);
    await runner.query(`insert into search_state default values`);
    await runner.query(`
      create table search_term (
        id integer generated always as identity constraint search_term_pkey primary key,
        kind smallint not null,
        locale smallint not null,
        term text collate "C" not null,
        spelling text,
        constraint search_term_key unique (kind, locale, term)
      )`);
    await runner.query(
      `comment on column search_term.kind is '0 stem, 1 surface, 2 word, 3 bigram, 4 concept, 5 facet'`,
    );
    await runner.query(`comment on column search_term.locale is '0 none, 1 fr, 2 ja, 3 en'`);
    await runner.query(`
      create index search_term_trigram_idx on search_term using gist (term gist_trgm_ops (siglen = 32)) where kind = 1`);
    await runner.query(`
      create table search_case (
        case_no integer generated always as identity constraint search_case_pkey primary key,
        case_id uuid not null constraint search_case_id_key unique,
        touched boolean not null default false
      )`);
    await runner.query(`create index search_case_touched_idx on search_case (case_no) where touched`);
    await runner.query(`create sequence search_document_seq as integer`);
    await runner.query(`create sequence search_revision_seq as integer`);
  }

  /** terms and impacts stay out of line, so that counting matches reads a narrow table. */
  private async createSlot(runner: QueryRunner, slot: number): Promise<void> {
    await runner.query(`
      create table search_document_${slot} (
        doc integer not null constraint search_document_${slot}_pkey primary key,
        case_no integer not null,
        locale smallint not null,
        start_year smallint,
        end_year smallint,
        adoptions integer not null,
        latitude double precision,
        longitude double precision,
        published_at timestamptz not null,
        terms integer[] not null,
        impacts smallint[] not null,
        constraint search_document_${slot}_key unique (case_no, locale)
      ) with (toast_tuple_target = 256)`);
    await runner.query(`alter table search_document_${slot} alter column terms set storage external`);
    await runner.query(`alter table search_document_${slot} alter column impacts set storage external`);
    // Statistics would tempt the planner into reading every document for a common word; without them it uses the index.
    await runner.query(`alter table search_document_${slot} alter column terms set statistics 0`);
    await runner.query(`alter table search_document_${slot} alter column impacts set statistics 0`);
    await runner.query(`
      create index search_document_${slot}_terms_idx on search_document_${slot} using gin (terms gin__int_ops) with (fastupdate = off)`);
    await runner.query(`
      create table search_text_${slot} (
        doc integer not null constraint search_text_${slot}_pkey primary key,
        version integer not null,
        hash text not null,
        title text not null,
        title_key text not null,
        teaser text not null,
        summary text not null,
        body text not null,
        phrases text not null
      ) with (toast_tuple_target = 256)`);
    await runner.query(`alter table search_text_${slot} alter column phrases set storage external`);
    await runner.query(
      `create index search_text_${slot}_title_idx on search_text_${slot} using gin (title_key gin_trgm_ops)`,
    );
    await runner.query(`
      create table search_facet_${slot} (
        case_no integer not null constraint search_facet_${slot}_pkey primary key,
        revision integer not null,
        facets integer[] not null
      )`);
    await runner.query(`create index search_facet_${slot}_revision_idx on search_facet_${slot} (revision)`);
    await runner.query(`
      create table search_frequency_${slot} (
        term integer not null constraint search_frequency_${slot}_pkey primary key,
        frequency integer not null
      ) with (fillfactor = 70)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const slot of [0, 1]) {
      await runner.query(
        `drop table search_frequency_${slot}, search_facet_${slot}, search_text_${slot}, search_document_${slot}`,
      );
    }
    await runner.query(`drop sequence search_document_seq, search_revision_seq`);
    await runner.query(`drop table search_case, search_term, search_state`);
  }
}
