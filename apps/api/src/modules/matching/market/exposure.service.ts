import { setImmediate } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type Exposure, exposureOf, rankPartners } from '#matching';
import { Clock } from '../../../core/clock/index.js';
import { HealthChecks } from '../../../core/health/index.js';
import { MarketService } from './market.service.js';

/** How long a count is good for: suggestions shift over weeks, not minutes. */
const FRESH_MS = 3_600_000;

/** What a page of suggestions shows. */
const FIRST = 10;

/** At most so many lists are made for a count, evenly over all who speak: seconds of work an hour, however many they are. */
const LISTS_AT_MOST = 300;

/**
 * Publishes how evenly suggestions fall, as gauges of health: the Gini coefficient of how often each collectivity is
 * suggested, and the share of those that are suggested at all. Of collectivities that have published or declared
 * something. An hour old at most; nobody waits for the counting, which gives way to other work after each list.
 */
@Injectable()
export class ExposureGauges implements OnModuleInit {
  private readonly logger = new Logger('Exposure');
  private counted: { at: number; exposure: Exposure | undefined } | undefined;
  private counting: Promise<void> | undefined;

  constructor(
    private readonly markets: MarketService,
    private readonly health: HealthChecks,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const gauge = (name: 'gini' | 'coverage' | 'lists') => async (): Promise<string | number> => {
      const value = this.latest()?.[name];
      return value === undefined ? 'unknown' : Math.round(value * 1000) / 1000;
    };
    this.health.register('suggestionGini', gauge('gini'));
    this.health.register('suggestionCoverage', gauge('coverage'));
    this.health.register('suggestionLists', gauge('lists'));
  }

  /** The last count; begins another one when it is too old. */
  private latest(): Exposure | undefined {
    const now = this.clock.now().getTime();
    if (this.counting === undefined && (this.counted === undefined || now - this.counted.at >= FRESH_MS)) {
      this.counting = this.count()
        .catch((error: unknown) => {
          this.logger.warn(`How evenly suggestions fall could not be counted: ${String(error)}`);
          return undefined;
        })
        .then((exposure) => {
          this.counted = { at: now, exposure };
          this.counting = undefined;
        });
    }
    return this.counted?.exposure;
  }

  private async count(): Promise<Exposure> {
    const { market } = await this.markets.get();
    const speaking = [...market.profiles.values()].filter(({ speaks }) => speaks);
    const step = Math.max(1, speaking.length / LISTS_AT_MOST);
    const lists: number[][] = [];
    for (let at = 0; at < speaking.length; at += step) {
      const asker = speaking[Math.floor(at)];
      if (!asker) break;
      const { suggestions } = rankPartners(asker, market, { first: FIRST });
      lists.push(suggestions.map(({ collectivityId }) => collectivityId));
      await setImmediate();
    }
    return exposureOf(
      lists,
      speaking.map(({ collectivityId }) => collectivityId),
    );
  }
}
