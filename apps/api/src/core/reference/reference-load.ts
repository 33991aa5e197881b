import type { DataSource, EntityManager } from 'typeorm';

/** Where a load stands: `done` of `total` rows of a step. */
export interface LoadProgress {
  step: string;
  done: number;
  total: number;
  /** What an operator should know of a step that has ended. */
  note?: string;
}
export type OnLoadProgress = (progress: LoadProgress) => void;

/** One step of a load: reads nothing, writes rows that are already known. */
export interface ReferenceStep {
  name: string;
  total: number;
  /**
   * Returns what an operator should know of it, if anything.
   * @param onDone called with the number of rows done so far
   */
  write(manager: EntityManager, onDone: (rows: number) => void): Promise<string | undefined | void>;
}

/** A set of files that is loaded as one. */
export interface ReferenceSource {
  name: string;
  /** Of all files and their readers; equal hashes mean that there is nothing to do. */
  hash: string;
  /** Parses the files; called only where there is something to do. */
  steps(): readonly ReferenceStep[];
}

/** Any number, the same for every loader and for editors of reference data: those who write at once take turns. */
export const REFERENCE_LOCK = 7_241_001;

/**
 * Loads what has changed since the last load, all of it or nothing. Returns the names of the sources
 * that were loaded: none on a usual start.
 */
export async function loadSources(
  dataSource: DataSource,
  sources: readonly ReferenceSource[],
  onProgress: OnLoadProgress = () => {},
): Promise<string[]> {
  if ((await stale(dataSource.manager, sources)).length === 0) return [];
  return dataSource.transaction(async (manager) => {
    // A load is not a request: it may take its time on a slow disk.
    await manager.query('SET LOCAL statement_timeout = 0');
    await manager.query('SELECT pg_advisory_xact_lock($1)', [REFERENCE_LOCK]);
    // Asked again under the lock: another program may just have done it.
    const todo = await stale(manager, sources);
    for (const source of todo) await loadSource(manager, source, onProgress);
    return todo.map(({ name }) => name);
  });
}

async function loadSource(manager: EntityManager, source: ReferenceSource, onProgress: OnLoadProgress): Promise<void> {
  for (const part of source.steps()) {
    const { name: step, total } = part;
    onProgress({ step, done: 0, total });
    const note = await part.write(manager, (done) => onProgress({ step, done, total }));
    onProgress({ step, done: total, total, ...(note ? { note } : {}) });
  }
  await manager.query(
    `INSERT INTO reference_load (name, hash, loaded_at) VALUES ($1, $2, now())
     ON CONFLICT (name) DO UPDATE SET hash = excluded.hash, loaded_at = excluded.loaded_at`,
    [source.name, source.hash],
  );
}

async function stale(manager: EntityManager, sources: readonly ReferenceSource[]): Promise<ReferenceSource[]> {
  const rows: { name: string; hash: string }[] = await manager.query('SELECT name, hash FROM reference_load');
  const known = new Map(rows.map(({ name, hash }) => [name, hash]));
  return sources.filter(({ name, hash }) => known.get(name) !== hash);
}
