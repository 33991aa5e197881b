import type { InventoryEntry, SqlClient } from '../port.js';
import { localeOf, readState } from './storage.js';

const PAGE = 1_000;

/** All that the index holds, a page at a time; in an order that a swap between two pages does not upset. */
export async function* readInventory(client: SqlClient): AsyncGenerator<InventoryEntry> {
  let [caseNo, locale] = [0, 0];
  for (;;) {
    const { active } = await readState(client);
    const rows = await client.query<{
      case_no: number;
      case_id: string;
      locale: number;
      version: number;
      hash: string;
    }>(
      `select d.case_no, c.case_id, d.locale::int, t.version, t.hash
       from search_document_${active} d join search_text_${active} t using (doc) join search_case c using (case_no)
       where (d.case_no, d.locale) > ($1, $2) order by d.case_no, d.locale limit ${PAGE}`,
      [caseNo, locale],
    );
    for (const row of rows)
      yield { caseId: row.case_id, locale: localeOf(row.locale), version: row.version, hash: row.hash };
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    [caseNo, locale] = [last.case_no, last.locale];
  }
}
