export * from './batch.js';
export * from './enums.js';
export * from './page.input.js';
export * from './request-context.js';
export * from './ids.js';
export * from './invalid-input.js';
export * from './made.js';
