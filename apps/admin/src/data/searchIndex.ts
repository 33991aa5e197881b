import type { SearchIndexQuery, SearchIndexWorkKind } from '../generated/graphql.js';
import type { GraphQLClient } from './client.js';
import type { Done } from './people.js';
import { AskSearchIndexWorkDocument, SearchIndexDocument } from './searchIndex.operations.js';

/** How the search index stands. */
export type IndexFacts = SearchIndexQuery['searchIndex'];
/** The last rebuild or comparison. */
export type IndexWork = NonNullable<IndexFacts['work']>;
export type IndexWorkKind = SearchIndexWorkKind;

/** The desk of the search index. */
export interface SearchIndexDesk {
  read: () => Promise<IndexFacts>;
  ask: (kind: IndexWorkKind) => Promise<Done>;
}

export function createSearchIndexDesk(client: GraphQLClient): SearchIndexDesk {
  return {
    read: async () => (await client(SearchIndexDocument, {})).searchIndex,
    async ask(kind) {
      const { outcome } = await client(AskSearchIndexWorkDocument, { kind });
      return outcome.__typename === 'SearchIndexBusy' ? { kind: 'refused', message: outcome.message } : { kind: 'done' };
    },
  };
}
