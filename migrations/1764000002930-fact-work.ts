import type { MigrationInterface, QueryRunner } from 'typeorm';

const photoPart = (part: string): string => `
  select c.id, 'photos.' || (p.value ->> 'file') || '.${part}' as path, (
           select jsonb_object_agg(t.key, t.value -> '${part}') from jsonb_each(p.value -> 'texts') t where t.value ->> '${part}' is not null) as texts
    from case_study c, jsonb_array_elements(c.photos) p where c.photos <> '[]'`;

const part = (column: string, group: string, key: string, name: string): string => `
  select c.id, '${group}.' || (e.value ->> '${key}') || '.${name}' as path, e.value -> '${name}' as texts
    from case_study c, jsonb_array_elements(c.${column}) e where c.${column} <> '[]'`;

/** Every text inside the facts of every case, by path. */
const TEXTS = [
  part('indicators', 'indicators', 'id', 'name'),
  part('indicators', 'indicators', 'id', 'method'),
  ...['title', 'purpose', 'how', 'lesson'].map((name) => part('building_blocks', 'buildingBlocks', 'id', name)),
  part('links', 'links', 'id', 'label'),
  photoPart('alternative'),
  photoPart('caption'),
  part('attachments', 'attachments', 'file', 'title'),
].join(' union all ');

/** Which texts inside the facts want work in which language: what the list of translations counts. */
export class FactWork1764000002930 implements MigrationInterface {
  name = 'FactWork1764000002930';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_study_translation
        add missing_facts text[] not null default '{}',
        add outdated_facts text[] not null default '{}'`);
    await runner.query(`
      with texts as (${TEXTS}),
      work as (
        select t.case_study_id, t.locale,
               array_agg(x.path) filter (where x.texts ->> t.locale is null) as missing,
               array_agg(x.path) filter (where x.texts ->> t.locale is not null) as outdated
          from texts x join case_study c on c.id = x.id
          join case_study_translation t on t.case_study_id = c.id and t.locale <> c.original_locale
         where case when x.texts ->> t.locale is null then x.texts ->> c.original_locale is not null
                    else c.fact_texts_made_from -> t.locale ->> x.path <> coalesce(x.texts ->> c.original_locale, '') end
         group by t.case_study_id, t.locale)
      update case_study_translation t
         set missing_facts = coalesce(w.missing, '{}'), outdated_facts = coalesce(w.outdated, '{}')
        from work w where w.case_study_id = t.case_study_id and w.locale = t.locale`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table case_study_translation drop missing_facts, drop outdated_facts');
  }
}
