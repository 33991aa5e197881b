import type { Locale } from '#shared';
import { translator } from '../../../core/i18n/index.js';
import { type ConceptFacts, type ConceptRecord, type ConceptsByCode, labelOf } from '../concept.model.js';
import type { DeleteConceptOutcome, SaveConceptOutcome } from '../concept.results.js';
import type { ConceptInput, ConceptType, DeleteConceptAnswer, SaveConceptAnswer } from './concept.types.js';

/** A concept as readers and editors see it. Who edited it stays inside. */
export const presentConcept = (row: ConceptRecord, readerLocale: Locale): ConceptType => ({
  code: row.code,
  version: row.version,
  terms: row.terms,
  edited: row.editedAt !== null,
  row,
  readerLocale,
});

/** What an input says, in our words. */
export const factsOfInput = ({ topic, sdg, broader, terms }: ConceptInput): ConceptFacts => ({
  topicCode: topic ?? null,
  sdgNumber: sdg ?? null,
  broader: broader ?? [],
  terms: terms.map(({ locale, text, kind }) => ({ locale, text, kind })),
});

/** The answer of a mutation, in the reader's language; other concepts are named by their label. */
export function answer(outcome: SaveConceptOutcome, locale: Locale, concepts: ConceptsByCode): SaveConceptAnswer;
export function answer(outcome: DeleteConceptOutcome, locale: Locale, concepts: ConceptsByCode): DeleteConceptAnswer;
export function answer(
  outcome: SaveConceptOutcome | DeleteConceptOutcome,
  locale: Locale,
  concepts: ConceptsByCode,
): SaveConceptAnswer | DeleteConceptAnswer {
  const t = translator(locale);
  switch (outcome.kind) {
    case 'saved':
      return { concept: presentConcept(outcome.concept, locale) };
    case 'deleted':
      return { code: outcome.code };
    case 'invalid': {
      const problems = outcome.problems.map(({ field, code, values }) => {
        const other = typeof values?.concept === 'string' ? concepts.get(values.concept) : undefined;
        return { field, code, message: t(code, other ? { ...values, name: labelOf(other, locale) } : values) };
      });
      return { message: t('input.invalid'), problems };
    }
    case 'stale': {
      const { current, changedBy, changedAt } = outcome;
      return {
        message: t(current ? 'concept.stale' : 'concept.gone'),
        currentVersion: current?.version ?? 0,
        changedBy,
        changedAt,
        current: current && presentConcept(current, locale),
      };
    }
  }
}
