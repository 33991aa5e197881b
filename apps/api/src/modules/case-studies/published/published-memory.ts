import { BoundedMap } from '#shared';
import { TEXT_NAMES } from '../case-study.model.js';
import type { PublishedRow } from '../case-study.view.js';

/** A published row and which writing of it this is. */
export interface StampedRow extends PublishedRow {
  /** PostgreSQL's number of the transaction that wrote the row: another one after every change. */
  stamp: string;
}

/** Characters of all texts together: about 25 MB with what is around them, some thousand cases. */
const CHARACTERS_MAX = 8_000_000;

/**
 * Published rows that were read lately. Their snapshots are long, and most of what a page of results costs is reading
 * them; so the database is asked for what it has, and sends a snapshot only where it isn't the one that is here.
 */
export class PublishedMemory {
  private readonly rows = new BoundedMap<string, StampedRow>(CHARACTERS_MAX, weightOf);

  keep(row: StampedRow): void {
    this.rows.set(row.id, row);
  }

  get(id: string): StampedRow | undefined {
    return this.rows.get(id);
  }
}

function weightOf({ snapshot: { translations } }: StampedRow): number {
  let characters = 0;
  for (const translation of Object.values(translations))
    for (const name of TEXT_NAMES) characters += translation[name]?.length ?? 0;
  return characters;
}
