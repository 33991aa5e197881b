import type { MigrationInterface, QueryRunner } from 'typeorm';

const FIELDS = [
  'title',
  'teaser',
  'summary',
  'context',
  'objectives',
  'actions',
  'stakeholders',
  'results',
  'lessons',
  'transferability',
] as const;
const FIELD_LIST = `array['${FIELDS.join("', '")}']`;

/** What each field of a translation was made from, and which fields want work: the translation desk. */
export class TranslationFields1764000002200 implements MigrationInterface {
  name = 'TranslationFields1764000002200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_study_translation
        add made_from jsonb not null default '{}',
        add missing_fields text[] not null default '{}',
        add outdated_fields text[] not null default '{}',
        add engine text`);
    // A translation that lags behind was made from texts that nobody kept: all that it says counts as outdated.
    await runner.query(`
      update case_study_translation t
         set made_from = (
               select coalesce(jsonb_object_agg(f, jsonb_build_object(
                        'version', case when t.locale = c.original_locale then c.source_version else t.source_version end,
                        'text', case when t.locale <> c.original_locale and t.source_version >= c.source_version
                                     then to_jsonb(o) ->> f end)), '{}')
                 from unnest(${FIELD_LIST}) as f
                where to_jsonb(t) ->> f is not null or to_jsonb(o) ->> f is null),
             missing_fields = case when t.locale = c.original_locale then '{}' else array(
               select f from unnest(${FIELD_LIST}) as f
                where to_jsonb(o) ->> f is not null and to_jsonb(t) ->> f is null) end,
             outdated_fields = case when t.locale = c.original_locale or t.source_version >= c.source_version then '{}'
               else array(select f from unnest(${FIELD_LIST}) as f where to_jsonb(t) ->> f is not null) end
        from case_study c, case_study_translation o
       where c.id = t.case_study_id and o.case_study_id = c.id and o.locale = c.original_locale`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_study_translation
        drop made_from, drop missing_fields, drop outdated_fields, drop engine`);
  }
}
