import type { Locale } from '#shared';
import type { ConceptDetailFragment, ConceptInput, ConceptRowFragment } from '../generated/graphql.js';
import type { GraphQLClient } from './client.js';
import { ConceptDocument, DeleteConceptDocument, SaveConceptDocument } from './concepts.operations.js';
import { toWire } from './locales.js';

/** A concept of the thesaurus, whole. */
export type Concept = ConceptDetailFragment;
/** A concept as a line of a list. */
export type ConceptRow = ConceptRowFragment & { id: string };

/** Somebody else saved or deleted the concept in between; `current` is null where it is gone. */
export interface ConceptConflict {
  message: string;
  changedBy: string | null;
  changedAt: string;
  current: Concept | null;
}

export type SaveConceptOutcome =
  | { kind: 'saved'; record: Concept }
  | { kind: 'invalid'; problems: readonly { field: string; message: string }[] }
  | { kind: 'stale'; conflict: ConceptConflict };

export type DeleteConceptOutcome = { kind: 'deleted' } | { kind: 'stale'; conflict: ConceptConflict };

/** The use cases of the thesaurus, in the words of the contract. */
export interface ThesaurusDesk {
  load(code: string): Promise<Concept | null>;
  /** @param version the one that was loaded; 0 makes a new concept */
  save(code: string, version: number, input: ConceptInput): Promise<SaveConceptOutcome>;
  remove(code: string, version: number): Promise<DeleteConceptOutcome>;
}

/** @param locale language of labels */
export function createThesaurusDesk(client: GraphQLClient, locale: () => Locale): ThesaurusDesk {
  const reader = () => ({ locale: toWire(locale()) });
  return {
    load: async (code) => (await client(ConceptDocument, { code, ...reader() })).concept ?? null,
    async save(code, version, input) {
      const { saveConcept: answer } = await client(SaveConceptDocument, { code, version, input, ...reader() });
      if (answer.__typename === 'ConceptSaved') return { kind: 'saved', record: answer.concept };
      if (answer.__typename === 'InvalidInput') return { kind: 'invalid', problems: answer.problems };
      return { kind: 'stale', conflict: answer };
    },
    async remove(code, version) {
      const { deleteConcept: answer } = await client(DeleteConceptDocument, { code, version, ...reader() });
      return answer.__typename === 'ConceptDeleted' ? { kind: 'deleted' } : { kind: 'stale', conflict: answer };
    },
  };
}
