import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/index.js';
import { TaxonomyService } from '../taxonomy.service.js';
import { loadSources, type OnLoadProgress, type ReferenceSource } from '../../../core/reference/index.js';
import { taxonomySource } from './taxonomy.source.js';

/** Loads the reference data of every feature that has some. */
@Injectable()
export class ReferenceLoader {
  private readonly sources: (() => ReferenceSource)[] = [taxonomySource];

  constructor(
    private readonly database: Database,
    private readonly taxonomy: TaxonomyService,
  ) {}

  /** Features add their files when their module is made; taxonomy can't know them. */
  add(source: () => ReferenceSource): void {
    this.sources.push(source);
  }

  /**
   * Loads what has changed since the last time: milliseconds where nothing has, a few seconds in one
   * transaction otherwise. Returns the names of what was loaded.
   */
  async load(onProgress?: OnLoadProgress): Promise<string[]> {
    const sources = this.sources.map((source) => source());
    const loaded = await loadSources(this.database.manager.dataSource, sources, onProgress);
    this.taxonomy.expire();
    return loaded;
  }
}
