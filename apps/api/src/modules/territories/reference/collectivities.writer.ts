import type { EntityManager } from 'typeorm';
import { stage, type StagingColumns } from '../../../core/reference/index.js';
import { searchTerms } from '../search-terms.js';
import type { Tier } from '../tier.js';
import type { CollectivityKey, CollectivityRow, MembershipRow } from './rows.js';

/** Columns that a load sets, with their SQL types. Keys are those of the staged rows. */
const COLUMNS = {
  country: 'text',
  tier: 'text',
  code: 'text',
  national_term: 'text',
  name_local: 'text',
  name_fr: 'text',
  name_ja: 'text',
  name_en: 'text',
  name_kana: 'text',
  name_romaji: 'text',
  population: 'integer',
  population_year: 'integer',
  area_km2: 'double precision',
  latitude: 'double precision',
  longitude: 'double precision',
  coordinates_source: 'text',
  website: 'text',
} as const;
const PARENT_COLUMNS = { parent_tier: 'text', parent_code: 'text' } as const;
const KEY = ['country', 'tier', 'code'];

type Staged = Record<keyof typeof COLUMNS | keyof typeof PARENT_COLUMNS, string | number | null>;

/** Parents stand in the table before their children are written. */
const ORDER: readonly (readonly Tier[])[] = [
  ['region', 'prefecture'],
  ['department'],
  ['intermunicipal', 'municipality'],
];

const toStaged = (row: CollectivityRow): Staged => ({
  country: row.country,
  tier: row.tier,
  code: row.code,
  national_term: row.nationalTerm,
  name_local: row.nameLocal,
  name_fr: row.nameFr,
  name_ja: row.nameJa,
  name_en: row.nameEn,
  name_kana: row.nameKana,
  name_romaji: row.nameRomaji,
  population: row.population,
  population_year: row.populationYear,
  area_km2: row.areaKm2,
  latitude: row.latitude,
  longitude: row.longitude,
  coordinates_source: row.coordinatesSource,
  website: row.website,
  parent_tier: row.parent?.tier ?? null,
  parent_code: row.parent?.code ?? null,
});

function upsertSql(): string {
  const columns = Object.keys(COLUMNS);
  const set = [...columns.filter((column) => !KEY.includes(column)), 'parent_id'];
  return `
    INSERT INTO collectivity (${[...columns, 'parent_id'].join(', ')})
    SELECT ${columns.map((column) => `s.${column}`).join(', ')}, p.id
    FROM pg_temp.staged_collectivity s
    LEFT JOIN collectivity p ON p.country = s.country AND p.tier = s.parent_tier AND p.code = s.parent_code
    WHERE s.tier = ANY($1)
    ON CONFLICT (country, tier, code) DO UPDATE SET ${set.map((column) => `${column} = excluded.${column}`).join(', ')}, updated_at = now()
    WHERE (${set.map((column) => `collectivity.${column}`).join(', ')})
      IS DISTINCT FROM (${set.map((column) => `excluded.${column}`).join(', ')})`;
}

/** Inserts new collectivities and changes those that differ; ids stay. Nothing is ever deleted: cases refer to them. */
export async function writeCollectivities(
  manager: EntityManager,
  rows: readonly CollectivityRow[],
  onDone: (rows: number) => void,
): Promise<void> {
  await stage<Staged>(manager, 'staged_collectivity', { ...COLUMNS, ...PARENT_COLUMNS }, rows.map(toStaged));
  let done = 0;
  for (const tiers of ORDER) {
    await manager.query(upsertSql(), [tiers]);
    done += rows.filter(({ tier }) => tiers.includes(tier)).length;
    onDone(done);
  }
  const orphans: { code: string }[] = await manager.query(`
    SELECT s.code FROM pg_temp.staged_collectivity s JOIN collectivity c USING (country, tier, code)
    WHERE s.parent_code IS NOT NULL AND c.parent_id IS NULL LIMIT 5`);
  if (orphans.length > 0)
    throw new Error(`Collectivities without their parent: ${orphans.map(({ code }) => code).join(', ')}.`);
}

/** Makes the memberships of EPCI those of the file: a commune that changed its EPCI leaves the old one. */
export async function writeMemberships(
  manager: EntityManager,
  rows: readonly MembershipRow[],
  onDone: (rows: number) => void,
): Promise<void> {
  const columns: StagingColumns<MembershipRow> = { memberCode: 'text', groupCode: 'text' };
  await stage(manager, 'staged_membership', columns, rows, onDone);
  await manager.query(`
    CREATE TEMPORARY TABLE wanted_membership ON COMMIT DROP AS
    SELECT m.id AS member_id, g.id AS group_id
    FROM pg_temp.staged_membership s
    JOIN collectivity m ON m.country = 'FR' AND m.tier = 'municipality' AND m.code = s."memberCode"
    JOIN collectivity g ON g.country = 'FR' AND g.tier = 'intermunicipal' AND g.code = s."groupCode"`);
  await manager.query(`
    DELETE FROM collectivity_membership x USING collectivity g
    WHERE g.id = x.group_id AND g.country = 'FR'
      AND NOT EXISTS (SELECT FROM wanted_membership w WHERE w.member_id = x.member_id AND w.group_id = x.group_id)`);
  await manager.query(`
    INSERT INTO collectivity_membership (member_id, group_id) SELECT member_id, group_id FROM wanted_membership
    ON CONFLICT DO NOTHING`);
}

interface TermRow {
  collectivity_id: number;
  text: string;
  whole: boolean;
}

const keyOf = ({ country, tier, code }: CollectivityKey) => `${country} ${tier} ${code}`;

/** Rewrites the folded names that collectivities are found by. */
export async function writeSearchTerms(
  manager: EntityManager,
  rows: readonly CollectivityRow[],
  onDone: (rows: number) => void,
): Promise<void> {
  const known: (CollectivityKey & { id: number })[] = await manager.query(
    'SELECT id, country, tier, code FROM collectivity',
  );
  const ids = new Map(known.map((row) => [keyOf(row), row.id]));
  const names = new Map(rows.map((row) => [keyOf(row), row.nameLocal]));
  const terms = rows.flatMap((row): TermRow[] => {
    const id = ids.get(keyOf(row));
    if (id === undefined) throw new Error(`${keyOf(row)} was not stored.`);
    return searchTerms({
      code: row.code,
      names: [row.nameLocal, row.nameFr, row.nameJa, row.nameEn, row.nameRomaji, ...row.otherNames],
      kana: row.nameKana,
      parentName: row.parent ? (names.get(keyOf(row.parent)) ?? null) : null,
    }).map((term) => ({ collectivity_id: id, ...term }));
  });
  const columns: StagingColumns<TermRow> = { collectivity_id: 'integer', text: 'text', whole: 'boolean' };
  const share = rows.length / terms.length;
  await stage(manager, 'staged_term', columns, terms, (done) => onDone(Math.floor(done * share)));
  await manager.query(`
    DELETE FROM collectivity_search_term t WHERE NOT EXISTS (
      SELECT FROM pg_temp.staged_term s WHERE s.collectivity_id = t.collectivity_id AND s.text = t.text AND s.whole = t.whole)`);
  await manager.query(`
    INSERT INTO collectivity_search_term (collectivity_id, text, whole)
    SELECT collectivity_id, text, whole FROM pg_temp.staged_term ON CONFLICT DO NOTHING`);
  // The first search may come before autovacuum does: it needs statistics, and the index without its waiting list.
  await manager.query('ANALYZE collectivity, collectivity_membership, collectivity_search_term');
  await manager.query(`SELECT gin_clean_pending_list('ix_collectivity_search_term_trigram')`);
}
