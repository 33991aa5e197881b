export * from './csv.js';
export * from './reference-files.js';
export * from './reference-load.entity.js';
export * from './reference-load.js';
export * from './staging.js';
