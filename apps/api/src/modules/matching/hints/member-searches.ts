import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { Retention } from '../../../core/retention/index.js';
import { PersonalData } from '../../accounts/index.js';
import { SearchListeners } from '../../search/index.js';
import { TaxonomyService } from '../../taxonomy/index.js';
import { MemberSearchRepository } from './member-search.repository.js';

/** Longer ago, a search says little about what is sought now. */
const KEPT_DAYS = 180;

/** Learns topics from the searches of members who agreed (consent `search-hints`); withdrawing it erases them. */
@Injectable()
export class MemberSearches implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly repository: MemberSearchRepository,
    private readonly taxonomy: TaxonomyService,
    private readonly listeners: SearchListeners,
    private readonly personal: PersonalData,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.personal.register('searchHints', {
      collect: (userId) => this.repository.collect(userId),
      erase: (userId) => this.repository.erase(userId),
      consent: 'search-hints',
    });
    this.retention.register('searchHints', KEPT_DAYS, (before) => this.repository.forget(before));
    this.listeners.register((viewer, concepts) => {
      const searchedAt = this.clock.now();
      if (viewer.memberships.length === 0) return Promise.resolve();
      return this.database.apart(() => this.hear(viewer.id, concepts, searchedAt));
    });
  }

  private async hear(userId: string, concepts: readonly string[], searchedAt: Date): Promise<void> {
    const topics = await this.topicsOf(concepts);
    if (topics.length > 0) await this.repository.add(userId, topics, searchedAt);
  }

  /** Topics that the concepts stand for, or lie directly under. */
  private async topicsOf(concepts: readonly string[]): Promise<string[]> {
    const records = await this.taxonomy.conceptRecords();
    const named = concepts.flatMap((code) => [code, ...(records.get(code)?.broader ?? [])]);
    return [...new Set(named.flatMap((code) => records.get(code)?.topicCode ?? []))];
  }
}
