import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last rebuild or comparison of the search index, and how far it is: one row, whichever process works. */
export class SearchIndexWork1764000002960 implements MigrationInterface {
  name = 'SearchIndexWork1764000002960';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table search_index_work (
        singleton boolean not null default true,
        id uuid not null,
        kind text not null,
        origin text not null,
        state text not null,
        asked_at timestamptz not null,
        started_at timestamptz,
        told_at timestamptz,
        ended_at timestamptz,
        done integer not null default 0,
        total integer not null default 0,
        repaired integer,
        constraint pk_search_index_work primary key (singleton),
        constraint ck_search_index_work_one check (singleton),
        constraint ck_search_index_work_kind check (kind in ('rebuild', 'verify')),
        constraint ck_search_index_work_origin check (origin in ('desk', 'terminal')),
        constraint ck_search_index_work_state check (state in ('waiting', 'running', 'done', 'failed'))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table search_index_work');
  }
}
