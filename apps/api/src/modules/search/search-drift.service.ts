import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { SearchEngine } from '#search';
import { Clock } from '../../core/clock/index.js';
import { HealthChecks } from '../../core/health/index.js';
import { PublishedRepository } from '../case-studies/index.js';
import { SEARCH_ENGINE } from './search.engine.js';

/** The index as it was counted. */
export interface Standing {
  at: Date;
  cases: number;
  documents: number;
  /** Cases that it holds otherwise than they are published. */
  drift: number;
}

/** How long a count of differences is good for: counting reads the whole inventory, seconds of it where there are many. */
const FRESH_MS = 300_000;
/** A probe that hangs is as bad as one that fails. */
const PROBE_MS = 2_000;
/** Long enough for an index of trigrams to be of use. */
const PROBE = 'kakehashi';

/**
 * Tells operators how the index stands: whether the engine answers, and how many cases it holds otherwise than they are
 * published. By id and version, which is enough for a gauge; `verify-index` compares what is written as well.
 */
@Injectable()
export class SearchDrift implements OnModuleInit {
  private counted: { at: number; standing: Standing | 'down' } | undefined;
  /** The work on the index after which it was counted. */
  private mark: string | undefined;
  private counting: Promise<void> | undefined;

  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly published: PublishedRepository,
    private readonly health: HealthChecks,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.health.register('search', () => this.probe());
    this.health.register('searchDrift', async () => this.drift());
  }

  /**
   * Cases that are missing in the index, there in another version, or there and not published; some minutes old. Nobody
   * waits for the counting: until the first one is through, the answer is `unknown`.
   */
  drift(): number | 'down' | 'unknown' {
    const standing = this.standing();
    return typeof standing === 'object' ? standing.drift : standing;
  }

  /** The same with all that was counted. @param mark the last work on the index: after another one it is counted anew */
  standing(mark = this.mark): Standing | 'down' | 'unknown' {
    const now = this.clock.now();
    const isFresh = this.counted !== undefined && now.getTime() - this.counted.at < FRESH_MS && mark === this.mark;
    if (this.counting === undefined && !isFresh) {
      this.mark = mark;
      this.counting = this.count(now)
        .catch(() => 'down' as const)
        .then((standing) => {
          this.counted = { at: now.getTime(), standing };
          this.counting = undefined;
        });
    }
    return this.counted?.standing ?? 'unknown';
  }

  /** A count is under way, so that the next answer may be another one. */
  isCounting(): boolean {
    return this.counting !== undefined;
  }

  private async count(at: Date): Promise<Standing> {
    const versions = await this.published.versions();
    const wrong = new Set<string>();
    const held = new Set<string>();
    let documents = 0;
    for await (const { caseId, version } of this.engine.inventory()) {
      documents += 1;
      held.add(caseId);
      if (versions.get(caseId) !== version) wrong.add(caseId);
    }
    for (const id of versions.keys()) if (!held.has(id)) wrong.add(id);
    return { at, cases: held.size, documents, drift: wrong.size };
  }

  /** Whether the engine answers a question in time. */
  async probe(): Promise<'ok' | 'down'> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'down'>((resolve) => (timer = setTimeout(() => resolve('down'), PROBE_MS)));
    const answer = this.engine.suggest(PROBE, 'fr', 1).then(
      () => 'ok' as const,
      () => 'down' as const,
    );
    return Promise.race([answer, late]).finally(() => clearTimeout(timer));
  }
}
