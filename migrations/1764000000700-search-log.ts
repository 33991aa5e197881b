import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people look for, counted by day: no address, no person, no session, no moment. */
export class SearchLog1764000000700 implements MigrationInterface {
  name = 'SearchLog1764000000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table search_log (
        day date not null,
        locale text not null constraint ck_search_log_locale check (locale in ('fr', 'ja', 'en')),
        query text not null,
        results text not null constraint ck_search_log_results check (results in ('none', 'few', 'many')),
        filtered boolean not null,
        asked integer not null,
        visitors integer not null,
        constraint pk_search_log primary key (locale, query, day, results, filtered)
      )`);
    await runner.query(`comment on column search_log.query is 'normalised: see search-log.entry.ts'`);
    await runner.query(
      `comment on column search_log.visitors is 'of those who asked, each counted once a day by a salted hash that is never stored'`,
    );
    await runner.query(`create index ix_search_log_day on search_log (day)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table search_log`);
  }
}
