import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../../core/database/index.js';
import { Jobs } from '../../../core/jobs/index.js';
import { problemOf } from '../programme.problem.js';
import { ProgrammeRepository } from '../programme.repository.js';
import { withTables } from '../programme.tables.js';
import { PROGRAMME_TASK } from '../programme.tasks.js';
import { ProgrammeFactsReader } from './programme.facts.js';
import { makeApart } from './programme.worker.js';

/** The job that computes a version. Run twice it comes to the same; one that was published stays as it is. */
@Injectable()
export class ProgrammeComputing implements OnModuleInit {
  private readonly logger = new Logger('Programme');

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly programmes: ProgrammeRepository,
    private readonly facts: ProgrammeFactsReader,
  ) {}

  onModuleInit(): void {
    this.jobs.register(PROGRAMME_TASK, ({ id }) => this.compute(String(id)));
  }

  private async compute(id: string): Promise<void> {
    const version = await this.programmes.byId(id);
    if (!version || !['waiting', 'computing'].includes(version.state)) return;
    const began = performance.now();
    try {
      await this.programmes.reach(id, 'scores');
      const facts = await this.facts.read(version);
      const problem = problemOf(facts);
      await this.programmes.reach(id, 'meetings');
      const programme = await makeApart(problem);
      await this.programmes.reach(id, 'storing');
      await this.database.transaction(async () => {
        await this.programmes.keepMeetings(id, withTables(problem, programme.meetings, facts.before));
        await this.programmes.keep(id, programme, performance.now() - began);
      });
    } catch (error) {
      this.logger.error(`Programme ${id} could not be made: ${String(error)}`);
      await this.programmes.fail(id);
    }
  }
}
