import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words that had no language, put under the one that the case was written in; nothing where there were none. */
const worded = (words: string): string =>
  `case when jsonb_typeof(${words}) = 'string' then jsonb_build_object(c.original_locale, ${words})
        when jsonb_typeof(${words}) = 'object' then ${words} else '{}' end`;

/** A list of the working copy with its words by language; other lists stay as they are. */
const inLanguages = (column: string, words: string): string => `
  update case_study c set ${column} = (
    select jsonb_agg(e.value || jsonb_build_object('${words}', ${worded(`e.value -> '${words}'`)}) order by e.place)
      from jsonb_array_elements(c.${column}) with ordinality e(value, place))
   where c.${column} <> '[]'`;

/**
 * Labels of links, notes on how indicators were measured and titles of documents get their languages, and links an id.
 * Revisions stay as they were stored: they are read in today's form (\`wholeSnapshot\`), which gives links the same ids.
 */
export class WordsOfFacts1764000002920 implements MigrationInterface {
  name = 'WordsOfFacts1764000002920';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update case_study c set links = (
        select jsonb_agg(jsonb_build_object(
                 'id', left(encode(sha256(convert_to(e.url || case when e.nth = 1 then '' else ' ' || e.nth end, 'UTF8')), 'hex'), 32),
                 'url', e.url, 'label', ${worded(`e.value -> 'label'`)}, 'checkedAt', e.value -> 'checkedAt') order by e.place)
          from (select l.value, l.place, l.value ->> 'url' as url,
                       row_number() over (partition by l.value ->> 'url' order by l.place) as nth
                  from jsonb_array_elements(c.links) with ordinality l(value, place)) e)
       where c.links <> '[]'`);
    await runner.query(inLanguages('indicators', 'method'));
    await runner.query(inLanguages('attachments', 'title'));
  }

  async down(runner: QueryRunner): Promise<void> {
    const plain = (words: string) =>
      `coalesce(e.value -> '${words}' -> c.original_locale, (select w.value from jsonb_each(e.value -> '${words}') w limit 1), 'null')`;
    for (const [column, words] of [
      ['links', 'label'],
      ['indicators', 'method'],
      ['attachments', 'title'],
    ] as const)
      await runner.query(`
        update case_study c set ${column} = (
          select jsonb_agg(e.value ${column === 'links' ? `- 'id'` : ''} || jsonb_build_object('${words}', ${plain(words)}) order by e.place)
            from jsonb_array_elements(c.${column}) with ordinality e(value, place))
         where c.${column} <> '[]'`);
  }
}
