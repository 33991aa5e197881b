import { type BeforeApplicationShutdown, Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { SearchFilter } from '#search';
import type { Locale } from '#shared';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import type { Page } from '../../core/graphql/index.js';
import { Jobs } from '../../core/jobs/index.js';
import { DailyVisitors, normalisedQuery, resultClass } from './search-log.entry.js';
import { type CountedEntry, type LoggedQuery, SearchLogRepository } from './search-log.repository.js';

const TIDY_TASK = 'search.log.tidy';
const WRITE_EVERY_MS = 5_000;

/** Different entries that wait to be written, at most: beyond it the log loses, never the search. */
const WAITING_MAX = 1_000;

/** A search as the resolver saw it. */
export interface Asked {
  query: string;
  locale: Locale;
  filter: SearchFilter;
  total: number;
}

/**
 * Counts what people look for, without knowing who. Searches only leave a number in memory; it is written in batches,
 * outside of any request, and what can't be written is dropped.
 */
@Injectable()
export class SearchLog implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger('SearchLog');
  private readonly visitors = new DailyVisitors();
  private waiting = new Map<string, CountedEntry>();
  private timer: NodeJS.Timeout | undefined;
  private tidied = '';
  private failing = false;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly repository: SearchLogRepository,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(TIDY_TASK, () =>
      this.repository.forget(this.env.SEARCH_LOG_DAYS, this.env.SEARCH_LOG_MIN_COUNT),
    );
    this.timer = setInterval(() => void this.tick(), WRITE_EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.write();
  }

  /** Never waits and never fails. @param visitor whatever tells two visitors apart; only its salted hash is kept, until midnight */
  note({ query, locale, filter, total }: Asked, visitor: string): void {
    const normalised = normalisedQuery(query);
    if (normalised === null) return;
    const day = today();
    const entry = { locale, query: normalised, results: resultClass(total), filtered: Object.keys(filter).length > 0 };
    const key = JSON.stringify([day, entry]);
    const known = this.waiting.get(key);
    if (known === undefined && this.waiting.size >= WAITING_MAX) return;
    const counted = known ?? { ...entry, day, asked: 0, visitors: 0 };
    counted.asked += 1;
    if (this.visitors.isNew(day, visitor, entry)) counted.visitors += 1;
    this.waiting.set(key, counted);
  }

  /** Writes what waits. A fault is reported once, until writing works again. */
  async write(): Promise<void> {
    const entries = [...this.waiting.values()];
    if (entries.length === 0) return;
    this.waiting = new Map();
    await this.reporting(() => this.repository.add(entries));
  }

  /** Queries that enough different visitors asked. */
  list(
    { zeroResultsOnly, locale }: { zeroResultsOnly: boolean; locale: Locale | null },
    { offset, size }: Page,
  ): Promise<{ items: LoggedQuery[]; total: number }> {
    return this.repository.page({
      zeroResultsOnly,
      locale,
      minimumVisitors: this.minimumVisitors,
      days: this.env.SEARCH_LOG_DAYS,
      offset,
      limit: size,
    });
  }

  get minimumVisitors(): number {
    return this.env.SEARCH_LOG_MIN_COUNT;
  }

  /** The first tick of a day asks the worker to forget what is too old, whether or not anybody searches. */
  private async tick(): Promise<void> {
    await this.write();
    const day = today();
    if (this.tidied === day) return;
    this.tidied = day;
    await this.reporting(() => this.jobs.enqueue(TIDY_TASK, {}, { key: TIDY_TASK }));
  }

  private async reporting(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.logger.warn(`The search log can't be written: ${String(error)}`);
      this.failing = true;
    }
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);
