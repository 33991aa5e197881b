import type { SearchDocument, SqlClient } from '../port.js';
import { type DocumentFeatures, documentFeatures } from './features.js';
import { chunked, localeNumber, lockForWriting, type Slot, strongTerm, termKey } from './storage.js';
import { changeFrequencies, countTerms, numberTerms } from './vocabulary.js';

/** Impacts from which a term counts as strong in a document: about a teaser's, about a title's. */
const STRONG = [
  { level: 1, from: 600 },
  { level: 2, from: 750 },
] as const;

const ROWS_PER_STATEMENT = 100;

/** A document's features in numbers. */
interface Row {
  features: DocumentFeatures;
  caseNo: number;
  terms: number[];
  impacts: number[];
  facets: number[];
}

/** Replaces the documents of the named cases, in the caller's transaction where there is one. */
export async function upsertDocuments(client: SqlClient, documents: readonly SearchDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const features = withoutRepeats(documents).map(documentFeatures);
  await client.transaction(async (transaction) => {
    const { active, buildingGeneration } = await lockForWriting(transaction);
    const caseNumbers = await numberCases(
      transaction,
      features.map(({ document }) => document.caseId),
    );
    const rows = await numberRows(transaction, features, caseNumbers);
    const changes = new Map<number, number>();
    await deleteCases(transaction, active, [...caseNumbers.values()], changes);
    await insertRows(transaction, active, rows);
    for (const row of rows) countTerms(changes, row.terms, 1);
    await changeFrequencies(transaction, active, changes);
    if (buildingGeneration !== null) await touch(transaction, [...caseNumbers.values()]);
  });
}

/** Removes all documents of the cases; those that are not there are no fault. */
export async function removeCases(client: SqlClient, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return;
  await client.transaction(async (transaction) => {
    const { active, buildingGeneration } = await lockForWriting(transaction);
    const found = await transaction.query<{ case_no: number }>(
      'select case_no from search_case where case_id = any($1::uuid[])',
      [[...caseIds]],
    );
    const caseNumbers = found.map(({ case_no }) => case_no);
    const changes = new Map<number, number>();
    await deleteCases(transaction, active, caseNumbers, changes);
    await changeFrequencies(transaction, active, changes);
    if (buildingGeneration !== null) await touch(transaction, caseNumbers);
  });
}

/** Adds documents to a slot that is being built, where frequencies are counted at the end. */
export async function addToBuild(client: SqlClient, slot: Slot, features: readonly DocumentFeatures[]): Promise<void> {
  const unique = [
    ...new Map(features.map((each) => [`${each.document.caseId}/${each.document.locale}`, each])).values(),
  ];
  const caseNumbers = await numberCases(
    client,
    unique.map(({ document }) => document.caseId),
  );
  const rows = await numberRows(client, unique, caseNumbers);
  // A stream that reads page by page may give a document twice: the later one stands.
  await client.query(
    `with gone as (
       delete from search_document_${slot} d using unnest($1::int[], $2::smallint[]) k(case_no, locale)
       where d.case_no = k.case_no and d.locale = k.locale returning d.doc)
     delete from search_text_${slot} where doc in (select doc from gone)`,
    [rows.map(({ caseNo }) => caseNo), rows.map(({ features: { document } }) => localeNumber(document.locale))],
  );
  await insertRows(client, slot, rows);
}

/** Deletes all documents of cases from a slot and notes what that does to the frequencies. */
export async function deleteCases(
  client: SqlClient,
  slot: Slot,
  caseNumbers: number[],
  changes: Map<number, number>,
): Promise<void> {
  const gone = await client.query<{ doc: number; terms: number[] }>(
    `delete from search_document_${slot} where case_no = any($1::int[]) returning doc, terms`,
    [caseNumbers],
  );
  for (const { terms } of gone) countTerms(changes, terms, -1);
  await client.query(`delete from search_text_${slot} where doc = any($1::int[])`, [gone.map(({ doc }) => doc)]);
}

function withoutRepeats(documents: readonly SearchDocument[]): SearchDocument[] {
  return [
    ...new Map(documents.map((document) => [`${document.caseId.toLowerCase()}/${document.locale}`, document])).values(),
  ];
}

async function numberCases(client: SqlClient, caseIds: readonly string[]): Promise<Map<string, number>> {
  const unique = [...new Set(caseIds.map((id) => id.toLowerCase()))].sort();
  const rows = await client.query<{ case_id: string; case_no: number }>(
    `with added as (
       insert into search_case (case_id) select * from unnest($1::uuid[]) on conflict do nothing returning case_id, case_no)
     select case_id, case_no from added
     union all select case_id, case_no from search_case where case_id = any($1::uuid[])`,
    [unique],
  );
  return new Map(rows.map(({ case_id, case_no }) => [case_id, case_no]));
}

async function numberRows(
  client: SqlClient,
  features: readonly DocumentFeatures[],
  caseNumbers: Map<string, number>,
): Promise<Row[]> {
  const ids = await numberTerms(
    client,
    features.flatMap(({ terms, facets }) => [...terms, ...facets]),
  );
  return features.map((each) => toRow(each, ids, caseNumbers.get(each.document.caseId.toLowerCase()) ?? 0));
}

function toRow(features: DocumentFeatures, ids: ReadonlyMap<string, number>, caseNo: number): Row {
  const facets = features.facets.flatMap((facet) => ids.get(termKey(facet)) ?? []);
  const pairs: [number, number][] = facets.map((id) => [id, 0]);
  for (const term of features.terms) {
    const id = ids.get(termKey(term));
    if (id === undefined) continue;
    pairs.push([id, term.impact]);
    for (const { level, from } of STRONG) if (term.impact >= from) pairs.push([strongTerm(id, level), 0]);
  }
  pairs.sort(([a], [b]) => a - b);
  return { features, caseNo, facets, terms: pairs.map(([id]) => id), impacts: pairs.map(([, impact]) => impact) };
}

async function insertRows(client: SqlClient, slot: Slot, rows: readonly Row[]): Promise<void> {
  for (const part of chunked(rows, ROWS_PER_STATEMENT)) {
    const numbers = await client.query<{ doc: number }>(
      `select nextval('search_document_seq')::int as doc from generate_series(1, $1)`,
      [part.length],
    );
    const docs = numbers.map(({ doc }) => doc);
    await insertDocuments(client, slot, part, docs);
    await insertTexts(client, slot, part, docs);
  }
}

async function insertDocuments(client: SqlClient, slot: Slot, rows: readonly Row[], docs: number[]): Promise<void> {
  const documents = rows.map(({ features }) => features.document);
  await client.query(
    `insert into search_document_${slot} (doc, case_no, locale, start_year, end_year, adoptions, latitude, longitude,
       published_at, facets, terms, impacts)
     select doc, case_no, locale, start_year, end_year, adoptions, latitude, longitude, published_at, facets::int[],
       terms::int[], impacts::smallint[]
     from unnest($1::int[], $2::int[], $3::smallint[], $4::smallint[], $5::smallint[], $6::int[], $7::float8[],
       $8::float8[], $9::timestamptz[], $10::text[], $11::text[], $12::text[])
       r(doc, case_no, locale, start_year, end_year, adoptions, latitude, longitude, published_at, facets, terms, impacts)`,
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
      rows.map(({ facets }) => `{${facets.join(',')}}`),
      rows.map(({ terms }) => `{${terms.join(',')}}`),
      rows.map(({ impacts }) => `{${impacts.join(',')}}`),
    ],
  );
}

async function insertTexts(client: SqlClient, slot: Slot, rows: readonly Row[], docs: number[]): Promise<void> {
  const features = rows.map((row) => row.features);
  await client.query(
    `insert into search_text_${slot} (doc, version, hash, title, title_key, teaser, summary, body, phrases)
     select * from unnest($1::int[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])`,
    [
      docs,
      features.map(({ document }) => document.version),
      features.map(({ document }) => document.hash),
      features.map(({ document }) => storable(document.title)),
      features.map(({ titleKey }) => titleKey),
      features.map(({ document }) => storable(document.teaser)),
      features.map(({ document }) => storable(document.summary)),
      features.map(({ document }) => storable(document.body)),
      features.map(({ phrases }) => phrases),
    ],
  );
}

/** PostgreSQL takes neither NUL nor half a character. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', ' ');
}

async function touch(client: SqlClient, caseNumbers: number[]): Promise<void> {
  await client.query('update search_case set touched = true where case_no = any($1::int[]) and not touched', [
    caseNumbers,
  ]);
}
