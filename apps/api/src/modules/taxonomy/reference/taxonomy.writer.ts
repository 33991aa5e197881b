import type { EntityManager } from 'typeorm';
import type { Locale } from '#shared';
import { stage, type StagingColumns } from '../../../core/reference/index.js';
import type { SdgRow, SdgTargetRow } from './sdg.reader.js';
import type { TaxonomyRows } from './taxonomy.reader.js';
import { leftAloneNote, mergeThesaurus, type EditedThesaurus } from './thesaurus.merge.js';
import type { ConceptRelationRow, ConceptRow, ConceptTermRow, ThesaurusRows } from './thesaurus.reader.js';

/** Inserts rows or makes the known ones equal to them, in one statement. The first column is the key. */
async function upsert<Row extends object>(
  manager: EntityManager,
  table: string,
  columns: StagingColumns<Row>,
  rows: readonly Row[],
): Promise<void> {
  await stage(manager, `staged_${table}`, columns, rows);
  const names = Object.keys(columns);
  const [key = '', ...others] = names;
  await manager.query(`
    INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.join(', ')} FROM pg_temp.staged_${table}
    ON CONFLICT (${key}) DO UPDATE SET ${others.map((name) => `${name} = excluded.${name}`).join(', ')}`);
}

const TERM = { code: 'text', position: 'integer', label: 'jsonb' };

/** Editions, themes, topics and the other vocabularies. What is no longer in the file stays: cases refer to it. */
export async function writeTaxonomy(manager: EntityManager, rows: TaxonomyRows): Promise<void> {
  const edition = { code: 'text', ordinal: 'integer', title: 'jsonb', motto: 'jsonb', plenary: 'jsonb' };
  await upsert(manager, 'edition', edition, rows.editions);
  const theme = { code: 'text', edition_code: 'text', number: 'integer', label: 'jsonb', guiding_thread: 'jsonb' };
  await upsert(manager, 'theme', theme, rows.themes);
  await upsert(manager, 'topic', { ...TERM, theme_code: 'text' }, rows.topics);
  await upsert(manager, 'factor_group', TERM, rows.factorGroups);
  await upsert(manager, 'factor', { ...TERM, group_code: 'text' }, rows.factors);
  await upsert(manager, 'challenge', TERM, rows.challenges);
  await upsert(manager, 'sdg_key_point', TERM, rows.keyPoints);
}

/** The goals and their targets. */
export async function writeSdgs(
  manager: EntityManager,
  goals: readonly SdgRow[],
  targets: readonly SdgTargetRow[],
): Promise<void> {
  await upsert<SdgRow>(
    manager,
    'sdg',
    { number: 'integer', colour: 'text', label: 'jsonb', long_label: 'jsonb' },
    goals,
  );
  const target = { code: 'text', sdg_number: 'integer', position: 'integer', label: 'jsonb' };
  await upsert<SdgTargetRow>(manager, 'sdg_target', target, targets);
}

/** What people changed since the first load. */
async function editedThesaurus(manager: EntityManager): Promise<EditedThesaurus> {
  const rows: { code: string; terms: { locale: Locale; text: string }[]; broader: string[] }[] = await manager.query(`
    SELECT c.code,
      coalesce((SELECT json_agg(json_build_object('locale', t.locale, 'text', t.text)) FROM concept_term t
        WHERE t.concept_code = c.code), '[]') AS terms,
      ARRAY(SELECT r.broader_code FROM concept_relation r WHERE r.concept_code = c.code) AS broader
    FROM concept c WHERE c.edited_at IS NOT NULL`);
  const deletions: { code: string }[] = await manager.query('SELECT code FROM concept_deletion');
  return {
    edited: new Map(rows.map(({ code, terms, broader }) => [code, { terms, broader }])),
    deleted: new Set(deletions.map(({ code }) => code)),
  };
}

/**
 * The thesaurus: terms and relations of the file's concepts become those of the file, but for concepts that people
 * edited or deleted. Returns what to say of those.
 */
export async function writeThesaurus(manager: EntityManager, file: ThesaurusRows): Promise<string | undefined> {
  const merged = mergeThesaurus(file, await editedThesaurus(manager));
  const { concepts, terms, relations } = merged.rows;
  await upsert<ConceptRow>(manager, 'concept', { code: 'text', topic_code: 'text', sdg_number: 'integer' }, concepts);
  await manager.query(
    'UPDATE concept SET updated_at = now(), version = version + 1 FROM pg_temp.staged_concept s WHERE s.code = concept.code',
  );
  const term: StagingColumns<ConceptTermRow> = {
    concept_code: 'text',
    locale: 'text',
    text: 'text',
    kind: 'text',
    position: 'integer',
  };
  await replace(manager, 'concept_term', term, terms);
  const relation = { concept_code: 'text', broader_code: 'text' };
  await replace<ConceptRelationRow>(manager, 'concept_relation', relation, relations);
  return leftAloneNote(merged);
}

async function replace<Row extends object>(
  manager: EntityManager,
  table: string,
  columns: StagingColumns<Row>,
  rows: readonly Row[],
): Promise<void> {
  await stage(manager, `staged_${table}`, columns, rows);
  await manager.query(`DELETE FROM ${table} x USING pg_temp.staged_concept s WHERE x.concept_code = s.code`);
  const names = Object.keys(columns).join(', ');
  await manager.query(`INSERT INTO ${table} (${names}) SELECT ${names} FROM pg_temp.staged_${table}`);
}
