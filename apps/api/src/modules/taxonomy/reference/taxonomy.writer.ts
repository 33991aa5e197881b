import type { EntityManager } from 'typeorm';
import { stage, type StagingColumns } from '../../../core/reference/index.js';
import type { SdgRow, SdgTargetRow } from './sdg.reader.js';
import type { TaxonomyRows } from './taxonomy.reader.js';
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

/** The thesaurus: terms and relations of the file's concepts become those of the file. */
export async function writeThesaurus(manager: EntityManager, rows: ThesaurusRows): Promise<void> {
  await upsert<ConceptRow>(
    manager,
    'concept',
    { code: 'text', topic_code: 'text', sdg_number: 'integer' },
    rows.concepts,
  );
  await manager.query(
    'UPDATE concept SET updated_at = now() FROM pg_temp.staged_concept s WHERE s.code = concept.code',
  );
  const term: StagingColumns<ConceptTermRow> = {
    concept_code: 'text',
    locale: 'text',
    text: 'text',
    kind: 'text',
    position: 'integer',
  };
  await replace(manager, 'concept_term', term, rows.terms);
  await replace<ConceptRelationRow>(
    manager,
    'concept_relation',
    { concept_code: 'text', broader_code: 'text' },
    rows.relations,
  );
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
