import { SearchIndex } from '../../apps/api/src/modules/search/index.js';
import type { TestApp } from './app.js';

/** Copies a table's rows of the cases in `copied`, with what is changed in them. */
const copy = (table: string, key: string, changes: string): string => `
  insert into ${table} select (jsonb_populate_record(t, ${changes})).* from ${table} t join copied on copied.source = t.${key}`;

const PHOTO = {
  file: '018f0000-0000-7000-8000-000000000001',
  sizes: [{ name: 'photo-480.webp', width: 480, height: 320 }],
  texts: { fr: { alternative: 'Une rue', caption: null } },
  credit: null,
  licence: null,
  cover: true,
};
/** Facts that a demonstration case may lack. */
const SNAPSHOT = `t.snapshot || jsonb_build_object('ownerId', copied.owner, 'partnerIds', jsonb_build_array(copied.partner, copied.other),
  'photos', '${JSON.stringify([PHOTO])}'::jsonb)`;

/**
 * `count` more published cases, copies of those of the demonstration: each with its own owner, two partners, a photo, a
 * review and a working copy, and in the index.
 */
export async function addCases({ app, sql }: TestApp, count: number): Promise<void> {
  await sql('drop table if exists copied');
  await sql(
    `create table copied as
       with sources as (select case_study_id as source, row_number() over (order by case_study_id) - 1 as place from published_case_study),
            owners as (select id, row_number() over (order by population desc nulls last, id) as place from collectivity)
       select n, s.source, gen_random_uuid() as id, gen_random_uuid() as revision_id, o.id as owner, p.id as partner, q.id as other
         from generate_series(1, $1::integer) n
         join sources s on s.place = n % (select count(*) from sources)
         join owners o on o.place = n join owners p on p.place = n + 500 join owners q on q.place = n + 1000`,
    [count],
  );
  await sql(
    copy('case_study', 'id', `jsonb_build_object('id', copied.id, 'owner_id', copied.owner, 'import_origin', null)`),
  );
  await sql(copy('case_study_translation', 'case_study_id', `jsonb_build_object('case_study_id', copied.id)`));
  await sql(`
    insert into case_study_revision select (jsonb_populate_record(r,
        jsonb_build_object('id', copied.revision_id, 'case_study_id', copied.id, 'snapshot', ${SNAPSHOT}))).*
      from published_case_study t join copied on copied.source = t.case_study_id join case_study_revision r on r.id = t.revision_id`);
  await sql(
    copy(
      'published_case_study',
      'case_study_id',
      `jsonb_build_object('case_study_id', copied.id, 'revision_id', copied.revision_id, 'owner_id', copied.owner,
         'participant_ids', jsonb_build_array(copied.owner, copied.partner, copied.other), 'snapshot', ${SNAPSHOT})`,
    ),
  );
  await sql(`
    insert into case_study_review (id, case_study_id, version, decision, revision, scores, opinion, created_at)
    select gen_random_uuid(), copied.id, 1, 'published', r.number, '{"effect": 4}', 'Très utile.', now()
      from copied join case_study_revision r on r.id = copied.revision_id`);
  await sql('drop table copied');
  await sql(`update content_version set version = version + 1 where name = 'published_case_studies'`);
  await app.get(SearchIndex).rebuild();
}
