import { randomUUID } from 'node:crypto';
import type { SearchDocument } from '../port.js';
import { RebuildSupersededError } from '../postgres/index.js';
import type { Connection } from './connection.js';
import { type CaseIndex, dropIndex, ensureIndex } from './indexes.js';
import type { Journal } from './journal.js';
import { addTranslations, putCases, removeCases } from './writer.js';

const BATCH = 500;
const INDEXES_PAGE = 200;
/** Looks into the journal after the swap; with writers that never pause, the rest stays to `verify-index`. */
const LOOKS_MAX = 20;

/**
 * Fills an index that nobody searches, brings over what was written meanwhile, and swaps the two in one task of
 * Meilisearch. Writers go on all the while and note what they write in the journal; a rebuild that begins later takes
 * the journal over, and this one stops.
 */
export class Rebuild {
  private readonly build = randomUUID();
  private readonly uid: string;
  private readonly seen = new Map<string, string>();

  constructor(
    private readonly connection: Connection,
    private readonly index: CaseIndex,
    private readonly journal: Journal,
  ) {
    this.uid = index.names.building(this.build);
  }

  async run(documents: AsyncIterable<SearchDocument>, onProgress: (done: number) => void): Promise<void> {
    await this.begin();
    try {
      await this.fill(documents, onProgress);
      await this.bringOver(this.uid);
      await this.assertMine();
      await this.swap();
      await this.bringOverLate();
    } catch (error) {
      // The reason of the failure matters more than this.
      await this.tidy().catch(() => undefined);
      throw error;
    }
    await this.tidy();
  }

  private async begin(): Promise<void> {
    await this.index.ready();
    await this.journal.open(this.build);
    for (const uid of await this.leftOver()) await dropIndex(this.connection, uid);
    const { settings } = await this.index.settings();
    await ensureIndex(this.connection, this.uid, settings);
  }

  /** Indexes that earlier rebuilds left behind when their process ended. */
  private async leftOver(): Promise<string[]> {
    const uids: string[] = [];
    for (let offset = 0; ; offset += INDEXES_PAGE) {
      const { results } = await this.connection.ask((client) => client.getRawIndexes({ offset, limit: INDEXES_PAGE }));
      uids.push(...results.map(({ uid }) => uid));
      if (results.length < INDEXES_PAGE) break;
    }
    return uids.filter((uid) => this.index.names.isBuilding(uid));
  }

  private async fill(documents: AsyncIterable<SearchDocument>, onProgress: (done: number) => void): Promise<void> {
    let batch: SearchDocument[] = [];
    let done = 0;
    const flush = async (): Promise<void> => {
      await this.assertMine();
      await addTranslations(this.connection, this.uid, batch);
      done += batch.length;
      batch = [];
      onProgress(done);
    };
    for await (const document of documents) {
      batch.push(document);
      if (batch.length >= BATCH) await flush();
    }
    if (batch.length > 0) await flush();
  }

  /** Writes what the journal has that is new; says how much that was. */
  private async bringOver(uid: string): Promise<number> {
    const { written, removed } = await this.journal.news(this.seen);
    await putCases(this.connection, uid, written);
    await removeCases(this.connection, uid, removed);
    return written.length + removed.length;
  }

  /** After the swap writers reach the new index by themselves; what they noted before it is still to be brought. */
  private async bringOverLate(): Promise<void> {
    for (let look = 1; look <= LOOKS_MAX; look += 1) {
      if ((await this.bringOver(this.index.names.cases)) === 0) return;
    }
  }

  private async swap(): Promise<void> {
    await this.connection.write((client) =>
      client.swapIndexes([{ indexes: [this.index.names.cases, this.uid], rename: false }]),
    );
  }

  private async assertMine(): Promise<void> {
    if ((await this.journal.build()) !== this.build) throw new RebuildSupersededError();
  }

  /** Ends the journal, unless it is another's by now, and removes the index that is no longer searched. */
  private async tidy(): Promise<void> {
    if ((await this.journal.build()) === this.build) await this.journal.close();
    await dropIndex(this.connection, this.uid);
  }
}
