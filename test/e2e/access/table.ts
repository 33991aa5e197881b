import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Row, Rows } from './row.js';

/**
 * Who may call what. To add a root field: write its row in `rows/<feature>.ts` beside this file (a new file is found
 * by itself; it exports `rows`), keyed `Query.field` or `Mutation.field`, with who may according to the domain's table
 * in each state of what the field is about. Fields of types that not everybody may see are rows as well: `Type.field`.
 * `matrix.e2e-spec.ts` then calls it as everybody in every state.
 */
export const ROWS_FOLDER = 'test/e2e/access/rows';

const folder = path.join(import.meta.dirname, 'rows');

/** Every row of every feature; a field that two files claim is a fault. */
export async function readTable(): Promise<ReadonlyMap<string, Row>> {
  const table = new Map<string, Row>();
  for (const file of readdirSync(folder).sort()) {
    const { rows } = (await import(path.join(folder, file))) as { rows: Rows };
    for (const [field, row] of Object.entries(rows)) {
      if (table.has(field)) throw new Error(`${field} has a second row in ${ROWS_FOLDER}/${file}`);
      table.set(field, row);
    }
  }
  return table;
}
