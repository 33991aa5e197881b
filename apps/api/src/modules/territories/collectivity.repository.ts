import { Injectable } from '@nestjs/common';
import { Database } from '../../core/database/index.js';
import { Collectivity } from './collectivity.entity.js';
import { HeritageSite } from './heritage-site.entity.js';
import { foldName, isLatin } from './name-folding.js';
import type { Tier } from './tier.js';
import { Twinning } from './twinning.entity.js';

export interface CollectivityCode {
  country: string;
  /** Where it is left out, the tier nearest to the people that has the code. */
  tier?: string;
  code: string;
}

export interface CollectivityQuery {
  query?: string | null;
  country?: string | null;
  tier?: string | null;
  withCasesOnly?: boolean;
  offset: number;
  limit: number;
}

/** Names this alike are offered for one typed with an error. */
const ALIKE = 0.5;
const PREFIX_MATCHES = 20_000;

const TIER_ORDER: readonly Tier[] = ['municipality', 'intermunicipal', 'prefecture', 'department', 'region'];

/** Every statement on collectivities, their heritage and their ties. */
@Injectable()
export class CollectivityRepository {
  constructor(private readonly database: Database) {}

  async byIds(ids: readonly number[]): Promise<Map<number, Collectivity>> {
    const rows = await this.database.manager
      .createQueryBuilder(Collectivity, 'c')
      .where('c.id = any(:ids)', { ids })
      .getMany();
    return new Map(rows.map((row) => [row.id, row]));
  }

  async byCode({ country, tier, code }: CollectivityCode): Promise<Collectivity | null> {
    const query = this.database.manager
      .createQueryBuilder(Collectivity, 'c')
      .where('c.country = :country and c.code = :code', { country, code });
    if (tier !== undefined) query.andWhere('c.tier = :tier', { tier });
    return query.orderBy('array_position(:order::text[], c.tier::text)').setParameter('order', TIER_ORDER).getOne();
  }

  /** By name in any script, reading, romaji or code; whole names first, then prefixes, the larger places first. */
  async search(request: CollectivityQuery): Promise<{ ids: number[]; total: number }> {
    const folded = foldName(request.query ?? '');
    if (folded === '') return this.browse(request);
    const found = await this.matching(folded, request, false);
    return found.total === 0 && isLatin(folded) && folded.length > 3 ? this.matching(folded, request, true) : found;
  }

  private filters({ country, tier, withCasesOnly }: CollectivityQuery): { sql: string; values: unknown[] } {
    const published = 'exists (select 1 from published_case_study p where p.owner_id = c.id)';
    return {
      sql: `($1::text is null or c.country = $1) and ($2::text is null or c.tier = $2) and (not $3::boolean or ${published})`,
      values: [country ?? null, tier ?? null, withCasesOnly ?? false],
    };
  }

  private async browse(request: CollectivityQuery): Promise<{ ids: number[]; total: number }> {
    const { sql, values } = this.filters(request);
    const rows = await this.database.query<{ id: number }>(
      `select c.id from collectivity c where ${sql} order by c.population desc nulls last, c.id offset $4 limit $5`,
      [...values, request.offset, request.limit],
    );
    const counted = await this.database.query<{ total: number }>(
      `select count(*)::integer as total from collectivity c where ${sql}`,
      values,
    );
    return { ids: rows.map(({ id }) => id), total: counted[0]?.total ?? 0 };
  }

  private async matching(folded: string, request: CollectivityQuery, alike: boolean): Promise<{ ids: number[]; total: number }> {
    const { sql, values } = this.filters(request);
    const condition = alike
      ? `t.text % $4 and similarity(t.text, $4) >= ${ALIKE}`
      : `t.text >= $4 and t.text < $4 || chr(1114109)`;
    const quality = alike
      ? 'max(similarity(t.text, $4))'
      : 'max(case when t.text = $4 and t.whole then 4 when t.text = $4 then 3 when t.whole then 2 else 1 end)';
    const rows = await this.database.query<{ id: number; total: number }>(
      `with named as (
         select t.collectivity_id as id, ${quality} as quality
           from (select * from collectivity_search_term t where ${condition} limit ${PREFIX_MATCHES}) t
          group by t.collectivity_id)
       select c.id, (count(*) over ())::integer as total
         from named n join collectivity c on c.id = n.id
        where ${sql}
        order by n.quality desc, c.population desc nulls last, c.id
       offset $5 limit $6`,
      [...values, folded, request.offset, request.limit],
    );
    if (rows.length === 0 && request.offset > 0) {
      const { total } = await this.matching(folded, { ...request, offset: 0, limit: 1 }, alike);
      return { ids: [], total };
    }
    return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
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
    const sitesOf = (id: number) => sites.filter((site) => links.some((link) => link.id === id && link.site === site.id));
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

  async twinnings(filter: { collectivityId?: number | null; country?: string | null; offset: number; limit: number }): Promise<{ items: Twinning[]; total: number }> {
    const query = this.database.manager.createQueryBuilder(Twinning, 't');
    if (filter.collectivityId) query.andWhere(':id in (t.collectivityAId, t.collectivityBId)', { id: filter.collectivityId });
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
