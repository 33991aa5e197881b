export * from './port.js';
export { PostgresSearchEngine, RebuildSupersededError, StatementNames } from './postgres/index.js';
export type { ConceptSource } from './thesaurus/index.js';
export { fold, foldAccents } from './analysis/index.js';
