import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { Logger as WorkerLogger, parseCronItems, type Task, type TaskList } from 'graphile-worker';
import { ClsService } from 'nestjs-cls';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { Jobs, type JobPayload } from './jobs.service.js';
import { startRunner, type OwnRunner } from './runner.js';
import { WorkerPresence } from './worker-presence.js';

/** How often the jobs of workers that died are looked for, in milliseconds. */
const TEND_EVERY = 15_000;
/** How long a runner that failed waits before the next one. */
const RESTART_AFTER = 1_000;

/** Runs the registered tasks: the worker role. Goes on by itself after the database was away. */
@Injectable()
export class Worker implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Worker');
  private readonly presence: WorkerPresence;
  private runner: OwnRunner | undefined;
  /** From start to stop. */
  private life: AbortController | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly jobs: Jobs,
    private readonly cls: ClsService,
  ) {
    this.presence = new WorkerPresence(env.DATABASE_URL);
  }

  async start(): Promise<void> {
    if (this.life) return;
    this.life = new AbortController();
    try {
      await this.tend();
      await this.run(this.life.signal);
    } catch (error) {
      this.life = undefined;
      throw error;
    }
    this.timer = setInterval(() => void this.tend(), TEND_EVERY).unref();
  }

  /** Running jobs end first. */
  async stop(): Promise<void> {
    this.life?.abort();
    this.life = undefined;
    clearInterval(this.timer);
    const { runner } = this;
    this.runner = undefined;
    await runner?.stop();
    await this.presence.end();
  }

  /** Running jobs end while the database is still there. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  /** Takes back what workers held that are gone. */
  async tend(): Promise<void> {
    try {
      const gone = await this.presence.releaseDead();
      if (gone > 0) this.logger.warn(`Jobs of ${gone} worker(s) that ended without a word are free again`);
    } catch (error) {
      this.logger.warn(`Could not look for jobs of dead workers: ${String(error)}`);
    }
  }

  private async run(life: AbortSignal): Promise<void> {
    let pool: string | undefined;
    const { DATABASE_URL, WORKER_CONCURRENCY } = this.env;
    const runner = await startRunner(DATABASE_URL, WORKER_CONCURRENCY + 2, {
      concurrency: WORKER_CONCURRENCY,
      noHandleSignals: true,
      pollInterval: 2_000,
      taskList: this.taskList(),
      parsedCronItems: parseCronItems([...this.jobs.timed()].map(([task, match]) => ({ task, match }))),
      preset: {
        // Without a batch a job's end that can't be written is nobody's to catch, and ends the process.
        worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
        plugins: [
          {
            name: 'KakehashiPresence',
            version: '1.0.0',
            worker: {
              hooks: {
                startWorker: async (_context, { worker }) => {
                  pool = worker.workerPool.id;
                  await this.presence.announce(pool);
                },
              },
            },
          },
        ],
      },
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error') this.logger.error(message);
        else if (level === 'warning') this.logger.warn(message);
      }),
    });
    if (life.aborted) return runner.stop();
    this.runner = runner;
    const ended = (): void => {
      if (!life.aborted) void this.restart(life, runner, pool);
    };
    runner.promise.then(ended, ended);
  }

  /** The runner gives up where it can't write down how a job ended: another one takes its place. */
  private async restart(life: AbortSignal, failed: OwnRunner, pool: string | undefined): Promise<void> {
    this.runner = undefined;
    void failed.stop().catch(() => undefined);
    if (pool !== undefined) await this.presence.withdraw(pool).catch(() => undefined);
    for (;;) {
      this.logger.warn('The worker ended by itself and starts again');
      await new Promise((resolve) => setTimeout(resolve, RESTART_AFTER));
      if (life.aborted) return;
      await this.tend();
      try {
        await this.run(life);
        return;
      } catch (error) {
        this.logger.error(`The worker could not start: ${String(error)}`);
      }
    }
  }

  private taskList(): TaskList {
    const entries = [...this.jobs.registered()].map(([task, handler]) => {
      const work: Task = (payload, { job }) => {
        const attempt = { isLast: job.attempts >= job.max_attempts };
        return this.cls.run(() => handler(payload as JobPayload, attempt));
      };
      return [task, work] as const;
    });
    return Object.fromEntries(entries);
  }
}
