export * from './database.module.js';
export * from './database.service.js';
export * from './sql-client.js';
export type { PostgresOptions } from './prepared-reads.js';
