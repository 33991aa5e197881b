/**
 * The least that could do the work: hand-written, prepared statements behind bare Fastify. It gives what the API is asked
 * for: title, teaser, owner, a marked excerpt, facets and total; but no reasons, no other language, no correction.
 */
import fastify from 'fastify';
import pg from 'pg';

const CUT = `regexp_replace(%s, '[のをにはがとでから。]+', ' ', 'g')`;
const vector = (column, weight) =>
  `setweight(to_tsvector(c.config, case d.locale when 2 then ${CUT.replace('%s', column)} else ${column} end), '${weight}')`;

/** The same documents as a tsvector; Japanese words, which it could not tell, are cut for it. */
export async function makeReference(client) {
  const { rows } = await client.query('select active from search_state');
  const slot = rows[0].active;
  await client.query(`
    create table reference (doc integer primary key, case_id uuid, owner_id integer, config regconfig, facets text[],
      published_at timestamptz, title text, teaser text, summary text, tsv tsvector)`);
  await client.query(`
    insert into reference
    select d.doc, k.case_id, p.owner_id, c.config, array(select t.term from search_term t where t.id = any(f.facets)),
      d.published_at, t.title, t.teaser, t.summary,
      ${vector('t.title', 'A')} || ${vector('t.teaser', 'B')} || ${vector('t.summary', 'C')} || ${vector('b.body', 'D')}
    from search_document_${slot} d join search_facet_${slot} f using (case_no) join search_case k using (case_no)
      join published_case_study p on p.case_study_id = k.case_id,
      lateral (select case d.locale when 1 then 'french' when 3 then 'english' else 'simple' end::regconfig as config,
        case d.locale when 1 then 'fr' when 3 then 'en' else 'ja' end as locale) c,
      lateral jsonb_to_record(p.snapshot -> 'translations' -> c.locale) as t(title text, teaser text, summary text, context text,
        objectives text, actions text, stakeholders text, results text, lessons text, transferability text),
      lateral (select concat_ws(E'\\n', t.context, t.objectives, t.actions, t.stakeholders, t.results, t.lessons, t.transferability) as body) b`);
  await client.query('create index reference_tsv_idx on reference using gin (tsv) with (fastupdate = off)');
  await client.query('create index reference_title_idx on reference using gin (title gin_trgm_ops)');
  await client.query('vacuum analyze reference');
}

const MARKS = `'StartSel="<b>", StopSel="</b>", MaxFragments=1'`;
const search = (facets) => `
  with matched as materialized (
    select r.doc, r.case_id, r.facets, r.published_at, ts_rank(r.tsv, q) as rank from reference r, to_tsquery($1::text::regconfig, $2) q
    where r.tsv @@ q and ($3::text[] is null or r.facets @> $3)),
  best as (select distinct on (case_id) * from matched order by case_id, rank desc),
  page as (select * from best order by rank desc, published_at desc limit 20)
  select 1 as part, p.case_id::text as a, r.title as b, r.teaser as c, p.rank as d, o.id as owner, o.name_fr, o.name_local,
    o.population, p.facets, ts_headline(r.config, r.title, q, ${MARKS}) as marked, ts_headline(r.config, r.summary, q, ${MARKS}) as excerpt
  from page p join reference r using (doc) join collectivity o on o.id = r.owner_id, to_tsquery($1::text::regconfig, $2) q
  union all select 2, null, null, null, count(*), null, null, null, null, null, null, null from best
  ${facets ? 'union all select 3, f, null, null, count(*), null, null, null, null, null, null, null from best, unnest(facets) f group by f' : ''}`;
const LIST = `
  select case_study_id, snapshot #> '{translations}' as texts, (select count(*) from published_case_study) as total
  from published_case_study order by published_at desc, case_study_id desc limit 20 offset $1`;
const OF_COLLECTIVITY = `
  select case_study_id, snapshot #> '{translations}' as texts, count(*) over () as total
  from published_case_study where participant_ids @> array[$1::integer] order by published_at desc, case_study_id desc limit 20`;
const TEXTS = `(select jsonb_agg(jsonb_build_object('locale', t.locale, 'title', t.title)) from case_study_translation t where t.case_study_id = c.id) as texts`;
const DESK = `
  select c.*, ${TEXTS}, o.name_fr, (select count(*) from case_study) as total from case_study c join collectivity o on o.id = c.owner_id
  order by c.updated_at desc, c.id desc limit 20 offset $1`;
const DESK_BY_TITLE = `
  with found as materialized (select distinct case_study_id from case_study_translation where title ilike $1)
  select c.*, ${TEXTS}, o.name_fr, (select count(*) from found) as total
  from found join case_study c on c.id = found.case_study_id join collectivity o on o.id = c.owner_id
  order by c.updated_at desc, c.id desc limit 20`;
const REVIEW = `
  select c.*, ${TEXTS}, (select count(*) from case_study where state in ('submitted', 'approved')) as total
  from case_study c where state in ('submitted', 'approved') order by updated_at, id limit 20`;
const ALIKE = `
  select case_study_id, title, similarity(title, $1) from case_study_translation where title % $1 order by 3 desc limit 5`;
const CREATE = `
  with created as (
    insert into case_study (id, owner_id, original_locale, depth, topics, sdgs) values (gen_random_uuid(), $1, 'fr', 'full', $2, $3) returning id, version)
  insert into case_study_translation (case_study_id, locale, title, provenance, source_version)
  select id, 'fr', $4, 'author', 1 from created returning case_study_id`;
const SAVE = `
  with changed as (
    update case_study set version = version + 1, updated_at = now(), state = 'draft' where id = $1 and version = $2 returning id, version)
  update case_study_translation t set summary = $3, updated_at = now(), status = 'draft' from changed where t.case_study_id = changed.id and locale = 'fr'
  returning changed.version`;
const PUBLISH = `
  with changed as (update case_study set version = version + 1, state = 'published' where id = $1 and version = $2 returning *),
  made as (select c.id, c.version, c.owner_id, to_jsonb(c) || jsonb_build_object('translations',
      (select jsonb_object_agg(t.locale, to_jsonb(t)) from case_study_translation t where t.case_study_id = c.id)) as snapshot,
    gen_random_uuid() as revision from changed c),
  revision as (insert into case_study_revision (id, case_study_id, number, snapshot)
    select revision, id, 1 + (select max(number) from case_study_revision r where r.case_study_id = made.id), snapshot from made returning id)
  update published_case_study p set revision_id = made.revision, version = made.version, updated_at = now(),
    snapshot = p.snapshot || jsonb_build_object('translations', made.snapshot -> 'translations')
    from made, revision where p.case_study_id = made.id and revision.id = made.revision returning made.version`;
const PREFIX = `
  select c.id, c.name_local from collectivity_search_term t join collectivity c on c.id = t.collectivity_id
  where t.text >= $1 and t.text < $1 || chr(1114109) order by c.population desc nulls last limit 8`;
const STATEMENTS = {
  search: search(true),
  plain: search(false),
  list: LIST,
  ofCollectivity: OF_COLLECTIVITY,
  desk: DESK,
  deskByTitle: DESK_BY_TITLE,
  review: REVIEW,
  alike: ALIKE,
  create: CREATE,
  save: SAVE,
  publish: PUBLISH,
  detail: 'select * from published_case_study where case_study_id = $1',
  prefix: PREFIX,
  titles: 'select case_id, title from reference where title ilike $1 limit 8',
};

/** Serves the statements at /<name>?v=<values as JSON>. */
export async function serveReference(url) {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const server = fastify();
  server.get('/:name', async ({ params, query }) => {
    const values = JSON.parse(query.v ?? '[]');
    return (await pool.query({ name: params.name, text: STATEMENTS[params.name], values })).rows;
  });
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  return {
    address,
    close: async () => {
      await server.close();
      await pool.end();
    },
  };
}

/** Where a statement is answered, with its values. */
export const pathOf = (name, ...values) => `/${name}?v=${encodeURIComponent(JSON.stringify(values))}`;
