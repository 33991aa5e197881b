import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Topics of the searches of people who agreed to it, counted by month: no query, no moment. */
export class MemberSearches1764000002610 implements MigrationInterface {
  name = 'MemberSearches1764000002610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table member_search (
        user_id uuid not null
          constraint fk_member_search_user_id references user_account (id) on delete cascade,
        topic_code text not null constraint fk_member_search_topic_code references topic (code) on delete cascade,
        month date not null,
        asked integer not null,
        constraint pk_member_search primary key (user_id, topic_code, month)
      )`);
    await runner.query(`create index ix_member_search_month on member_search (month)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table member_search`);
  }
}
