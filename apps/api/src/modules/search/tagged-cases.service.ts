import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type JobPayload, Jobs } from '../../core/jobs/index.js';
import { PublishedRepository } from '../case-studies/index.js';
import { SEARCH_SYNC_TAGGED_TASK } from '../taxonomy/index.js';
import { SearchIndex } from './search-index.service.js';

/** Cases in one transaction of the index: other cases are synced between two of them. */
const BATCH = 100;

/** Re-indexes the cases under a topic or SDG whose concepts changed: their documents carry the concepts' codes. */
@Injectable()
export class TaggedCases implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly published: PublishedRepository,
    private readonly index: SearchIndex,
  ) {}

  onModuleInit(): void {
    this.jobs.register(SEARCH_SYNC_TAGGED_TASK, (payload) => this.sync(payload));
  }

  private async sync({ topic, sdg }: JobPayload): Promise<void> {
    // Without either the pages would be all that is published.
    if (typeof topic !== 'string' && typeof sdg !== 'number') throw new Error('The job names neither topic nor SDG.');
    const tag = typeof topic === 'string' ? { topic } : { sdg: Number(sdg) };
    for (let last: string | null = null; ;) {
      const ids: string[] = await this.published.idsTagged(tag, last, BATCH);
      await this.index.sync(ids);
      if (ids.length < BATCH) return;
      last = ids.at(-1) ?? null;
    }
  }
}
