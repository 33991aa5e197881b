export * from './file-names.js';
export * from './file-store.js';
export * from './files.module.js';
export * from './slots.js';
export * from './text-encoding.js';
export * from './zip-directory.js';
export * from './incoming.js';
export * from './upload.refusal.js';
