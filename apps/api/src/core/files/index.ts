export * from './file-names.js';
export * from './file-store.js';
export * from './files.module.js';
