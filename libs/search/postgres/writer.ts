import type { SearchDocument, SqlClient } from '../port.js';
import { type DocumentFeatures, documentFeatures } from './features.js';
import { insertRows, numberRows, type Row } from './rows.js';
import { localeNumber, lockForWriting, type Slot } from './storage.js';
import { changeFrequencies, countTerms, type KnownNumbers } from './vocabulary.js';

/** Replaces the documents of the named cases, in the caller's transaction where there is one. */
export async function upsertDocuments(client: SqlClient, documents: readonly SearchDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const features = withoutRepeats(documents.map(documentFeatures));
  await client.transaction(async (transaction) => {
    const { active, buildingGeneration } = await lockForWriting(transaction);
    const caseNumbers = await numberCases(transaction, features);
    const rows = await numberRows(transaction, features, caseNumbers);
    const changes = new Map<number, number>();
    await deleteCases(transaction, active, [...caseNumbers.values()], changes);
    await insertRows(transaction, active, rows, await nextRevision(transaction));
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
    // What is remembered of the vocabulary is from before.
    if (changes.size > 0) await nextRevision(transaction);
    await changeFrequencies(transaction, active, changes);
    if (buildingGeneration !== null) await touch(transaction, caseNumbers);
  });
}

/** Adds documents to a slot that is being built, and says how many of them were there before. */
export async function addToBuild(
  client: SqlClient,
  slot: Slot,
  features: readonly DocumentFeatures[],
  known: KnownNumbers,
): Promise<{ rows: Row[]; replaced: number }> {
  const unique = withoutRepeats(features);
  const caseNumbers = await numberCases(client, unique);
  const rows = await numberRows(client, unique, caseNumbers, known);
  // A stream that reads page by page may give a document twice: the later one stands.
  const [gone] = await client.query<{ count: number }>(
    `with gone as (
       delete from search_document_${slot} d using unnest($1::int[], $2::smallint[]) k(case_no, locale)
       where d.case_no = k.case_no and d.locale = k.locale returning d.doc),
     texts as (delete from search_text_${slot} where doc in (select doc from gone))
     select count(*)::int as count from gone`,
    [rows.map(({ caseNo }) => caseNo), rows.map(({ features: { document } }) => localeNumber(document.locale))],
  );
  await insertRows(client, slot, rows, 0);
  return { rows, replaced: gone?.count ?? 0 };
}

/** Deletes all documents of cases from a slot and notes what that does to the frequencies. */
export async function deleteCases(
  client: SqlClient,
  slot: Slot,
  caseNumbers: number[],
  changes: Map<number, number>,
): Promise<void> {
  const gone = await client.query<{ doc: number; terms: string }>(
    `delete from search_document_${slot} where case_no = any($1::int[]) returning doc, terms::text`,
    [caseNumbers],
  );
  for (const { terms } of gone) countTerms(changes, numbersOf(terms), -1);
  await client.query(`delete from search_text_${slot} where doc = any($1::int[])`, [gone.map(({ doc }) => doc)]);
  await client.query(`delete from search_facet_${slot} where case_no = any($1::int[])`, [caseNumbers]);
}

/** Reads `{1,2,3}`, much faster than the driver does. */
export function numbersOf(array: string): number[] {
  return array.length <= 2 ? [] : array.slice(1, -1).split(',').map(Number);
}

const ZERO = 48;
const NINE = 57;

/** The numbers of a text, none below zero, whatever stands between them: for lists of hundreds in every answer. */
export function naturalNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) number = Math.max(0, number) * 10 + code - ZERO;
    else if (number >= 0) {
      numbers.push(number);
      number = -1;
    }
  }
  if (number >= 0) numbers.push(number);
  return numbers;
}

/** The number of this change: from a sequence, so that one that is rolled back is never used again. */
export async function nextRevision(client: SqlClient): Promise<number> {
  const [row] = await client.query<{ revision: number }>(
    `update search_state set revision = nextval('search_revision_seq') returning revision`,
  );
  return row?.revision ?? 0;
}

function withoutRepeats(features: readonly DocumentFeatures[]): DocumentFeatures[] {
  const key = ({ document }: DocumentFeatures): string => `${document.caseId.toLowerCase()}/${document.locale}`;
  return [...new Map(features.map((each) => [key(each), each])).values()];
}

async function numberCases(client: SqlClient, features: readonly DocumentFeatures[]): Promise<Map<string, number>> {
  const unique = [...new Set(features.map(({ document }) => document.caseId.toLowerCase()))].sort();
  const rows = await client.query<{ case_id: string; case_no: number }>(
    `with added as (
       insert into search_case (case_id) select * from unnest($1::uuid[]) on conflict do nothing returning case_id, case_no)
     select case_id, case_no from added
     union all select case_id, case_no from search_case where case_id = any($1::uuid[])`,
    [unique],
  );
  return new Map(rows.map(({ case_id, case_no }) => [case_id, case_no]));
}

async function touch(client: SqlClient, caseNumbers: number[]): Promise<void> {
  await client.query('update search_case set touched = true where case_no = any($1::int[]) and not touched', [
    caseNumbers,
  ]);
}
