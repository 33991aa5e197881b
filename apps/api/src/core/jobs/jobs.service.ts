import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';

/** A job carries ids only: what it works on is read when it runs. */
export type JobPayload = Readonly<Record<string, string | number | boolean>>;
/** Which try it is: what fails on the last one is given up. */
export interface JobAttempt {
  isLast: boolean;
}
export type JobHandler = (payload: JobPayload, attempt?: JobAttempt) => Promise<void>;

export interface JobOptions {
  /** Repeats that wait under the same key collapse into one. */
  key: string;
  /** Jobs of one queue run one after another, the next one only when the worker polls: seconds later. */
  queue?: string;
  /** Tries in all, with growing pauses; 25 over three days unless said otherwise. */
  attempts?: number;
}

/** The outbox: jobs written in the transaction of the change that asks for them, run by the worker role. */
@Injectable()
export class Jobs {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly times = new Map<string, string>();

  constructor(private readonly database: Database) {}

  /** Names the function that does a task; features call it when they start. */
  register(task: string, handler: JobHandler): void {
    if (this.handlers.has(task)) throw new Error(`Task ${task} is registered twice`);
    this.handlers.set(task, handler);
  }

  /**
   * Names a task that runs by itself, once for all workers together.
   * @param match minute, hour, day of month, month, day of week, in UTC, as in a crontab: `15 3 * * *`
   */
  registerTimed(task: string, match: string, handler: () => Promise<void>): void {
    this.register(task, handler);
    this.times.set(task, match);
  }

  timed(): ReadonlyMap<string, string> {
    return this.times;
  }

  registered(): ReadonlyMap<string, JobHandler> {
    return this.handlers;
  }

  /** Writes a job in the ambient transaction: it exists if and only if the change is committed. */
  async enqueue(task: string, payload: JobPayload, { key, queue, attempts }: JobOptions): Promise<void> {
    await this.database.query(
      'select graphile_worker.add_job($1, $2::json, queue_name => $3, job_key => $4, max_attempts => $5)',
      [task, JSON.stringify(payload), queue ?? null, key, attempts ?? null],
    );
  }

  /** Takes back jobs that wait under these keys: what they would do has been done. */
  async cancel(keys: readonly string[]): Promise<void> {
    await this.database.query('select graphile_worker.remove_job(key) from unnest($1::text[]) as key', [keys]);
  }
}
