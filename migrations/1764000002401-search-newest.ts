import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two indexes of the search: the newest documents in their order, so that browsing reads a page instead of all; and the
 * words by their trigrams as GIN, which finds those that share a part with a mistyped one many times faster than GiST.
 */
export class SearchNewest1764000002401 implements MigrationInterface {
  name = 'SearchNewest1764000002401';

  async up(runner: QueryRunner): Promise<void> {
    for (const slot of [0, 1]) {
      await runner.query(
        `create index search_document_${slot}_newest_idx on search_document_${slot} (published_at desc, case_no desc)`,
      );
    }
    await runner.query(`drop index search_term_trigram_idx`);
    await runner.query(
      `create index search_term_trigram_idx on search_term using gin (term gin_trgm_ops) where kind = 1`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const slot of [0, 1]) await runner.query(`drop index search_document_${slot}_newest_idx`);
    await runner.query(`drop index search_term_trigram_idx`);
    await runner.query(
      `create index search_term_trigram_idx on search_term using gist (term gist_trgm_ops (siglen = 32)) where kind = 1`,
    );
  }
}
