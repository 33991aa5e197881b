import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each language of each case wants next, the most urgent first: kept by the database, so that a list reads its page alone. */
export class TranslationWork1764000002950 implements MigrationInterface {
  name = 'TranslationWork1764000002950';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table translation_work (
        case_study_id uuid not null,
        locale text not null,
        urgency smallint not null,
        updated_at timestamptz not null,
        constraint pk_translation_work primary key (case_study_id, locale),
        constraint fk_translation_work_case_study_id foreign key (case_study_id) references case_study (id) on delete cascade
      )`);
    await runner.query(
      'create index ix_translation_work_urgency on translation_work (urgency, updated_at desc, case_study_id, locale)',
    );
    // Places of WORK_STATUSES; nothing for the original, nor for a case that is closed.
    await runner.query(`
      create function translation_work_of(cases uuid[]) returns setof translation_work language sql stable as $$
      select c.id, l.locale, (case
          when t.locale is null then 6
          when t.outdated_fields <> '{}' or t.outdated_facts <> '{}' then 1
          when t.provenance = 'machine' and t.reviewed_at is null then 2
          when t.missing_fields <> '{}' or t.missing_facts <> '{}' then 3
          when t.status = 'draft' then 4
          when t.status = 'ready' then 5
          else 7 end)::smallint, c.updated_at
        from case_study c cross join (values ('fr'), ('ja'), ('en')) as l (locale)
        left join case_study_translation t on t.case_study_id = c.id and t.locale = l.locale
       where c.id = any(cases) and l.locale <> c.original_locale and c.state not in ('withdrawn', 'archived')
      $$`);
    await runner.query(`
      create function keep_translation_work(changed uuid) returns void language sql as $$
        delete from translation_work w where w.case_study_id = changed and not exists (
          select from translation_work_of(array[changed]) n where n.locale = w.locale);
        insert into translation_work as w select * from translation_work_of(array[changed])
          on conflict (case_study_id, locale) do update set urgency = excluded.urgency, updated_at = excluded.updated_at
            where (w.urgency, w.updated_at) is distinct from (excluded.urgency, excluded.updated_at)
      $$`);
    // Of any column: a trigger of some columns would keep them from ever being dropped.
    await trigger(runner, 'case_study', 'insert or update', 'new.id');
    await trigger(
      runner,
      'case_study_translation',
      'insert or update or delete',
      'coalesce(new.case_study_id, old.case_study_id)',
    );
    await runner.query(
      'insert into translation_work select * from translation_work_of(array(select id from case_study))',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['case_study', 'case_study_translation']) {
      await runner.query(`drop trigger ${table}_work on ${table}`);
      await runner.query(`drop function ${table}_work`);
    }
    await runner.query('drop function keep_translation_work');
    await runner.query('drop function translation_work_of');
    await runner.query('drop table translation_work');
  }
}

async function trigger(runner: QueryRunner, table: string, event: string, changed: string): Promise<void> {
  await runner.query(`
    create function ${table}_work() returns trigger language plpgsql as $$
    begin
      perform keep_translation_work(${changed});
      return null;
    end $$`);
  await runner.query(
    `create trigger ${table}_work after ${event} on ${table} for each row execute function ${table}_work()`,
  );
}
