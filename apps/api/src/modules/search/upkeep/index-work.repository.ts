import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/index.js';
import type { IndexWork } from './index-work.js';

/** Held by whoever works on the index, on a connection of its own: it ends with the process, however that ends. */
const WORK_LOCK = 7_310_004;
/** Work that waits for a worker has a job of this key. */
export const INDEX_WORK_KEY = 'search-index-work';

const HELD = `exists (
  select from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
   where l.locktype = 'advisory' and l.granted and l.objsubid = 1 and l.classid = 0 and l.objid = ${WORK_LOCK})`;
const AWAITED = `exists (
  select from graphile_worker.jobs j
   where j.key = '${INDEX_WORK_KEY}' and (j.locked_at is not null or j.attempts < j.max_attempts))`;

const CURRENT = `
  select id, kind, origin, asked_at as "askedAt", started_at as "startedAt", told_at as "toldAt", ended_at as "endedAt",
         done, total, repaired,
         case when state = 'running' and not ${HELD} or state = 'waiting' and not ${AWAITED} then 'stopped' else state end as state
    from search_index_work`;

/** Every statement on the work of the index. */
@Injectable()
export class IndexWorkRepository {
  constructor(private readonly database: Database) {}

  /** The last work; null where there was none yet. */
  async current(): Promise<IndexWork | null> {
    const [work] = await this.database.query<IndexWork>(CURRENT);
    if (work?.state !== 'stopped') return work ?? null;
    // Locks are seen as they are and rows as they were: what ended between the two is read once more.
    return (await this.database.query<IndexWork>(CURRENT))[0] ?? null;
  }

  /** Puts a new work in the place of the last. */
  async place(
    work: Pick<IndexWork, 'id' | 'kind' | 'origin' | 'state' | 'askedAt' | 'startedAt' | 'total'>,
  ): Promise<void> {
    const { id, kind, origin, state, askedAt, startedAt, total } = work;
    await this.database.query(
      `insert into search_index_work (id, kind, origin, state, asked_at, started_at, told_at, total)
       values ($1, $2, $3, $4, $5, $6, $6, $7)
       on conflict (singleton) do update set id = excluded.id, kind = excluded.kind, origin = excluded.origin,
         state = excluded.state, asked_at = excluded.asked_at, started_at = excluded.started_at, told_at = excluded.told_at,
         ended_at = null, done = 0, total = excluded.total, repaired = null`,
      [id, kind, origin, state, askedAt, startedAt, total],
    );
  }

  /** Begins what waits; false where it was begun before, or another took its place. */
  async begin(id: string, total: number, now: Date): Promise<boolean> {
    const rows = await this.database.query(
      `update search_index_work set state = 'running', started_at = $2, told_at = $2, total = $3
        where id = $1 and state = 'waiting' returning id`,
      [id, now, total],
    );
    return rows.length > 0;
  }

  /** Told on a connection of its own, so that others see it while the work goes on. */
  async tell(id: string, { done, total }: Pick<IndexWork, 'done' | 'total'>, now: Date): Promise<void> {
    await this.database.queryApart(
      `update search_index_work set done = $2, total = $3, told_at = $4 where id = $1 and state = 'running'`,
      [id, done, total, now],
    );
  }

  async end(id: string, { done, repaired }: { done: number; repaired: number | null }, now: Date): Promise<void> {
    await this.database.query(
      `update search_index_work set state = 'done', done = $2, total = $2, repaired = $3, told_at = $4, ended_at = $4
        where id = $1 and state = 'running'`,
      [id, done, repaired, now],
    );
  }

  async fail(id: string, now: Date): Promise<void> {
    await this.database.query(
      `update search_index_work set state = 'failed', told_at = $2, ended_at = $2 where id = $1 and state = 'running'`,
      [id, now],
    );
  }

  /** Who asks for work at once with others asks after them. */
  async inTurn(): Promise<void> {
    await this.database.lock(INDEX_WORK_KEY);
  }

  /** Runs `work` while no other process works on the index; null, without running it, where one does. */
  async alone<T>(work: () => Promise<T>): Promise<{ value: T } | null> {
    const runner = this.database.manager.dataSource.createQueryRunner();
    try {
      const rows = (await runner.query('select pg_try_advisory_lock($1) as held', [WORK_LOCK])) as { held: boolean }[];
      if (rows[0]?.held !== true) return null;
      try {
        return { value: await work() };
      } finally {
        // Where the connection broke, the lock is gone with it.
        await runner.query('select pg_advisory_unlock($1)', [WORK_LOCK]).catch(() => undefined);
      }
    } finally {
      await runner.release();
    }
  }
}
