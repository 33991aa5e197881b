import type { Provider } from '@nestjs/common';
import { MeilisearchEngine, PostgresSearchEngine, type SearchEngine } from '#search';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { Database, sqlClient } from '../../core/database/index.js';
import { PlaceConcepts } from './place-concepts.js';

/** Token of the search engine in use. */
export const SEARCH_ENGINE = Symbol('SEARCH_ENGINE');

/** The engine that SEARCH_ENGINE names; the rest of the program can't tell which one runs. Asks nothing of it yet. */
export const searchEngineProvider: Provider = {
  provide: SEARCH_ENGINE,
  inject: [ENV, Database, PlaceConcepts],
  useFactory: (env: Env, database: Database, vocabulary: PlaceConcepts): SearchEngine => {
    const concepts = () => vocabulary.concepts();
    const { SEARCH_ENGINE: engine, MEILI_URL: url, MEILI_API_KEY: apiKey, MEILI_INDEX_PREFIX: indexPrefix } = env;
    return engine === 'meilisearch' && url !== undefined && apiKey !== undefined
      ? new MeilisearchEngine({ url, apiKey, indexPrefix }, concepts)
      : new PostgresSearchEngine(sqlClient(database), concepts, { answers: env.SEARCH_KEEPS_ANSWERS });
  },
};
