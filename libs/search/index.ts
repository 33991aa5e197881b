export * from './port.js';
export { INDEX_FORMAT } from './format.js';
export { SearchUnavailableError, type UnavailableReason } from './errors.js';
export { Lexicon, type LexiconTables } from './lexicon/index.js';
export { MeilisearchEngine, type MeilisearchOptions } from './meilisearch/index.js';
export { PostgresSearchEngine, RebuildSupersededError, StatementNames } from './postgres/index.js';
export { type ConceptSource, placeCode, placeOfCode } from './thesaurus/index.js';
export { confirmedTag, MEASURED_TAG } from './query/index.js';
export { fold, foldAccents } from './analysis/index.js';
