import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Jobs } from '../jobs/index.js';

/** Removes what was kept long enough. @returns how many rows went */
export type Sweep = (now: Date) => Promise<number>;

export const RETENTION_TASK = 'retention.sweep';
const DAY = 86_400_000;

/** Where features say for how long they keep what; one job a day holds them to it and reports what it removed. */
@Injectable()
export class Retention implements OnModuleInit {
  private readonly logger = new Logger('Retention');
  private readonly sweeps = new Map<string, Sweep>();

  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.registerTimed(RETENTION_TASK, '40 2 * * *', async () => void (await this.sweep()));
  }

  /**
   * Names what is swept; the feature that owns the rows calls it in onModuleInit.
   * @param days after which `remove` finds it old
   */
  register(name: string, days: number, remove: (before: Date) => Promise<number>): void {
    if (this.sweeps.has(name)) throw new Error(`The retention of ${name} is registered twice`);
    this.sweeps.set(name, (now) => remove(new Date(now.getTime() - days * DAY)));
  }

  /** Sweeps everything now. What fails is told and doesn't keep the rest. @returns what went, by name */
  async sweep(): Promise<Record<string, number>> {
    const removed: Record<string, number> = {};
    const now = this.clock.now();
    for (const [name, sweep] of this.sweeps) {
      try {
        removed[name] = await sweep(now);
      } catch (error) {
        this.logger.error(`${name} could not be swept: ${String(error)}`);
      }
    }
    this.logger.log(
      `Removed: ${Object.entries(removed)
        .map(([name, count]) => `${name} ${count}`)
        .join(', ')}`,
    );
    return removed;
  }
}
