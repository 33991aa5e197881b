import { Injectable } from '@nestjs/common';
import { PublishedRepository } from '../../case-studies/index.js';
import { SearchDrift } from '../search-drift.service.js';
import { SearchIndex } from '../search-index.service.js';
import { IndexUpkeep } from './index-upkeep.service.js';
import { isOpen, type IndexWork } from './index-work.js';

/** All that an administrator wants to know of the index. */
export interface IndexStandingFacts {
  answers: boolean;
  publishedCases: number;
  cases: number | null;
  documents: number | null;
  drift: number | null;
  countedAt: Date | null;
  isCounting: boolean;
  waitingJobSeconds: number;
  work: IndexWork | null;
}

/** Gathers how the index stands, without waiting for what takes long to count. */
@Injectable()
export class IndexStanding {
  constructor(
    private readonly upkeep: IndexUpkeep,
    private readonly drift: SearchDrift,
    private readonly index: SearchIndex,
    private readonly published: PublishedRepository,
  ) {}

  async read(): Promise<IndexStandingFacts> {
    const [work, probe, publishedCases, waitingJobSeconds] = await Promise.all([
      this.upkeep.current(),
      this.drift.probe(),
      this.published.count(),
      this.index.oldestJobAge(),
    ]);
    // What is under way will change what would be counted now.
    const counted = work !== null && !isOpen(work) ? this.drift.standing(work.id) : this.drift.standing();
    const { cases, documents, drift, at } =
      typeof counted === 'object' ? counted : { cases: null, documents: null, drift: null, at: null };
    const isCounting = this.drift.isCounting();
    return {
      answers: probe === 'ok',
      publishedCases,
      cases,
      documents,
      drift,
      countedAt: at,
      isCounting,
      waitingJobSeconds,
      work,
    };
  }
}
