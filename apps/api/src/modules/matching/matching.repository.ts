import { Injectable } from '@nestjs/common';
import type { TieState } from '#matching';
import { Database } from '../../core/database/index.js';

/** What the market knows of a collectivity besides its cases. */
export interface CollectivityFacts {
  id: number;
  country: string;
  tier: string;
  population: number | null;
  areaKm2: number | null;
  latitude: number | null;
  longitude: number | null;
  heritage: string[];
}

export interface TieRow {
  id: number;
  a: number;
  b: number;
  state: TieState;
}

/** Reads the facts that profiles are built from: for all collectivities at once, in a constant number of statements. */
@Injectable()
export class MatchingRepository {
  constructor(private readonly database: Database) {}

  collectivities(): Promise<CollectivityFacts[]> {
    return this.database.query<CollectivityFacts>(
      `select c.id, c.country, c.tier, c.population, c.area_km2 as "areaKm2", c.latitude, c.longitude,
              coalesce(h.sites, '{}') as heritage
         from collectivity c
         left join (select x.collectivity_id, array_agg(s.whc_id::text order by s.whc_id) as sites
                      from collectivity_heritage x join heritage_site s on s.id = x.heritage_site_id
                     group by x.collectivity_id) h on h.collectivity_id = c.id`,
    );
  }

  ties(): Promise<TieRow[]> {
    return this.database.query<TieRow>(
      'select id, collectivity_a_id as a, collectivity_b_id as b, state from twinning order by id',
    );
  }

  /** Changes whenever ties or collectivities may have changed: the reference load and the newest tie. */
  async territoryVersion(): Promise<string> {
    const rows = await this.database.query<{ version: string }>(
      `select concat_ws('/', (select string_agg(hash, ',' order by name) from reference_load),
                        (select max(updated_at) from twinning), (select max(id) from collectivity)) as version`,
    );
    return rows[0]?.version ?? '';
  }

  /** World Heritage names by the site's number. */
  async heritageNames(): Promise<Map<string, { fr: string; ja: string; en: string }>> {
    const rows = await this.database.query<{ id: string; fr: string; ja: string; en: string }>(
      'select whc_id::text as id, name_fr as fr, name_ja as ja, name_en as en from heritage_site',
    );
    return new Map(rows.map(({ id, ...names }) => [id, names]));
  }
}
