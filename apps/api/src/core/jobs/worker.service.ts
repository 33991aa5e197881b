import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { Logger as WorkerLogger, run, type Runner, type TaskList } from 'graphile-worker';
import { ClsService } from 'nestjs-cls';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { Jobs, type JobPayload } from './jobs.service.js';

/** Runs the registered tasks: the worker role. */
@Injectable()
export class Worker implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Worker');
  private runner: Runner | undefined;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly jobs: Jobs,
    private readonly cls: ClsService,
  ) {}

  async start(): Promise<void> {
    this.runner = await run({
      connectionString: this.env.DATABASE_URL,
      concurrency: this.env.WORKER_CONCURRENCY,
      maxPoolSize: this.env.WORKER_CONCURRENCY + 2,
      noHandleSignals: true,
      pollInterval: 2_000,
      taskList: this.taskList(),
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error') this.logger.error(message);
        else if (level === 'warning') this.logger.warn(message);
      }),
    });
  }

  /** Running jobs end while the database is still there. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
  }

  private taskList(): TaskList {
    const entries = [...this.jobs.registered()].map(([task, handler]) => {
      const work = (payload: unknown) => this.cls.run(() => handler(payload as JobPayload));
      return [task, work] as const;
    });
    return Object.fromEntries(entries);
  }
}
