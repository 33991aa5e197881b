import { Injectable } from '@nestjs/common';
import { Database } from '../../core/database/index.js';
import { Collectivity } from './collectivity.entity.js';
import { CollectivityMemory } from './collectivity-memory.js';
import { HeritageSite } from './heritage-site.entity.js';
import type { Tier } from './tier.js';
import { Twinning } from './twinning.entity.js';

export interface CollectivityCode {
  country: string;
  /** Where it is left out, the tier nearest to the people that has the code. */
  tier?: string;
  code: string;
}

const TIER_ORDER: readonly Tier[] = ['municipality', 'intermunicipal', 'prefecture', 'department', 'region'];

/** Every statement on collectivities, their heritage and their ties. */
@Injectable()
export class CollectivityRepository {
  constructor(private readonly database: Database) {}

  private selectByIds: string | undefined;

  /** Those of pages of results, mostly from memory: what the reference data said a second ago. */
  private readonly memory = new CollectivityMemory({
    version: () => this.version(),
    byIds: (ids) => this.read(ids),
  });

  byIds(ids: readonly number[]): Promise<Map<number, Collectivity>> {
    return this.memory.byIds(ids);
  }

  private async version(): Promise<string> {
    const sql = `select version::text from content_version where name = 'collectivities'`;
    const [row] = await this.database.query<{ version: string }>(sql, [], 'collectivities_version');
    return row?.version ?? '0';
  }

  private async read(ids: readonly number[]): Promise<Map<number, Collectivity>> {
    this.selectByIds ??= this.selectOf('where c.id = any($1::integer[])');
    const rows = await this.database.query<Collectivity>(this.selectByIds, [ids], 'collectivities_by_ids');
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** All columns of the entity under their names there. */
  private selectOf(where: string): string {
    const { columns } = this.database.manager.getRepository(Collectivity).metadata;
    const names = columns.map(({ databaseName, propertyName }) => `c.${databaseName} as "${propertyName}"`);
    return `select ${names.join(', ')} from collectivity c ${where}`;
  }

  async byCode({ country, tier, code }: CollectivityCode): Promise<Collectivity | null> {
    const query = this.database.manager
      .createQueryBuilder(Collectivity, 'c')
      .where('c.country = :country and c.code = :code', { country, code });
    if (tier !== undefined) query.andWhere('c.tier = :tier', { tier });
    return query.orderBy('array_position(:order::text[], c.tier::text)').setParameter('order', TIER_ORDER).getOne();
  }

  /** World Heritage sites by collectivity. */
  async heritageOf(ids: readonly number[]): Promise<Map<number, HeritageSite[]>> {
    const links = await this.database.query<{ id: number; site: number }>(
      'select collectivity_id as id, heritage_site_id as site from collectivity_heritage where collectivity_id = any($1::integer[])',
      [ids],
    );
    const sites = await this.database.manager
      .createQueryBuilder(HeritageSite, 's')
      .where('s.id = any(:ids)', { ids: links.map(({ site }) => site) })
      .orderBy('s.year')
      .addOrderBy('s.id')
      .getMany();
    const sitesOf = (id: number) =>
      sites.filter((site) => links.some((link) => link.id === id && link.site === site.id));
    return new Map([...new Set(links.map(({ id }) => id))].map((id) => [id, sitesOf(id)]));
  }

  /** Ties by collectivity, the oldest first; unknown years last. */
  async twinningsOf(ids: readonly number[]): Promise<Map<number, Twinning[]>> {
    const rows = await this.database.manager
      .createQueryBuilder(Twinning, 't')
      .where('t.collectivityAId = any(:ids) or t.collectivityBId = any(:ids)', { ids })
      .orderBy('t.since', 'ASC', 'NULLS LAST')
      .addOrderBy('t.id')
      .getMany();
    const byId = new Map<number, Twinning[]>();
    for (const row of rows) {
      for (const side of [row.collectivityAId, row.collectivityBId]) byId.set(side, [...(byId.get(side) ?? []), row]);
    }
    return byId;
  }

  async twinningsByIds(ids: readonly number[]): Promise<Map<number, Twinning>> {
    const rows = await this.database.manager
      .createQueryBuilder(Twinning, 't')
      .where('t.id = any(:ids)', { ids })
      .getMany();
    return new Map(rows.map((row) => [row.id, row]));
  }

  async twinnings(filter: {
    collectivityId?: number | null;
    country?: string | null;
    offset: number;
    limit: number;
  }): Promise<{ items: Twinning[]; total: number }> {
    const query = this.database.manager.createQueryBuilder(Twinning, 't');
    if (filter.collectivityId)
      query.andWhere(':id in (t.collectivityAId, t.collectivityBId)', { id: filter.collectivityId });
    if (filter.country) {
      const side = 'select c.id from collectivity c where c.country = :country';
      query.andWhere(`(t.collectivityAId in (${side}) or t.collectivityBId in (${side}))`, { country: filter.country });
    }
    const [items, total] = await query
      .orderBy('t.since', 'ASC', 'NULLS LAST')
      .addOrderBy('t.id')
      .offset(filter.offset)
      .limit(filter.limit)
      .getManyAndCount();
    return { items, total };
  }
}
