export * from './discreet-logger.js';
export * from './domain-error.js';
export * from './problem.js';
export * from './statement-fault.js';
