import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { SearchDocument, SearchEngine } from '#search';
import { Database } from '../../core/database/index.js';
import { HealthChecks } from '../../core/health/index.js';
import { Jobs } from '../../core/jobs/index.js';
import {
  PublishedRepository,
  SEARCH_SYNC_TASK,
  searchDocuments,
  searchSyncKey,
  type PublishedRow,
} from '../case-studies/index.js';
import { ProjectionContextReader } from './projection-context.js';
import { SEARCH_ENGINE } from './search.engine.js';

const BATCH = 200;

/** A case whose index entry wasn't what is published. */
export interface Repair {
  id: string;
  fault: 'missing' | 'outdated' | 'not published';
}

/** Hears how far a long work is. */
export type Report = (progress: { step: string; done: number; total: number }) => void;

/** Keeps the index equal to the projection of what is published. */
@Injectable()
export class SearchIndex implements OnModuleInit {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly database: Database,
    private readonly published: PublishedRepository,
    private readonly projection: ProjectionContextReader,
    private readonly jobs: Jobs,
    private readonly health: HealthChecks,
  ) {}

  onModuleInit(): void {
    this.jobs.register(SEARCH_SYNC_TASK, ({ id }) => this.sync([String(id)]));
    this.health.register('waitingJobSeconds', () => this.oldestJobAge());
  }

  /** Loads the cases as they stand now: published ones are written, all others removed. Idempotent. */
  async sync(ids: readonly string[], onProgress: Report = () => {}): Promise<void> {
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      await this.database.transaction(async () => {
        // One after another, each reading after the one before was committed: an older reading never overwrites a newer one.
        await this.database.query('select pg_advisory_xact_lock(7310002)');
        const rows = await this.published.byIds(batch);
        await this.engine.upsert(await this.documents([...rows.values()]));
        await this.engine.remove(batch.filter((id) => !rows.has(id)));
      });
      onProgress({ step: 'search index', done: Math.min(start + BATCH, ids.length), total: ids.length });
    }
  }

  /** The same at once, without waiting for the worker: jobs that wait for these cases are taken back. */
  async syncNow(ids: readonly string[], onProgress: Report): Promise<void> {
    await this.sync(ids, onProgress);
    await this.jobs.cancel(ids.map(searchSyncKey));
  }

  /** Fills a fresh index with all that is published, then swaps. Returns the number of cases. */
  async rebuild(onProgress: Report = () => {}): Promise<number> {
    const total = await this.published.count();
    let done = 0;
    const report = (count: number): void => onProgress({ step: 'search index', done: count, total });
    const stream = this.stream((count) => report((done += count)));
    await this.engine.rebuild(stream);
    return done;
  }

  /** Compares the index with what is published by id, version and hash, and repairs what differs. */
  async verify(onProgress: Report = () => {}): Promise<Repair[]> {
    const total = await this.published.count();
    const held = await this.heldEntries();
    const repairs: Repair[] = [];
    let done = 0;
    for await (const rows of this.pages()) {
      for (const [id, documents] of Map.groupBy(await this.documents(rows), ({ caseId }) => caseId)) {
        const key = entryKey(documents);
        const present = held.get(id);
        if (present !== key) repairs.push({ id, fault: present === undefined ? 'missing' : 'outdated' });
        held.delete(id);
      }
      onProgress({ step: 'search index', done: (done += rows.length), total });
    }
    for (const id of held.keys()) repairs.push({ id, fault: 'not published' });
    await this.sync(repairs.map(({ id }) => id));
    return repairs;
  }

  private async heldEntries(): Promise<Map<string, string>> {
    const entries = new Map<string, { locale: string; version: number; hash: string }[]>();
    for await (const { caseId, ...entry } of this.engine.inventory()) {
      const list = entries.get(caseId);
      if (list) list.push(entry);
      else entries.set(caseId, [entry]);
    }
    return new Map([...entries].map(([id, list]) => [id, entryKey(list)]));
  }

  private async documents(rows: readonly PublishedRow[]): Promise<SearchDocument[]> {
    const context = await this.projection.read(rows);
    return rows.flatMap((row) => searchDocuments(row, context));
  }

  private async *pages(): AsyncGenerator<PublishedRow[]> {
    for (let last: string | null = null; ;) {
      const rows: PublishedRow[] = await this.published.rowsAfter(last, BATCH);
      if (rows.length === 0) return;
      yield rows;
      last = rows.at(-1)?.id ?? null;
    }
  }

  private async *stream(onPage: (count: number) => void): AsyncGenerator<SearchDocument> {
    for await (const rows of this.pages()) {
      yield* await this.documents(rows);
      onPage(rows.length);
    }
  }

  /** In seconds. Jobs that failed and wait for another try are as old as they are; those that are due later do not wait yet. */
  async oldestJobAge(): Promise<number> {
    const rows = await this.database.query<{ age: number }>(
      `select coalesce(extract(epoch from now() - min(created_at)), 0)::integer as age
         from graphile_worker.jobs where (run_at <= now() or attempts > 0) and attempts < max_attempts`,
    );
    return rows[0]?.age ?? 0;
  }
}

const entryKey = (entries: readonly { locale: string; version: number; hash: string }[]): string =>
  entries
    .map(({ locale, version, hash }) => `${locale}:${version}:${hash}`)
    .sort()
    .join(' ');
