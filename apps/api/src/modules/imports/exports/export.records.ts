import { Injectable } from '@nestjs/common';
import { PAGE_MAX_REACH, PAGE_MAX_SIZE } from '../../../core/graphql/index.js';
import type { SearchRequest } from '#search';
import type { Viewer } from '../../../core/auth/index.js';
import { Database } from '../../../core/database/index.js';
import {
  type CaseStudy,
  CaseStudiesService,
  type CaseStudyState,
  PublishedRepository,
} from '../../case-studies/index.js';
import { SearchService } from '../../search/index.js';
import { CollectivitiesService } from '../../territories/index.js';
import { type CaseRecord, recordOf, type RecordSource } from '../record/case-record.js';
import { collectivityKey } from '../record/collectivity-key.js';

export type ExportRecord = Required<CaseRecord>;

/** Cases in memory at once; each page costs the same few statements, however many cases there are. */
const PAGE = 50;
/** Milliseconds that the next page may take; an export as a whole takes as long as its reader. */
const PAGE_TIME = 30_000;

/** What an export holds: which cases, in which order, and how they are read page by page; it can be gone through twice. */
export interface ExportSource {
  records: () => AsyncGenerator<ExportRecord>;
}

/** Cases as they leave: what is published for everybody, working copies for those who may read them. */
@Injectable()
export class ExportRecords {
  constructor(
    private readonly database: Database,
    private readonly published: PublishedRepository,
    private readonly caseStudies: CaseStudiesService,
    private readonly searching: SearchService,
    private readonly collectivities: CollectivitiesService,
  ) {}

  /** Everything that is published; or what a search finds, in its order, as far as pages of a search reach. */
  async ofSearch(request: Omit<SearchRequest, 'page' | 'size'>): Promise<ExportSource> {
    const all = request.query.trim() === '' && Object.keys(request.filter).length === 0;
    const ids = all ? [...(await this.published.versions()).keys()].sort() : await this.found(request);
    return this.source(ids, async (page) => this.publishedSources(page));
  }

  /** What the viewer's own list holds. */
  async ofDesk(viewer: Viewer, filter: { state: CaseStudyState | null; query: string | null }): Promise<ExportSource> {
    const ids = await this.caseStudies.listedIds(viewer, filter);
    return this.source(ids, async (page) => (await this.caseStudies.readMany(viewer, page)).map(workingSource));
  }

  private async found(request: Omit<SearchRequest, 'page' | 'size'>): Promise<string[]> {
    const ids: string[] = [];
    for (let page = 1; page * PAGE_MAX_SIZE <= PAGE_MAX_REACH; page += 1) {
      this.database.renewTime(PAGE_TIME);
      const { hits } = await this.searching.ask({ ...request, page, size: PAGE_MAX_SIZE });
      ids.push(...hits.map(({ caseId }) => caseId));
      if (hits.length < PAGE_MAX_SIZE) break;
    }
    return ids;
  }

  private async publishedSources(ids: readonly string[]): Promise<RecordSource[]> {
    const rows = await this.published.byIds(ids);
    const origins = await this.published.origins(ids);
    return ids.flatMap((id) => {
      const row = rows.get(id);
      if (!row) return [];
      const { translations: texts, ...facts } = row.snapshot;
      return [{ id, importOrigin: origins.get(id) ?? null, facts, texts }];
    });
  }

  private source(ids: readonly string[], read: (ids: string[]) => Promise<RecordSource[]>): ExportSource {
    const pages = async function* (this: ExportRecords): AsyncGenerator<ExportRecord> {
      for (let from = 0; from < ids.length; from += PAGE) {
        this.database.renewTime(PAGE_TIME);
        yield* await this.named(await read(ids.slice(from, from + PAGE)));
      }
    };
    return { records: () => pages.call(this) };
  }

  /** With the official codes of the collectivities instead of our ids. */
  private async named(sources: readonly RecordSource[]): Promise<ExportRecord[]> {
    const ids = new Set(sources.flatMap(({ facts }) => [facts.ownerId, ...facts.partnerIds]));
    const rows = await this.collectivities.byIds([...ids]);
    const keyOf = (id: number): string => {
      const row = rows.get(id);
      return row ? collectivityKey(row) : '';
    };
    return sources.map((source) => recordOf(source, keyOf));
  }
}

const workingSource = (row: CaseStudy): RecordSource => ({
  id: row.id,
  importOrigin: row.importOrigin,
  facts: row,
  texts: Object.fromEntries(row.translations.map((text) => [text.locale, text])),
});
