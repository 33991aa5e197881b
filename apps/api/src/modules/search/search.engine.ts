import type { Provider } from '@nestjs/common';
import { PostgresSearchEngine, type SearchEngine } from '#search';
import { Database, sqlClient } from '../../core/database/index.js';
import { TaxonomyService } from '../taxonomy/index.js';

/** Token of the search engine in use. */
export const SEARCH_ENGINE = Symbol('SEARCH_ENGINE');

/** The engine that SEARCH_ENGINE names; the rest of the program can't tell which one runs. */
export const searchEngineProvider: Provider = {
  provide: SEARCH_ENGINE,
  inject: [Database, TaxonomyService],
  useFactory: (database: Database, taxonomy: TaxonomyService): SearchEngine =>
    new PostgresSearchEngine(sqlClient(database), () => taxonomy.concepts()),
};
