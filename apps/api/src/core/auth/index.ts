export * from './access.decorators.js';
export * from './access.guard.js';
export * from './viewer.js';
export * from './session-cookie.js';
