import type { SqlClient } from '../port.js';
import type { DocumentFeatures } from './features.js';
import { chunked, localeNumber, type Slot, strongTerm } from './storage.js';
import { type KnownNumbers, type NamedTerm, numberTerms } from './vocabulary.js';

/** Impacts from which a term counts as strong in a document: about a teaser's, about a title's. */
const STRONG = [
  { level: 1, from: 600 },
  { level: 2, from: 750 },
] as const;

const ROWS_PER_STATEMENT = 100;

/** A document's features in numbers. */
export interface Row {
  features: DocumentFeatures;
  caseNo: number;
  terms: number[];
  impacts: number[];
  facets: number[];
}

/** Gives the terms of documents their numbers. Only with the writer's lock held. */
export async function numberRows(
  client: SqlClient,
  features: readonly DocumentFeatures[],
  caseNumbers: ReadonlyMap<string, number>,
  known?: KnownNumbers,
): Promise<Row[]> {
  await numberTerms(client, features.map((each) => [...each.terms, ...each.facets]).flat(), known);
  return features.map((each) => toRow(each, caseNumbers.get(each.document.caseId.toLowerCase()) ?? 0));
}

/** More than an impact can be: a number and its impact fit in one float, which sorts many times faster than pairs. */
const STEP = 1_024;

function toRow(features: DocumentFeatures, caseNo: number): Row {
  const facets = features.facets.map(numberOf);
  const pairs = facets.map((id) => id * STEP);
  for (const term of features.terms) {
    const id = numberOf(term);
    pairs.push(id * STEP + term.impact);
    for (const { level, from } of STRONG) if (term.impact >= from) pairs.push(strongTerm(id, level) * STEP);
  }
  const [terms, impacts]: [number[], number[]] = [[], []];
  for (const pair of Float64Array.from(pairs).sort()) {
    const id = Math.floor(pair / STEP);
    if (id === terms.at(-1)) impacts[impacts.length - 1] = pair - id * STEP;
    else {
      terms.push(id);
      impacts.push(pair - id * STEP);
    }
  }
  return { features, caseNo, facets, terms, impacts };
}

function numberOf({ id, kind, term }: NamedTerm): number {
  if (id === 0) throw new Error(`search: the ${kind} term ${term} has no number`);
  return id;
}

/** Stores documents and, once a case, its facets, marked with the revision that brought them. */
export async function insertRows(client: SqlClient, slot: Slot, rows: readonly Row[], revision: number): Promise<void> {
  for (const part of chunked(rows, ROWS_PER_STATEMENT)) {
    const numbers = await client.query<{ doc: number }>(
      `select nextval('search_document_seq')::int as doc from generate_series(1, $1)`,
      [part.length],
    );
    const docs = numbers.map(({ doc }) => doc);
    await insertDocuments(client, slot, part, docs);
    await insertTexts(client, slot, part, docs);
  }
  await insertFacets(client, slot, rows, revision);
}

async function insertDocuments(client: SqlClient, slot: Slot, rows: readonly Row[], docs: number[]): Promise<void> {
  const documents = rows.map(({ features }) => features.document);
  await client.query(
    `insert into search_document_${slot} (doc, case_no, locale, start_year, end_year, adoptions, latitude, longitude,
       published_at, terms, impacts)
     select doc, case_no, locale, start_year, end_year, adoptions, latitude, longitude, published_at,
       terms::int[], impacts::smallint[]
     from unnest($1::int[], $2::int[], $3::smallint[], $4::smallint[], $5::smallint[], $6::int[], $7::float8[],
       $8::float8[], $9::timestamptz[], $10::text[], $11::text[])
       r(doc, case_no, locale, start_year, end_year, adoptions, latitude, longitude, published_at, terms, impacts)`,
    [
      docs,
      rows.map(({ caseNo }) => caseNo),
      documents.map(({ locale }) => localeNumber(locale)),
      documents.map(({ startYear }) => startYear),
      documents.map(({ endYear }) => endYear),
      documents.map(({ adoptions }) => adoptions),
      documents.map(({ coordinates }) => coordinates?.latitude ?? null),
      documents.map(({ coordinates }) => coordinates?.longitude ?? null),
      documents.map(({ publishedAt }) => publishedAt.toISOString()),
      rows.map(({ terms }) => `{${terms.join(',')}}`),
      rows.map(({ impacts }) => `{${impacts.join(',')}}`),
    ],
  );
}

async function insertTexts(client: SqlClient, slot: Slot, rows: readonly Row[], docs: number[]): Promise<void> {
  const features = rows.map((row) => row.features);
  await client.query(
    `insert into search_text_${slot} (doc, version, hash, title, title_key, phrases)
     select * from unnest($1::int[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[])`,
    [
      docs,
      features.map(({ document }) => document.version),
      features.map(({ document }) => document.hash),
      features.map(({ document }) => storable(document.title)),
      features.map(({ titleKey }) => titleKey),
      features.map(({ phrases }) => phrases),
    ],
  );
}

/** Every document of a case carries the same facets; the one written last decides. */
async function insertFacets(client: SqlClient, slot: Slot, rows: readonly Row[], revision: number): Promise<void> {
  const cases = new Map(rows.map(({ caseNo, facets }) => [caseNo, facets]));
  await client.query(
    `insert into search_facet_${slot} as f (case_no, revision, facets)
     select case_no, $3, facets::int[] from unnest($1::int[], $2::text[]) r(case_no, facets)
     on conflict (case_no) do update set revision = excluded.revision, facets = excluded.facets`,
    [[...cases.keys()], [...cases.values()].map((facets) => `{${facets.join(',')}}`), revision],
  );
}

/** PostgreSQL takes neither NUL nor half a character. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', ' ');
}
