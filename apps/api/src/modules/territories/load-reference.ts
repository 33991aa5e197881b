import type { DataSource } from 'typeorm';
import { loadSources, type OnLoadProgress } from '../taxonomy/index.js';
import { territoriesSource } from './reference/territories.source.js';

/**
 * Loads all reference data where it has changed since the last time: milliseconds where it hasn't,
 * a few seconds in one transaction where it has. Returns the names of what was loaded.
 */
export function loadReference(
  dataSource: DataSource,
  options: { onProgress?: OnLoadProgress } = {},
): Promise<string[]> {
  return loadSources(dataSource, [territoriesSource()], options.onProgress);
}
