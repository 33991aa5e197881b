import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '../../../config/env.js';
import { ENV } from '../../../config/env.module.js';
import { PublishedRepository } from '../published/published.repository.js';
import {
  casesFile,
  collectivitiesFile,
  ENTRIES_PER_FILE,
  openPagesFile,
  sitemapIndex,
  type CaseAddresses,
} from './sitemap.js';

/** Read and sent at a time: what a file needs of memory, however long it is. */
const BATCH = 500;

/** A page of something numbered: `cases-2`. */
const NUMBERED = /^(cases|collectivities)-([1-9]\d{0,3})$/;

const filesFor = (entries: number): number => Math.ceil(entries / ENTRIES_PER_FILE);

/** The addresses of what is published, for search engines: read in batches, never held whole. */
@Injectable()
export class SitemapService {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly published: PublishedRepository,
  ) {}

  /** What a file is made from has another version as soon as anything is published or withdrawn. */
  version(): Promise<string> {
    return this.published.contentVersion();
  }

  async index(): Promise<string> {
    const { cases, participants } = await this.published.sitemapCounts();
    const numbered = (name: string, entries: number) =>
      Array.from({ length: filesFor(entries) }, (_, index) => `${name}-${index + 1}`);
    const names = ['pages', ...numbered('cases', cases), ...numbered('collectivities', participants)];
    return sitemapIndex(names, this.env.PUBLIC_URL);
  }

  /** The file of a name in the index; null where there is none. */
  async file(name: string): Promise<AsyncGenerator<string> | null> {
    const { PUBLIC_URL } = this.env;
    if (name === 'pages') return openPagesFile(PUBLIC_URL);
    const [, kind, number] = NUMBERED.exec(name) ?? [];
    if (kind === undefined) return null;
    const skip = (Number(number) - 1) * ENTRIES_PER_FILE;
    return kind === 'cases' ? this.casesFrom(skip) : this.collectivitiesFrom(skip);
  }

  private async casesFrom(skip: number): Promise<AsyncGenerator<string> | null> {
    const first = await this.published.addresses({ skip, limit: BATCH });
    return first.length > 0 ? casesFile(this.caseBatches(first), this.env.PUBLIC_URL) : null;
  }

  private async *caseBatches(first: CaseAddresses[]): AsyncGenerator<CaseAddresses[]> {
    let batch = first;
    for (let sent = batch.length; batch.length > 0; sent += batch.length) {
      yield batch;
      const limit = Math.min(BATCH, ENTRIES_PER_FILE - sent);
      const after = batch.at(-1)?.id ?? null;
      batch = batch.length < BATCH || limit <= 0 ? [] : await this.published.addresses({ after, limit });
    }
  }

  private async collectivitiesFrom(skip: number): Promise<AsyncGenerator<string> | null> {
    const ids = await this.published.participants(skip, ENTRIES_PER_FILE);
    const batches = async function* (): AsyncGenerator<number[]> {
      for (let at = 0; at < ids.length; at += BATCH) yield ids.slice(at, at + BATCH);
    };
    return ids.length > 0 ? collectivitiesFile(batches(), this.env.PUBLIC_URL) : null;
  }
}
