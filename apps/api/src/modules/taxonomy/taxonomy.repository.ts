import { Injectable } from '@nestjs/common';
import type { SearchConcept } from '#search';
import { Database } from '../../core/database/index.js';
import { Concept, ConceptRelation, ConceptTerm } from './concept.entities.js';
import type { ConceptRecord, ConceptsByCode } from './concept.model.js';
import { Edition } from './edition.entity.js';
import { Sdg, SdgTarget } from './sdg.entity.js';
import { Challenge, Factor } from './term.entities.js';
import { Theme } from './theme.entity.js';
import { Topic } from './topic.entity.js';

/** All controlled vocabularies: some hundreds of rows, read together. */
export interface Vocabulary {
  revision: string;
  editions: readonly Edition[];
  themes: readonly Theme[];
  topics: readonly Topic[];
  factors: readonly Factor[];
  challenges: readonly Challenge[];
  sdgs: readonly Sdg[];
  targets: readonly SdgTarget[];
}

export interface Thesaurus {
  /** As the search engine reads them. */
  concepts: SearchConcept[];
  /** The same with all that their editors see, by code. */
  records: ConceptsByCode;
  /** Concepts under each concept, by its code. */
  narrower: ReadonlyMap<string, readonly ConceptRecord[]>;
  /** Concepts that stand for a topic, by its code, and for an SDG, by its number. */
  conceptsOfTopic: ReadonlyMap<string, string[]>;
  conceptsOfSdg: ReadonlyMap<number, string[]>;
}

/** Every statement on vocabularies and the thesaurus. */
@Injectable()
export class TaxonomyRepository {
  constructor(private readonly database: Database) {}

  /** Raised by the database at every change of a vocabulary or the thesaurus. */
  async revision(): Promise<string> {
    const rows = await this.database.query<{ revision: string }>('select revision from taxonomy_revision');
    return rows[0]?.revision ?? '0';
  }

  async vocabulary(revision: string): Promise<Vocabulary> {
    const { manager } = this.database;
    return {
      revision,
      editions: await manager.find(Edition, { order: { ordinal: 'DESC' } }),
      themes: await manager.find(Theme, { order: { number: 'ASC' } }),
      topics: await manager.find(Topic, { order: { position: 'ASC' } }),
      factors: await manager.find(Factor, { order: { position: 'ASC' } }),
      challenges: await manager.find(Challenge, { order: { position: 'ASC' } }),
      sdgs: await manager.find(Sdg, { order: { number: 'ASC' } }),
      targets: await manager.find(SdgTarget, { order: { sdgNumber: 'ASC', position: 'ASC' } }),
    };
  }

  async thesaurus(): Promise<Thesaurus> {
    const { manager } = this.database;
    const concepts = await manager.find(Concept, { order: { code: 'ASC' } });
    const terms = Map.groupBy(
      await manager.find(ConceptTerm, { order: { position: 'ASC' } }),
      ({ conceptCode }) => conceptCode,
    );
    const broader = Map.groupBy(
      await manager.find(ConceptRelation, { order: { broaderCode: 'ASC' } }),
      ({ conceptCode }) => conceptCode,
    );
    const records = concepts.map((concept): ConceptRecord => ({
      ...concept,
      terms: (terms.get(concept.code) ?? []).map(({ locale, text, kind }) => ({ locale, text, kind })),
      broader: (broader.get(concept.code) ?? []).map(({ broaderCode }) => broaderCode),
    }));
    const tagged = <Key>(keyOf: (concept: Concept) => Key | null): Map<Key, string[]> => {
      const map = new Map<Key, string[]>();
      for (const concept of concepts) {
        const key = keyOf(concept);
        if (key !== null) map.set(key, [...(map.get(key) ?? []), concept.code]);
      }
      return map;
    };
    return {
      concepts: records.map((record) => ({
        code: record.code,
        terms: [...record.terms],
        broader: [...record.broader],
      })),
      records: new Map(records.map((record) => [record.code, record])),
      narrower: narrowerOf(records),
      conceptsOfTopic: tagged(({ topicCode }) => topicCode),
      conceptsOfSdg: tagged(({ sdgNumber }) => sdgNumber),
    };
  }
}

function narrowerOf(records: readonly ConceptRecord[]): Map<string, ConceptRecord[]> {
  const narrower = new Map<string, ConceptRecord[]>();
  for (const record of records) {
    for (const above of record.broader) narrower.set(above, [...(narrower.get(above) ?? []), record]);
  }
  return narrower;
}
