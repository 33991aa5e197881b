import type { Problem } from '../../core/errors/index.js';
import type { ConceptRecord } from './concept.model.js';

/** Somebody else changed or deleted the concept in between; `current` is null where it is gone. */
export interface StaleConceptOutcome {
  kind: 'stale';
  current: ConceptRecord | null;
  changedBy: string | null;
  changedAt: Date;
}

export type SaveConceptOutcome =
  { kind: 'saved'; concept: ConceptRecord } | { kind: 'invalid'; problems: Problem[] } | StaleConceptOutcome;

export type DeleteConceptOutcome = { kind: 'deleted'; code: string } | StaleConceptOutcome;
