import type { InventoryEntry } from '../port.js';
import type { Connection } from './connection.js';
import { INVENTORY_ATTRIBUTES, type IndexedCase, inventoryOf } from './schema.js';

const PAGE = 1_000;

/**
 * All that the index holds, a page at a time. Pages are counted off in Meilisearch's own order: cases that are written
 * or swapped between two of them may be missed or told twice, which `verify-index` mends without harm.
 */
export async function* readInventory(connection: Connection, index: string): AsyncGenerator<InventoryEntry> {
  for (let offset = 0; ; offset += PAGE) {
    const page = await connection.askFor((client) =>
      client.index<Partial<IndexedCase> & { caseId: string }>(index).getDocuments({
        offset,
        limit: PAGE,
        fields: [...INVENTORY_ATTRIBUTES] as (keyof IndexedCase)[],
      }),
    );
    for (const stored of page?.results ?? []) yield* inventoryOf(stored);
    if ((page?.results.length ?? 0) < PAGE) return;
  }
}
