import type { EntityManager } from 'typeorm';
import { stage, type StagingColumns } from '../../../core/reference/index.js';
import { countryOfCode, type HeritageRow } from './heritage.reader.js';
import type { TwinningRow } from './twinnings.reader.js';

type SiteRow = Omit<HeritageRow, 'municipalities'>;

const SITE_COLUMNS: StagingColumns<SiteRow> = {
  whcId: 'integer',
  countries: 'text[]',
  nameFr: 'text',
  nameJa: 'text',
  nameEn: 'text',
  year: 'integer',
  kind: 'text',
  latitude: 'double precision',
  longitude: 'double precision',
};

/** World Heritage sites and the municipalities that they lie in. Throws on a code that no list knows. */
export async function writeHeritage(manager: EntityManager, rows: readonly HeritageRow[]): Promise<void> {
  const sites = rows.map(({ municipalities: _, ...site }): SiteRow => site);
  await stage(manager, 'staged_site', SITE_COLUMNS, sites);
  await manager.query(`
    INSERT INTO heritage_site (whc_id, countries, name_fr, name_ja, name_en, year, kind, latitude, longitude)
    SELECT "whcId", countries, "nameFr", "nameJa", "nameEn", year, kind, latitude, longitude FROM pg_temp.staged_site
    ON CONFLICT (whc_id) DO UPDATE SET countries = excluded.countries, name_fr = excluded.name_fr,
      name_ja = excluded.name_ja, name_en = excluded.name_en, year = excluded.year, kind = excluded.kind,
      latitude = excluded.latitude, longitude = excluded.longitude`);
  const places = rows.flatMap(({ whcId, municipalities }) =>
    municipalities.map((code) => ({ whcId, country: countryOfCode(code), code })),
  );
  await stage(manager, 'staged_place', { whcId: 'integer', country: 'text', code: 'text' }, places);
  await requireAll(manager, 'staged_place', "c.country = s.country AND c.tier = 'municipality' AND c.code = s.code");
  await manager.query(`
    DELETE FROM collectivity_heritage x USING heritage_site h, pg_temp.staged_site s
    WHERE h.id = x.heritage_site_id AND h.whc_id = s."whcId"`);
  await manager.query(`
    INSERT INTO collectivity_heritage (collectivity_id, heritage_site_id)
    SELECT c.id, h.id FROM pg_temp.staged_place s
    JOIN heritage_site h ON h.whc_id = s."whcId"
    JOIN collectivity c ON c.country = s.country AND c.tier = 'municipality' AND c.code = s.code`);
}

type FlatTwinning = Omit<TwinningRow, 'french' | 'japanese'> & {
  aTier: string;
  aCode: string;
  bTier: string;
  bCode: string;
};

const TWINNING_COLUMNS: StagingColumns<FlatTwinning> = {
  aTier: 'text',
  aCode: 'text',
  bTier: 'text',
  bCode: 'text',
  kind: 'text',
  wording: 'text',
  since: 'integer',
  sinceDate: 'date',
  state: 'text',
  source: 'text',
  remarks: 'jsonb',
};

/**
 * Ties of the file: new pairs are added, known pairs take what the file says. Ties that are not in it
 * stay, since people may have added them, and so do those that both sides have confirmed.
 */
export async function writeTwinnings(manager: EntityManager, rows: readonly TwinningRow[]): Promise<void> {
  const flat = rows.map(({ french, japanese, ...rest }): FlatTwinning => ({
    aTier: french.tier,
    aCode: french.code,
    bTier: japanese.tier,
    bCode: japanese.code,
    ...rest,
  }));
  await stage(manager, 'staged_twinning', TWINNING_COLUMNS, flat);
  await requireAll(
    manager,
    'staged_twinning',
    `c.country = 'FR' AND c.tier = s."aTier" AND c.code = s."aCode"`,
    's."aCode"',
  );
  await requireAll(
    manager,
    'staged_twinning',
    `c.country = 'JP' AND c.tier = s."bTier" AND c.code = s."bCode"`,
    's."bCode"',
  );
  await manager.query(`
    INSERT INTO twinning (collectivity_a_id, collectivity_b_id, kind, wording, since, since_date, state, source, remarks)
    SELECT least(a.id, b.id), greatest(a.id, b.id), s.kind, s.wording, s.since, s."sinceDate", s.state, s.source, s.remarks
    FROM pg_temp.staged_twinning s
    JOIN collectivity a ON a.country = 'FR' AND a.tier = s."aTier" AND a.code = s."aCode"
    JOIN collectivity b ON b.country = 'JP' AND b.tier = s."bTier" AND b.code = s."bCode"
    ON CONFLICT (collectivity_a_id, collectivity_b_id) DO UPDATE SET kind = excluded.kind, wording = excluded.wording,
      since = excluded.since, since_date = excluded.since_date, source = excluded.source, note = NULL, remarks = excluded.remarks,
      updated_at = now()
    WHERE twinning.confirmed_at IS NULL AND (twinning.kind, twinning.wording, twinning.since, twinning.since_date, twinning.source, twinning.note,
      twinning.remarks) IS DISTINCT FROM (excluded.kind, excluded.wording, excluded.since, excluded.since_date, excluded.source, NULL,
      excluded.remarks)`);
}

/** A code that doesn't resolve is an error of the data, not a row to lose in silence. */
async function requireAll(manager: EntityManager, table: string, match: string, code = 's.code'): Promise<void> {
  const lost: { code: string }[] = await manager.query(`
    SELECT ${code} AS code FROM pg_temp.${table} s WHERE NOT EXISTS (SELECT FROM collectivity c WHERE ${match})`);
  if (lost.length > 0) throw new Error(`No collectivity has the code ${lost.map((row) => row.code).join(', ')}.`);
}
