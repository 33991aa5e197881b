/** Published cases of the benchmark as rows of the real tables, with the texts of search-data.mjs and real collectivities. */
import { documentsOf } from './search-data.mjs';

const SECTIONS = ['context', 'objectives', 'actions', 'stakeholders', 'results', 'lessons', 'transferability'];

function textsOf({ title, teaser, summary, body }) {
  const part = Math.ceil(body.length / SECTIONS.length);
  const sections = Object.fromEntries(
    SECTIONS.map((name, index) => [name, body.slice(index * part, (index + 1) * part)]),
  );
  return { title, teaser, summary, ...sections };
}

/** The real codes and owners that made-up cases are spread over. */
export async function readWorld(client) {
  const codes = async (sql) => (await client.query(sql)).rows.map(({ code }) => code);
  return {
    topics: (
      await client.query('select code, theme_code as theme from topic where theme_code is not null order by position')
    ).rows,
    factors: await codes('select code from factor order by position'),
    challenges: await codes('select code from challenge order by position'),
    owners: {
      FR: await codes(`select id as code from collectivity where country = 'FR' and population > 5000 order by id`),
      JP: await codes(`select id as code from collectivity where country = 'JP' order by id`),
    },
  };
}

/** Case number `index` as the snapshot that readers see. */
export function caseOf(index, { topics, factors, challenges, owners }) {
  const documents = documentsOf(index);
  const [first] = documents;
  const chosen = first.facets.topics.map((code) => topics[Number(code.split('-')[1]) % topics.length]);
  const own = owners[first.facets.countries[0]];
  const pick = (list, values) => [...new Set(values.map((value) => list[Number(value.split('-')[1]) % list.length]))];
  const translations = Object.fromEntries(
    documents.map((document) => [
      document.locale,
      {
        ...textsOf(document),
        slug: `case-${index}-${document.locale}`,
        provenance: 'author',
        reviewed: true,
        publishedVersion: 1,
        outdated: false,
      },
    ]),
  );
  const snapshot = {
    ownerId: own[index % own.length],
    partnerIds: [],
    originalLocale: first.locale,
    depth: 'full',
    themes: [...new Set(chosen.map(({ theme }) => theme))],
    topics: [...new Set(chosen.map(({ code }) => code))],
    sdgs: first.facets.sdgs.map((value) => Number(value) + 1),
    factors: pick(factors, first.facets.factors),
    challenges: pick(challenges, first.facets.challenges),
    startYear: first.startYear,
    endYear: first.endYear,
    ongoing: first.endYear === null,
    links: [{ id: `link-${index}`, url: `https://example.org/${index}`, label: {}, checkedAt: null }],
    sourceNote: null,
    translations,
  };
  return { id: first.caseId, publishedAt: first.publishedAt.toISOString(), snapshot };
}

const INSERT = `
  with given as (select * from json_to_recordset($1) as x(id uuid, "publishedAt" timestamptz, snapshot jsonb)),
  working as (
    insert into case_study (id, owner_id, original_locale, state, depth, themes, topics, sdgs, start_year, end_year, ongoing,
      published_revision, updated_at)
    select id, (snapshot ->> 'ownerId')::integer, snapshot ->> 'originalLocale', 'published', 'full',
           array(select jsonb_array_elements_text(snapshot -> 'themes')), array(select jsonb_array_elements_text(snapshot -> 'topics')),
           array(select jsonb_array_elements_text(snapshot -> 'sdgs')::integer),
           (snapshot ->> 'startYear')::integer, (snapshot ->> 'endYear')::integer, (snapshot ->> 'ongoing')::boolean, 1, "publishedAt"
      from given returning id),
  texts as (
    insert into case_study_translation (case_study_id, locale, title, teaser, summary, context, objectives, actions, stakeholders, results,
      lessons, transferability, status, provenance, source_version)
    select id, l.key, t.title, t.teaser, t.summary, t.context, t.objectives, t.actions, t.stakeholders, t.results, t.lessons,
           t.transferability, 'published', 'author', 1
      from given, jsonb_each(snapshot -> 'translations') l, jsonb_to_record(l.value) as t(title text, teaser text, summary text,
        context text, objectives text, actions text, stakeholders text, results text, lessons text, transferability text)),
  revision as (
    insert into case_study_revision (id, case_study_id, number, snapshot) select id, id, 1, snapshot from given returning id),
  published as (
    insert into published_case_study (case_study_id, revision_id, owner_id, participant_ids, version, snapshot, published_at, updated_at)
    select id, id, (snapshot ->> 'ownerId')::integer, array[(snapshot ->> 'ownerId')::integer], 1, snapshot, "publishedAt", "publishedAt" from given returning 1)
  insert into case_study_slug (locale, slug, case_study_id)
  select locale.key, locale.value ->> 'slug', id from given, jsonb_each(snapshot -> 'translations') as locale`;

/** Fills the tables with `count` cases, a thousand at a time. */
export async function insertCases(client, count) {
  const world = await readWorld(client);
  for (let from = 0; from < count; from += 1_000) {
    const rows = Array.from({ length: Math.min(1_000, count - from) }, (_, offset) => caseOf(from + offset, world));
    await client.query(INSERT, [JSON.stringify(rows)]);
  }
  await client.query(`update content_version set version = version + 1`);
  await client.query('analyze');
}
