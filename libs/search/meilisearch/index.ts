export { MeilisearchEngine, type MeilisearchOptions } from './engine.js';
