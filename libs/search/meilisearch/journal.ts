import { randomUUID } from 'node:crypto';
import { batches } from './batches.js';
import type { Connection } from './connection.js';
import { dropIndex, ensureIndex, type IndexNames } from './indexes.js';
import type { IndexedCase } from './schema.js';
import { JOURNAL_SETTINGS } from './settings.js';

/** What became of a case while an index was being built, the last time that it was written. */
interface Entry {
  caseId: string;
  /** Changes with every write: whoever has seen this one has seen the case as it stands. */
  mark: string;
  /** The case as JSON text, so that nothing in it is read by the index; null where it was removed. */
  written: string | null;
}

/** The entry that says which rebuild the journal is for. No case has this id. */
const BUILD_ENTRY = 'build';
const PAGE = 500;

/**
 * Notes of all that is written during a rebuild, in an index of their own, so that any process may write and any may
 * rebuild. It is open as long as it has its first entry.
 */
export class Journal {
  constructor(
    private readonly connection: Connection,
    private readonly names: IndexNames,
  ) {}

  /** Begins an empty journal for a rebuild; an earlier rebuild will see that it is no longer its own. */
  async open(build: string): Promise<void> {
    await dropIndex(this.connection, this.names.journal);
    await ensureIndex(this.connection, this.names.journal, JOURNAL_SETTINGS);
    await this.put([{ caseId: BUILD_ENTRY, mark: build, written: null }]);
  }

  /** The rebuild that is under way; null where there is none. */
  async build(): Promise<string | null> {
    const entry = await this.connection.askFor((client) =>
      client.index<Entry>(this.names.journal).getDocument(BUILD_ENTRY, { fields: ['mark'] }),
    );
    return entry?.mark ?? null;
  }

  async close(): Promise<void> {
    await dropIndex(this.connection, this.names.journal);
  }

  /** Notes cases that are about to be written. Before they are: a rebuild must not end between the two. */
  async noteWritten(cases: readonly IndexedCase[]): Promise<void> {
    await this.put(cases.map((each) => ({ caseId: each.caseId, mark: randomUUID(), written: JSON.stringify(each) })));
  }

  async noteRemoved(caseIds: readonly string[]): Promise<void> {
    await this.put(caseIds.map((caseId) => ({ caseId, mark: randomUUID(), written: null })));
  }

  /** What was noted since the last look; `seen` remembers. */
  async news(seen: Map<string, string>): Promise<{ written: IndexedCase[]; removed: string[] }> {
    const news: Entry[] = [];
    for (let offset = 0; ; offset += PAGE) {
      const page = await this.connection.askFor((client) =>
        client.index<Entry>(this.names.journal).getDocuments({ offset, limit: PAGE }),
      );
      const entries = (page?.results ?? []).filter(({ caseId }) => caseId !== BUILD_ENTRY);
      for (const entry of entries) {
        if (seen.get(entry.caseId) !== entry.mark) news.push(entry);
        seen.set(entry.caseId, entry.mark);
      }
      if ((page?.results.length ?? 0) < PAGE) break;
    }
    return {
      written: news.flatMap(({ written }) => (written === null ? [] : [JSON.parse(written) as IndexedCase])),
      removed: news.flatMap(({ caseId, written }) => (written === null ? [caseId] : [])),
    };
  }

  private async put(entries: Entry[]): Promise<void> {
    for (const batch of batches(entries)) {
      await this.connection.write((client) =>
        client.index<Entry>(this.names.journal).addDocuments(batch, { primaryKey: 'caseId' }),
      );
    }
  }
}
