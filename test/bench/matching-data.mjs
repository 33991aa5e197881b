/**
 * Rows for the bench of partner suggestions, made by the database itself: published cases of the real collectivities
 * and declared interests. Everything comes from hashes of the row's number: the same rows everywhere, and the first
 * 2,000 of 100,000 cases are the 2,000 of the small bench.
 *
 * A case belongs to one of all collectivities, the larger the likelier (a few have hundreds, most have one); its topics are
 * as unevenly popular as in life (the topic of rank r as often as 1 / (r + 2)). Its texts are as long as real ones, because
 * reading a case passes by them.
 */
const CHANCE = `
  create or replace function bench_chance(n integer, salt integer) returns float8 language sql immutable parallel safe as
  $$ select (hashint8extended(n, salt) & 16777215) / 16777216.0 $$`;

/** One of the codes, by rank r as often as 1 / (r + 2). */
const uneven = (codes, salt) =>
  `${codes}[1 + least(cardinality(${codes}) - 1, floor(2 * ((cardinality(${codes}) + 2) / 2.0) ^ bench_chance(n, ${salt}) - 2)::integer)]`;

const CODES = `
  with owners as (select array_agg(id order by population desc nulls last, id) as ids from collectivity),
  codes as (select (select array_agg(code order by position) from topic where theme_code is not null) as topics,
    (select array_agg(code order by position) from challenge) as challenges)`;

const CASES = `
  ${CODES},
  facts as (
    select n, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id,
      ids[1 + floor(cardinality(ids) * bench_chance(n, 1) ^ 2)::integer] as owner,
      array(select distinct unnest((array[${uneven('topics', 2)}, ${uneven('topics', 3)}])[1:1 + (bench_chance(n, 4) < 0.4)::integer])) as topics,
      array(select distinct unnest(array[11, 1 + floor(17 * bench_chance(n, 5))::integer, 1 + floor(17 * bench_chance(n, 6))::integer])) as sdgs,
      array[${uneven('challenges', 7)}] as challenges,
      2005 + floor(20 * bench_chance(n, 8))::integer as year,
      (select string_agg(md5(n || '-' || line), ' ') from generate_series(1, 90) line) as story
    from owners, codes, generate_series($1::integer, $2::integer) n),
  given as (
    select *, jsonb_build_object('ownerId', owner, 'partnerIds', '[]'::jsonb, 'originalLocale', 'en', 'depth', 'full',
        'themes', '[]'::jsonb, 'topics', topics, 'sdgs', sdgs, 'factors', '[]'::jsonb, 'challenges', challenges,
        'startYear', year, 'endYear', year + 2, 'ongoing', false, 'links', '[]'::jsonb, 'sourceNote', null,
        'translations', jsonb_build_object('en', jsonb_build_object('title', 'Case ' || n, 'teaser', 'Teaser', 'slug', 'case-' || n,
          'summary', left(story, 600), 'context', left(story, 1500), 'actions', substr(story, 1500), 'provenance', 'author',
          'reviewed', true, 'publishedVersion', 1, 'outdated', false))) as snapshot
    from facts),
  working as (
    insert into case_study (id, owner_id, original_locale, state, depth, topics, sdgs)
    select id, owner, 'en', 'published', 'full', topics, sdgs from given returning id),
  revision as (
    insert into case_study_revision (id, case_study_id, number, snapshot) select id, id, 1, snapshot from given returning id)
  insert into published_case_study (case_study_id, revision_id, owner_id, participant_ids, version, snapshot, published_at, updated_at)
  select id, id, owner, array[owner], 1, snapshot, '2026-01-01', '2026-01-01' from given`;

/** Interests of collectivities that are spread as the cases are: two needs and an offer each, and half say their languages. */
const INTERESTS = `
  ${CODES},
  speakers as (select distinct on (owner) owner, n from (
    select n, ids[1 + floor(cardinality(ids) * bench_chance(n, 11) ^ 2)::integer] as owner
      from owners, generate_series(1, $1::integer * 3) n) drawn order by owner, n),
  chosen as (select owner, n, topics from speakers, codes order by n limit $1),
  languages as (
    insert into collectivity_profile (collectivity_id, capacity, languages, has_interpreter, version, updated_at)
    select owner, 1 + n % 4, case when owner % 5 = 0 then '{en}' else '{}' end::text[], case n % 3 when 0 then false end, 1, '2026-01-01'
      from chosen where n % 2 = 0 on conflict (collectivity_id) do nothing)
  insert into interest (collectivity_id, topic_code, stance, intent, weight)
  select distinct on (owner, topic, stance) owner, topic, stance, intent, weight from (
    select owner, ${uneven('topics', 12)} as topic, 'seeks' as stance, 'learn' as intent, 1 + n % 3 as weight from chosen
    union all select owner, ${uneven('topics', 13)}, 'seeks', 'co-develop', 2 from chosen
    union all select owner, ${uneven('topics', 14)}, 'offers', 'teach', 2 from chosen) all_of_them
  order by owner, topic, stance, intent on conflict do nothing`;

/** Interests of `count` collectivities. */
export async function insertInterests(client, count) {
  await client.query(CHANCE);
  await client.query(INTERESTS, [count]);
}

/** Cases number `from` to `to`, the latter included. */
export async function insertCases(client, from, to) {
  await client.query(CHANCE);
  for (let first = from; first <= to; first += 10_000) await client.query(CASES, [first, Math.min(to, first + 9_999)]);
  await client.query('analyze');
}
