import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { FileStore } from '../../../core/files/index.js';
import { Jobs } from '../../../core/jobs/index.js';
import { CaseFileRepository } from './case-file.repository.js';

export const SWEEP_TASK = 'files.sweep';
/** A form may lie open for a day before it is saved. */
const GRACE = 24 * 3_600_000;
const BATCH = 200;

/** Takes away files that were uploaded and never attached, or that neither copy nor revision shows any more. */
@Injectable()
export class Sweeper implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly files: CaseFileRepository,
    private readonly store: FileStore,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.registerTimed(SWEEP_TASK, '40 2 * * *', async () => {
      await this.sweep();
    });
  }

  /** Returns how many files went. */
  async sweep(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - GRACE);
    let gone = 0;
    for (;;) {
      const ids = await this.files.orphans(before, BATCH);
      for (const id of ids) gone += Number(await this.remove(id));
      if (ids.length < BATCH) return gone;
    }
  }

  /** The row goes last to be committed: where the store fails, the next sweep finds it again. */
  private remove(id: string): Promise<boolean> {
    return this.database.transaction(async () => {
      const objects = await this.files.deleteOrphan(id);
      for (const { name } of objects ?? []) await this.store.remove(name);
      return objects !== undefined;
    });
  }
}
