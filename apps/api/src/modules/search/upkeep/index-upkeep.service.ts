import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { Jobs } from '../../../core/jobs/index.js';
import { Audit } from '../../audit/index.js';
import { PublishedRepository } from '../../case-studies/index.js';
import { SearchIndex, type Report } from '../search-index.service.js';
import { INDEX_WORK_KEY, IndexWorkRepository } from './index-work.repository.js';
import { isOpen, type IndexWork, type IndexWorkKind } from './index-work.js';
import { Newest } from './newest.js';

/** The job that does what was asked for at the desk. */
export const INDEX_WORK_TASK = 'search-index-work';
/** Progress is written this often at most, in milliseconds. */
const TELL_EVERY = 1_000;
/** Tries to begin; what was begun once is not begun again by itself. */
const ATTEMPTS = 5;

/** What came of asking: it waits for a worker, or other work is in its way. */
export type AskedIndexWork = { kind: 'asked' | 'busy'; work: IndexWork };

/**
 * Rebuilds and comparisons of the whole index: one at a time whoever asks for it and wherever it runs, with its progress
 * where every process can read it. A worker that is killed leaves the old index in use and its work `stopped`; it is
 * asked for again by whoever decides so, not by the queue.
 */
@Injectable()
export class IndexUpkeep implements OnModuleInit {
  constructor(
    private readonly index: SearchIndex,
    private readonly published: PublishedRepository,
    private readonly works: IndexWorkRepository,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register(INDEX_WORK_TASK, ({ id }) => this.perform(String(id)));
  }

  /** The last work; null where there was none yet. */
  current(): Promise<IndexWork | null> {
    return this.works.current();
  }

  /** Asks a worker for it, unless work waits or runs. */
  ask(viewer: Viewer, kind: IndexWorkKind): Promise<AskedIndexWork> {
    return this.database.transaction(async () => {
      await this.works.inTurn();
      const last = await this.works.current();
      if (last !== null && isOpen(last)) return { kind: 'busy', work: last };
      const id = randomUUID();
      const askedAt = this.clock.now();
      await this.works.place({ id, kind, origin: 'desk', state: 'waiting', askedAt, startedAt: null, total: 0 });
      await this.jobs.enqueue(INDEX_WORK_TASK, { id }, { key: INDEX_WORK_KEY, attempts: ATTEMPTS });
      const action = kind === 'rebuild' ? 'search-index.rebuild-asked' : 'search-index.verification-asked';
      await this.audit.record({ actorId: viewer.id, action, subjectType: 'search-index', subjectId: id });
      const work = await this.works.current();
      if (work === null) throw new Error('The work on the index vanished in its own transaction');
      return { kind: 'asked', work };
    });
  }

  /** Rebuilds here and now, for a command; gives the number of cases, or null where other work runs. */
  async rebuildNow(onProgress: Report): Promise<number | null> {
    const outcome = await this.works.alone(async () => {
      const id = randomUUID();
      const [askedAt, total] = [this.clock.now(), await this.published.count()];
      await this.works.place({
        id,
        kind: 'rebuild',
        origin: 'terminal',
        state: 'running',
        askedAt,
        startedAt: askedAt,
        total,
      });
      return this.work(id, 'rebuild', onProgress);
    });
    return outcome?.value ?? null;
  }

  private async perform(id: string): Promise<void> {
    const begun = await this.works.alone(async () => {
      if (!(await this.works.begin(id, await this.published.count(), this.clock.now()))) return;
      const work = await this.works.current();
      if (work) await this.work(id, work.kind, () => undefined);
    });
    // A command was faster, and has taken its place unless it is just ending: then the queue tries again.
    if (begun === null && (await this.works.current())?.id === id)
      throw new Error('Other work on the search index is just ending');
  }

  /** Gives how many cases were gone through. */
  private async work(id: string, kind: IndexWorkKind, onProgress: Report): Promise<number> {
    const told = new Newest<{ done: number; total: number }>(
      (progress) => this.works.tell(id, progress, this.clock.now()),
      TELL_EVERY,
    );
    const report: Report = (progress) => {
      told.tell(progress);
      onProgress(progress);
    };
    try {
      const result = kind === 'rebuild' ? await this.rebuild(report) : await this.verify(report);
      await told.end();
      await this.works.end(id, result, this.clock.now());
      return result.done;
    } catch (error) {
      await told.end();
      // The reason of the failure matters more than this.
      await this.works.fail(id, this.clock.now()).catch(() => undefined);
      throw error;
    }
  }

  private async rebuild(report: Report): Promise<{ done: number; repaired: null }> {
    return { done: await this.index.rebuild(report), repaired: null };
  }

  private async verify(report: Report): Promise<{ done: number; repaired: number }> {
    let done = 0;
    const repairs = await this.index.verify((progress) => {
      done = progress.done;
      report(progress);
    });
    return { done, repaired: repairs.length };
  }
}
