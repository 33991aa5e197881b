import type { Locale } from '#shared';
import type {
  InventoryEntry,
  SearchDocument,
  SearchEngine,
  SearchRequest,
  SearchResults,
  SearchSuggestion,
} from '../port.js';
import type { Lexicon } from '../lexicon/index.js';
import { type ConceptSource, ThesaurusCache } from '../thesaurus/index.js';
import { Connection, type ConnectionOptions } from './connection.js';
import { CaseIndex, IndexNames } from './indexes.js';
import { readInventory } from './inventory.js';
import { Journal } from './journal.js';
import { Rebuild } from './rebuild.js';
import { searchCases } from './search.js';
import { suggestCompletions } from './suggest.js';
import { Writer } from './writer.js';

/** How to reach Meilisearch, and under which names to keep the indexes there. */
export interface MeilisearchOptions extends ConnectionOptions {
  /** Several installations may share a server, each under a prefix of its own. */
  indexPrefix: string;
}

/**
 * The search engine over Meilisearch. Understanding, concepts, highlights and reasons are the same code as for
 * PostgreSQL; Meilisearch finds, counts and ranks. What is assumed of it stands in `assumptions.ts`.
 *
 * Totals and facets are exact numbers of cases, since a case is one document of one index: see `IndexedCase`.
 *
 * Limits. Ranking knows no document frequencies and adds no fields up: the best query for a case decides. Of more than
 * four units of a query the four most telling ones decide, where PostgreSQL counts eight; of ten terms and more the
 * most telling ten are asked for. Japanese is cut by Meilisearch's dictionary, so that a compound is found where it is
 * cut alike. Typing errors are forgiven in katakana as well. Facets give the hundred most frequent values and the
 * selected ones. An inventory read while cases are written may miss or repeat some.
 */
export class MeilisearchEngine implements SearchEngine {
  private readonly thesaurus: ThesaurusCache;
  private readonly connection: Connection;
  private readonly index: CaseIndex;
  private readonly journal: Journal;
  private readonly writer: Writer;

  /**
   * @param options the server; its key never leaves this process
   * @param concepts the thesaurus, asked at each search and compiled when its version changes
   * @param lexicon what is asked of words that no concept claims
   */
  constructor(options: MeilisearchOptions, concepts: ConceptSource, { lexicon }: { lexicon?: Lexicon } = {}) {
    const names = new IndexNames(options.indexPrefix);
    this.thesaurus = new ThesaurusCache(concepts, lexicon);
    this.connection = new Connection(options);
    this.index = new CaseIndex(this.connection, names, concepts);
    this.journal = new Journal(this.connection, names);
    this.writer = new Writer(this.connection, this.index, this.journal);
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    await this.writer.upsert(documents);
  }

  async remove(caseIds: readonly string[]): Promise<void> {
    await this.writer.remove(caseIds);
  }

  async search(request: SearchRequest): Promise<SearchResults> {
    return searchCases(this.connection, this.index.names.cases, await this.thesaurus.get(), request);
  }

  async suggest(prefix: string, locale: Locale, first: number): Promise<SearchSuggestion[]> {
    const loaded = await this.thesaurus.get();
    return suggestCompletions(this.connection, this.index.names.cases, loaded, prefix, locale, first);
  }

  async rebuild(
    documents: AsyncIterable<SearchDocument>,
    onProgress: (done: number) => void = () => undefined,
  ): Promise<void> {
    await new Rebuild(this.connection, this.index, this.journal).run(documents, onProgress);
  }

  inventory(): AsyncIterable<InventoryEntry> {
    return readInventory(this.connection, this.index.names.cases);
  }
}
