export { PostgresSearchEngine } from './engine.js';
export { RebuildSupersededError } from './rebuild.js';
export { StatementNames } from './statement-names.js';
