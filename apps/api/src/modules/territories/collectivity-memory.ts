import { BoundedMap } from '#shared';
import type { Collectivity } from './collectivity.entity.js';

/** How long a version is believed without asking the database again, in milliseconds: as that of the vocabularies. */
const FRESH_FOR = 1_000;

/** Rows at most: about 5 MB. */
const ROWS_MAX = 3_000;

/** Where rows come from. */
export interface CollectivitySource {
  /** Grows with every change of any collectivity. */
  version: () => Promise<string>;
  byIds: (ids: readonly number[]) => Promise<Map<number, Collectivity>>;
}

/**
 * Collectivities that were read lately. They come with every page of results and change with the reference data alone,
 * some times a year; the database says by their version when they do.
 */
export class CollectivityMemory {
  private readonly rows = new BoundedMap<number, Collectivity>(ROWS_MAX);
  private version: string | undefined;
  private checked: { at: number; version: Promise<string> } | undefined;

  constructor(private readonly source: CollectivitySource) {}

  /** Rows by id, those that are not there left out; a second old at most. Not to be changed by anybody. */
  async byIds(ids: readonly number[]): Promise<Map<number, Collectivity>> {
    const version = await this.versionNow();
    if (version !== this.version) this.rows.clear();
    this.version = version;
    const found = new Map<number, Collectivity>();
    for (const id of ids) {
      const row = this.rows.get(id);
      if (row !== undefined) found.set(id, row);
    }
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length === 0) return found;
    const read = await this.source.byIds(missing);
    for (const [id, row] of read) {
      found.set(id, row);
      // Read after the version was: at worst newer than it, and read once more when that is noticed.
      if (this.version === version) this.rows.set(id, row);
    }
    return found;
  }

  private versionNow(): Promise<string> {
    const now = performance.now();
    if (this.checked && now - this.checked.at < FRESH_FOR) return this.checked.version;
    const version = this.source.version();
    this.checked = { at: now, version };
    version.catch(() => (this.checked = undefined));
    return version;
  }
}
