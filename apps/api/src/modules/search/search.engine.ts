import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Provider } from '@nestjs/common';
import { Lexicon, MeilisearchEngine, PostgresSearchEngine, type SearchEngine } from '#search';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { Database, sqlClient } from '../../core/database/index.js';
import { projectDir } from '../../core/http/index.js';
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
      ? new MeilisearchEngine({ url, apiKey, indexPrefix }, concepts, { lexicon })
      : new PostgresSearchEngine(sqlClient(database), concepts, { answers: env.SEARCH_KEEPS_ANSWERS, lexicon });
  },
};

/** The lexicon that ships with the program; a language is read when a question of it first has a word of no concept. */
const lexicon = new Lexicon((locale) =>
  readFileSync(path.join(projectDir, 'data', 'lexicon', 'cc-by-sa', `${locale}.tsv`), 'utf8'),
);
