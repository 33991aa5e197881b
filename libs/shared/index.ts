export * from './locales.js';
export * from './messages.js';
export * from './portal.js';
