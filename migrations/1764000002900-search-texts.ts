import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What matched is told from what is published: the index keeps no texts but titles, for suggestions, and the order of words. */
export class SearchTexts1764000002900 implements MigrationInterface {
  name = 'SearchTexts1764000002900';

  async up(runner: QueryRunner): Promise<void> {
    for (const slot of [0, 1]) {
      // A column that is computed anew has the table written anew, without what was dropped.
      await runner.query(
        `alter table search_text_${slot} drop column teaser, drop column summary, drop column body,
           alter column version type integer using (version + 0)`,
      );
    }
  }

  /** The texts come back with the next rebuild of the index. */
  async down(runner: QueryRunner): Promise<void> {
    for (const slot of [0, 1]) {
      await runner.query(
        `alter table search_text_${slot} add column teaser text not null default '', add column summary text not null default '',
           add column body text not null default ''`,
      );
    }
  }
}
