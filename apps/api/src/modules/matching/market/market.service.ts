import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { buildMarket, type Market, type Profile } from '#matching';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { Retention } from '../../../core/retention/index.js';
import { MarketReader } from './market.reader.js';
import { MarketRepository, type TieRow } from './market.repository.js';

/** Changes are kept for so long; a market that nobody asked for half of it reads everything anew. */
const CHANGES_DAYS = 4;
const TOO_OLD_MS = (CHANGES_DAYS / 2) * 86_400_000;

/** More than this is an import, which nobody waits for: the market is rebuilt beside the one that answers. */
const FOLLOWED_AT_ONCE = 2_000;

/** The market with the ties it was built from. */
export interface CurrentMarket {
  version: string;
  market: Market;
  ties: readonly TieRow[];
}

interface Held extends CurrentMarket {
  /** What can't be followed change by change: reference data and the year. */
  base: string;
  mark: string;
  /** Changes that are in it already, of those that the mark gives again. */
  seen: ReadonlySet<string>;
  asOf: number;
}

/**
 * Keeps one market in memory. A saved interest, a publication or a tie is taken up by the next question, by reading
 * those collectivities alone; where everything may have changed (a load of reference data, a new year), the market is
 * rebuilt beside the one that goes on answering. Several askers share one piece of work.
 */
@Injectable()
export class MarketService implements OnModuleInit {
  private readonly logger = new Logger('Market');
  private held: Held | undefined;
  private building: Promise<Held> | undefined;
  private following: Promise<Held> | undefined;
  private serial = 0;

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly repository: MarketRepository,
    private readonly reader: MarketReader,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.register('marketChanges', CHANGES_DAYS, (before) => this.repository.forgetChanges(before));
  }

  /** The market of this moment. Reads what is committed, whatever transaction or deadline the asker has. */
  get(): Promise<CurrentMarket> {
    return this.database.apart(() => this.now());
  }

  /** Builds the market ahead of the first question; a failure is told by the question then. */
  warm(): void {
    this.get().catch((error: unknown) => this.logger.warn(`The market could not be built ahead: ${String(error)}`));
  }

  private async now(): Promise<CurrentMarket> {
    const held = this.held;
    const base = await this.base();
    if (!held || this.clock.now().getTime() - held.asOf > TOO_OLD_MS) return this.rebuild(base);
    if (held.base !== base) this.rebuildBeside(base);
    // One who follows already may have begun before the asker's own change: his work is waited for, then looked again.
    await this.following?.catch(() => undefined);
    this.following ??= this.follow().finally(() => (this.following = undefined));
    return this.following;
  }

  private async base(): Promise<string> {
    return `${await this.repository.referenceVersion()}|${this.year()}`;
  }

  private year(): number {
    return this.clock.now().getUTCFullYear();
  }

  private rebuild(base: string): Promise<Held> {
    this.building ??= this.build(base).finally(() => (this.building = undefined));
    return this.building;
  }

  private rebuildBeside(base: string): void {
    this.rebuild(base).catch((error: unknown) => this.logger.warn(`The market could not be rebuilt: ${String(error)}`));
  }

  private async build(base: string): Promise<Held> {
    const mark = await this.repository.mark();
    const { profiles, ties } = await this.reader.profiles(null, this.year());
    const market = buildMarket(profiles, await this.reader.tree());
    return this.hold({ base, mark, seen: new Set(), market, ties });
  }

  /** Takes up what has changed since the market was made. */
  private async follow(): Promise<Held> {
    const held = this.held;
    if (!held) return this.rebuild(await this.base());
    const { mark, changes } = await this.repository.changesSince(held.mark);
    const news = changes.filter(({ id }) => !held.seen.has(id));
    const seen = new Set(changes.map(({ id }) => id));
    if (news.length === 0) return this.keep({ ...held, mark, seen, asOf: this.clock.now().getTime() }, held);
    const ids = [...new Set(news.map(({ collectivityId }) => collectivityId))];
    if (ids.length > FOLLOWED_AT_ONCE) {
      this.rebuildBeside(held.base);
      return held;
    }
    const read = await this.reader.profiles(ids, this.year());
    const ties = tiesAfter(held.ties, read.ties, new Set(ids));
    const market = withProfiles(held.market, read.profiles);
    // A rebuild that ended meanwhile is younger than what was followed here: the next question follows it.
    return this.held === held ? this.hold({ base: held.base, mark, seen, market, ties }) : this.follow();
  }

  private keep(next: Held, before: Held): Held {
    if (this.held === before) this.held = next;
    return this.held ?? next;
  }

  private hold(next: Omit<Held, 'version' | 'asOf'>): Held {
    this.serial += 1;
    this.held = { ...next, version: `${next.base}|${this.serial}`, asOf: this.clock.now().getTime() };
    return this.held;
  }
}

function withProfiles(market: Market, changed: readonly Profile[]): Market {
  const profiles = new Map(market.profiles);
  for (const profile of changed) profiles.set(profile.collectivityId, profile);
  return buildMarket(profiles.values(), market.tree);
}

function tiesAfter(before: readonly TieRow[], read: readonly TieRow[], changed: ReadonlySet<number>): TieRow[] {
  const kept = before.filter(({ a, b }) => !changed.has(a) && !changed.has(b));
  return [...kept, ...read].sort((x, y) => x.id - y.id);
}
