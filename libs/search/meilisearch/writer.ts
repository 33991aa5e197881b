import type { SearchDocument } from '../port.js';
import { BATCH, batches } from './batches.js';
import type { Connection } from './connection.js';
import type { CaseIndex } from './indexes.js';
import type { Journal } from './journal.js';
import { type IndexedCase, storableId, toIndexedCases, toPartialCase } from './schema.js';

/** Writes cases and removes them. Each call ends when Meilisearch has done what it was told. */
export class Writer {
  constructor(
    private readonly connection: Connection,
    private readonly index: CaseIndex,
    private readonly journal: Journal,
  ) {}

  /** Replaces the documents of the named cases: a case is one document of the index, so that it is replaced at once. */
  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.index.ready();
    for (const cases of batches(toIndexedCases(documents))) {
      if ((await this.journal.build()) !== null) await this.journal.noteWritten(cases);
      await putCases(this.connection, this.index.names.cases, cases);
    }
  }

  /** Removes cases; those that are not there are no fault. */
  async remove(caseIds: readonly string[]): Promise<void> {
    for (const ids of chunked([...new Set(caseIds.map(storableId))], BATCH)) {
      if ((await this.journal.build()) !== null) await this.journal.noteRemoved(ids);
      await removeCases(this.connection, this.index.names.cases, ids);
    }
  }
}

/** Puts whole cases in the place of what an index has of them. */
export async function putCases(connection: Connection, uid: string, cases: readonly IndexedCase[]): Promise<void> {
  for (const batch of batches(cases)) {
    await connection.write((client) => client.index<IndexedCase>(uid).addDocuments(batch, { primaryKey: 'caseId' }));
  }
}

/** Lays translations over what an index has of their cases: a stream may give those of a case apart. */
export async function addTranslations(
  connection: Connection,
  uid: string,
  documents: readonly SearchDocument[],
): Promise<void> {
  const cases = [...Map.groupBy(documents, ({ caseId }) => storableId(caseId)).values()].map(
    (ofCase) => Object.assign({}, ...ofCase.map(toPartialCase)) as ReturnType<typeof toPartialCase>,
  );
  for (const batch of batches(cases)) {
    await connection.write((client) =>
      client.index<Partial<IndexedCase>>(uid).updateDocuments(batch, { primaryKey: 'caseId' }),
    );
  }
}

/** Takes cases out of an index, which need not exist. */
export async function removeCases(connection: Connection, uid: string, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return;
  await connection.write((client) => client.index(uid).deleteDocuments([...caseIds]), ['index_not_found']);
}

/** Parts of a list, each small enough for one request. */
export function* chunked<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
