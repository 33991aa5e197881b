import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { notFound } from '../../core/errors/index.js';
import { Batch, type RequestContext } from '../../core/graphql/index.js';
import type { Collectivity } from './collectivity.entity.js';
import { CollectivityRepository, type CollectivityCode } from './collectivity.repository.js';
import { CollectivitySearchRepository, type CollectivityQuery } from './collectivity-search.repository.js';
import type { CollectivityType, TwinningType } from './graphql/territories.types.js';
import type { HeritageSite } from './heritage-site.entity.js';
import { nameIn, presentCollectivity, presentTwinning } from './territories.present.js';
import type { Twinning } from './twinning.entity.js';

/** Collectivities for readers and for other features. */
@Injectable()
export class CollectivitiesService {
  readonly heritage: Batch<number, HeritageSite[]>;
  readonly twinnings: Batch<number, Twinning[]>;
  /** Twinnings by their ids, batched over the request. */
  readonly ties: Batch<number, Twinning | null>;
  private readonly rows: Batch<number, Collectivity | null>;

  constructor(
    private readonly repository: CollectivityRepository,
    private readonly searching: CollectivitySearchRepository,
  ) {
    this.rows = new Batch<number, Collectivity | null>(
      (ids) => repository.byIds(ids),
      () => null,
    );
    this.heritage = new Batch<number, HeritageSite[]>(
      (ids) => repository.heritageOf(ids),
      () => [],
    );
    this.twinnings = new Batch<number, Twinning[]>(
      (ids) => repository.twinningsOf(ids),
      () => [],
    );
    this.ties = new Batch<number, Twinning | null>(
      (ids) => repository.twinningsByIds(ids),
      () => null,
    );
  }

  byIds(ids: readonly number[]): Promise<Map<number, Collectivity>> {
    return ids.length === 0 ? Promise.resolve(new Map<number, Collectivity>()) : this.repository.byIds(ids);
  }

  /** One that another row refers to, batched over the request. */
  async load(context: RequestContext, id: number): Promise<CollectivityType> {
    const row = await this.rows.load(context, id);
    if (!row) throw new Error(`Collectivity ${id} is referred to and missing`);
    return presentCollectivity(row);
  }

  loadMany(context: RequestContext, ids: readonly number[]): Promise<CollectivityType[]> {
    return Promise.all(ids.map((id) => this.load(context, id)));
  }

  async find(key: { id?: number; code?: CollectivityCode }): Promise<Collectivity | null> {
    if (key.id !== undefined) return (await this.repository.byIds([key.id])).get(key.id) ?? null;
    return key.code ? this.repository.byCode(key.code) : null;
  }

  /** The id of a code that must exist. */
  async idOf(code: CollectivityCode): Promise<number> {
    const row = await this.repository.byCode(code);
    if (!row) throw new Error(`No collectivity has the code ${code.country} ${code.tier ?? ''} ${code.code}`);
    return row.id;
  }

  /** A page in the order of the search, with the exact total. */
  async search(query: CollectivityQuery): Promise<{ items: Collectivity[]; total: number }> {
    const { ids, total } = await this.searching.search(query);
    const rows = await this.byIds(ids);
    return { items: ids.flatMap((id) => rows.get(id) ?? []), total };
  }

  /** Names in the reader's language. */
  async namesByIds(ids: readonly number[], locale: Locale): Promise<Map<string, string>> {
    const rows = await this.byIds(ids);
    return new Map([...rows].map(([id, row]) => [String(id), nameIn(row, locale)]));
  }

  async twinning(id: number): Promise<Twinning> {
    const row = (await this.repository.twinningsByIds([id])).get(id);
    if (!row) throw notFound();
    return row;
  }

  async twinningsByIds(ids: readonly number[]): Promise<TwinningType[]> {
    const rows = await this.repository.twinningsByIds(ids);
    return ids.flatMap((id) => rows.get(id) ?? []).map(presentTwinning);
  }

  listTwinnings(
    filter: Parameters<CollectivityRepository['twinnings']>[0],
  ): Promise<{ items: Twinning[]; total: number }> {
    return this.repository.twinnings(filter);
  }
}
