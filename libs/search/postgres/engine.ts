import type { Locale } from '#shared';
import type {
  InventoryEntry,
  SearchDocument,
  SearchEngine,
  SearchRequest,
  SearchResults,
  SearchSuggestion,
  SqlClient,
} from '../port.js';
import type { Lexicon } from '../lexicon/index.js';
import { type ConceptSource, ThesaurusCache } from '../thesaurus/index.js';
import { CaseMemory } from './case-memory.js';
import { AnswerMemory } from './answer-memory.js';
import { readInventory } from './inventory.js';
import { rebuildIndex } from './rebuild.js';
import { type Memory, searchCases } from './search.js';
import { suggestCompletions } from './suggest.js';
import { TermMemory } from './term-memory.js';
import { removeCases, upsertDocuments } from './writer.js';

/**
 * The search engine that needs nothing but the database. Text is analysed here, so that PostgreSQL only keeps numbers:
 * an intarray GIN index finds, BM25F over our own document frequencies ranks.
 */
export class PostgresSearchEngine implements SearchEngine {
  private readonly thesaurus: ThesaurusCache;
  private readonly memory: Memory;

  /**
   * @param client a connection; its `transaction` joins the caller's
   * @param concepts the thesaurus, asked at each search and compiled when its version changes
   * @param answers false where each search is to be done anew
   * @param lexicon what is asked of words that no concept claims
   */
  constructor(
    private readonly client: SqlClient,
    concepts: ConceptSource,
    { answers = true, lexicon }: { answers?: boolean; lexicon?: Lexicon } = {},
  ) {
    this.thesaurus = new ThesaurusCache(concepts, lexicon);
    this.memory = {
      answers: new AnswerMemory(answers ? undefined : 0),
      cases: new CaseMemory(),
      terms: new TermMemory(),
      slot: undefined,
    };
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    await upsertDocuments(this.client, documents);
  }

  async remove(caseIds: readonly string[]): Promise<void> {
    await removeCases(this.client, caseIds);
  }

  async search(request: SearchRequest): Promise<SearchResults> {
    return searchCases(this.client, await this.thesaurus.get(), this.memory, request);
  }

  async suggest(prefix: string, locale: Locale, first: number): Promise<SearchSuggestion[]> {
    return suggestCompletions(this.client, await this.thesaurus.get(), this.memory, prefix, locale, first);
  }

  async rebuild(
    documents: AsyncIterable<SearchDocument>,
    onProgress: (done: number) => void = () => undefined,
  ): Promise<void> {
    await rebuildIndex(this.client, documents, onProgress);
  }

  inventory(): AsyncIterable<InventoryEntry> {
    return readInventory(this.client);
  }
}
