import type { DataSource } from 'typeorm';
import type { Env } from '../../config/env.js';

/** Token of the function that makes the data source: it names features' entities, which core may not know. */
export const DATA_SOURCE_FACTORY = Symbol('DATA_SOURCE_FACTORY');
export type DataSourceFactory = (env: Env) => DataSource;
