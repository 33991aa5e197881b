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
      ${vector('t.title', 'A')} || ${vector('t.teaser', 'B')} || ${vector('t.summary', 'C')} || ${vector('t.body', 'D')}
    from search_document_${slot} d join search_text_${slot} t using (doc) join search_facet_${slot} f using (case_no) join search_case k using (case_no)
      join published_case_study p on p.case_study_id = k.case_id,
      lateral (select case d.locale when 1 then 'french' when 3 then 'english' else 'simple' end::regconfig as config) c`);
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
  from published_case_study order by published_at desc, case_study_id desc limit 20`;
const PREFIX = `
  select c.id, c.name_local from collectivity_search_term t join collectivity c on c.id = t.collectivity_id
  where t.text >= $1 and t.text < $1 || chr(1114109) order by c.population desc nulls last limit 8`;
const STATEMENTS = {
  search: search(true),
  plain: search(false),
  list: LIST,
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
