import { Injectable } from '@nestjs/common';
import { Database } from '../../core/database/index.js';
import { REFERENCE_LOCK } from '../../core/reference/index.js';
import { ConceptDeletion } from './concept.entities.js';
import type { ConceptFacts } from './concept.model.js';

/** Every statement that changes the thesaurus by hand. Callers hold the lock and a transaction. */
@Injectable()
export class ConceptRepository {
  constructor(private readonly database: Database) {}

  /**
   * Until the end of the transaction nobody else changes the thesaurus, neither an editor nor a load of reference
   * data: a term belongs to one concept and no loop closes only if both sides of such a rule stand still.
   */
  async lock(): Promise<void> {
    await this.database.query('select pg_advisory_xact_lock($1)', [REFERENCE_LOCK]);
  }

  /** Stores all that is said of a concept, new or known, under its next version. */
  async write(code: string, { topicCode, sdgNumber, broader, terms }: ConceptFacts, editorId: string): Promise<void> {
    await this.database.query(
      `insert into concept (code, topic_code, sdg_number, edited_at, edited_by) values ($1, $2, $3, now(), $4)
       on conflict (code) do update set topic_code = excluded.topic_code, sdg_number = excluded.sdg_number,
         version = concept.version + 1, updated_at = now(), edited_at = now(), edited_by = excluded.edited_by`,
      [code, topicCode, sdgNumber, editorId],
    );
    await this.database.query('delete from concept_term where concept_code = $1', [code]);
    await this.database.query(
      `insert into concept_term (concept_code, locale, text, kind, position)
       select $1, locale, text, kind, row_number() over (partition by locale order by number)
         from rows from (json_to_recordset($2::json) as (locale text, text text, kind text))
              with ordinality as term (locale, text, kind, number)`,
      [code, JSON.stringify(terms)],
    );
    await this.database.query('delete from concept_relation where concept_code = $1', [code]);
    await this.database.query(
      'insert into concept_relation (concept_code, broader_code) select $1, unnest($2::text[])',
      [code, broader],
    );
    await this.database.query('delete from concept_deletion where code = $1', [code]);
  }

  /** Takes a concept out; narrower ones stay, without it above them. */
  async remove(code: string, editorId: string): Promise<void> {
    await this.database.query('delete from concept_relation where broader_code = $1', [code]);
    await this.database.query('delete from concept where code = $1', [code]);
    await this.database.query('insert into concept_deletion (code, deleted_by) values ($1, $2)', [code, editorId]);
  }

  deletion(code: string): Promise<ConceptDeletion | null> {
    return this.database.manager.findOneBy(ConceptDeletion, { code });
  }
}
