export { PostgresSearchEngine } from './engine.js';
export { RebuildSupersededError } from './rebuild.js';
