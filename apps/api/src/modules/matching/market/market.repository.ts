import { Injectable } from '@nestjs/common';
import type { InterestFact, TieState } from '#matching';
import type { Locale } from '#shared';
import { Database } from '../../../core/database/index.js';

/** What the market knows of a collectivity besides its cases, its interests and its ties. */
export interface CollectivityFacts {
  id: number;
  country: string;
  tier: string;
  population: number | null;
  areaKm2: number | null;
  latitude: number | null;
  longitude: number | null;
  heritage: string[];
  capacity: number | null;
  languages: Locale[];
  hasInterpreter: boolean | null;
  geographies: string[];
}

export interface TieRow {
  id: number;
  a: number;
  b: number;
  state: TieState;
}

export interface InterestRow extends InterestFact {
  collectivityId: number;
}

export interface VetoRow {
  one: number;
  other: number;
  kind: 'veto' | 'declined';
}

/** Whose facts have been written since a mark, and the mark from which to ask the next time. */
export interface MarketChanges {
  mark: string;
  changes: { id: string; collectivityId: number }[];
}

/**
 * Reads the facts that profiles are built from, for all collectivities or for those named, in a constant number of
 * statements. `ids` null: all.
 */
@Injectable()
export class MarketRepository {
  constructor(private readonly database: Database) {}

  collectivities(ids: readonly number[] | null): Promise<CollectivityFacts[]> {
    return this.database.query<CollectivityFacts>(
      `select c.id, c.country, c.tier, c.population, c.area_km2 as "areaKm2", c.latitude, c.longitude,
              coalesce(h.sites, '{}') as heritage, p.capacity, coalesce(p.languages, '{}') as languages,
              p.has_interpreter as "hasInterpreter", coalesce(p.geographies, '{}') as geographies
         from collectivity c
         left join collectivity_profile p on p.collectivity_id = c.id
         left join (select x.collectivity_id, array_agg(s.whc_id::text order by s.whc_id) as sites
                      from collectivity_heritage x join heritage_site s on s.id = x.heritage_site_id
                     where $1::integer[] is null or x.collectivity_id = any($1)
                     group by x.collectivity_id) h on h.collectivity_id = c.id
        where $1::integer[] is null or c.id = any($1)`,
      [ids],
    );
  }

  ties(ids: readonly number[] | null): Promise<TieRow[]> {
    return this.database.query<TieRow>(
      `select id, collectivity_a_id as a, collectivity_b_id as b, state from twinning
        where $1::integer[] is null or collectivity_a_id = any($1) or collectivity_b_id = any($1) order by id`,
      [ids],
    );
  }

  interests(ids: readonly number[] | null): Promise<InterestRow[]> {
    return this.database.query<InterestRow>(
      `select collectivity_id as "collectivityId", topic_code as topic, stance, intent, weight from interest
        where $1::integer[] is null or collectivity_id = any($1)`,
      [ids],
    );
  }

  vetoes(ids: readonly number[] | null): Promise<VetoRow[]> {
    return this.database.query<VetoRow>(
      `select one_id as one, other_id as other, reason_kind as kind from pair_veto
        where $1::integer[] is null or one_id = any($1) or other_id = any($1)`,
      [ids],
    );
  }

  /** Changes with every load of reference data: then everything may have changed. */
  async referenceVersion(): Promise<string> {
    const rows = await this.database.query<{ version: string }>(
      `select concat_ws('/', (select string_agg(hash, ',' order by name) from reference_load),
                        (select max(id) from collectivity)) as version`,
      [],
      'market_reference',
    );
    return rows[0]?.version ?? '';
  }

  /**
   * What was written by transactions from `mark` on. The next mark is the oldest transaction that still runs, so that
   * one which commits late is never missed; what was read twice is told apart by its id.
   */
  async changesSince(mark: string): Promise<MarketChanges> {
    const rows = await this.database.query<{ mark: string; id: string | null; collectivityId: number }>(
      `select pg_snapshot_xmin(pg_current_snapshot())::text as mark, c.id, c.collectivity_id as "collectivityId"
         from (select) one left join market_change c on c.written >= $1::text::xid8`,
      [mark],
      'market_changes',
    );
    return {
      mark: rows[0]?.mark ?? mark,
      changes: rows.flatMap(({ id, collectivityId }) => (id === null ? [] : [{ id, collectivityId }])),
    };
  }

  /** The mark of this moment, for a market that is about to read everything. */
  async mark(): Promise<string> {
    const rows = await this.database.query<{ mark: string }>(
      'select pg_snapshot_xmin(pg_current_snapshot())::text as mark',
    );
    return rows[0]?.mark ?? '0';
  }

  /** Forgets what every market has long seen. @returns how many rows went */
  async forgetChanges(before: Date): Promise<number> {
    const rows = await this.database.query<{ count: number }>(
      `with gone as (delete from market_change where written_at < $1 returning 1) select count(*)::integer as count from gone`,
      [before],
    );
    return rows[0]?.count ?? 0;
  }

  /** World Heritage names by the site's number. */
  async heritageNames(): Promise<Map<string, { fr: string; ja: string; en: string }>> {
    const rows = await this.database.query<{ id: string; fr: string; ja: string; en: string }>(
      'select whc_id::text as id, name_fr as fr, name_ja as ja, name_en as en from heritage_site',
    );
    return new Map(rows.map(({ id, ...names }) => [id, names]));
  }
}
