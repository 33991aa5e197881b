import type { SqlClient, TextField } from '../port.js';
import { BoundedMap } from '#shared';
import type { Slot } from './storage.js';

/** The texts of a document as they are shown. */
export interface ShownText extends Record<TextField, string> {
  doc: number;
  caseId: string;
  version: number;
}

/** Characters of all texts together: 16 MB at most, some thousand documents. */
const CHARACTERS_MAX = 8_000_000;

/**
 * Texts of documents that were shown lately. A document never changes: what is written again gets another number. So
 * nothing here can be out of date, and what is gone is found by no search any more.
 */
export class TextMemory {
  private readonly texts = new BoundedMap<number, ShownText>(
    CHARACTERS_MAX,
    ({ title, teaser, summary, body }) => title.length + teaser.length + summary.length + body.length,
  );

  /** The texts of documents by number; those that are not there any more are left out. */
  async read(client: SqlClient, slot: Slot, docs: readonly number[]): Promise<Map<number, ShownText>> {
    const found = new Map<number, ShownText>();
    for (const doc of docs) {
      const text = this.texts.get(doc);
      if (text !== undefined) found.set(doc, text);
    }
    const missing = docs.filter((doc) => !found.has(doc));
    if (missing.length === 0) return found;
    const rows = await client.query<ShownText>(
      `select d.doc, c.case_id as "caseId", t.version, t.title, t.teaser, t.summary, t.body
       from search_document_${slot} d join search_text_${slot} t using (doc) join search_case c using (case_no)
       where d.doc = any($1::int[])`,
      [missing],
    );
    for (const row of rows) {
      found.set(row.doc, row);
      this.texts.set(row.doc, row);
    }
    return found;
  }
}
