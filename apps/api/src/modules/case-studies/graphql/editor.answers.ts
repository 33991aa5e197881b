import type { Locale } from '#shared';
import { invalidInput } from '../../../core/graphql/index.js';
import { translator } from '../../../core/i18n/index.js';
import type { Advice, Missing } from '../workflow/case-study.completeness.js';
import { fieldOf } from '../case-study.difference.js';
import type { ChangeBy, SaveOutcome, WorkflowOutcome } from '../case-studies.results.js';
import { presentEditor } from './case-study.present.js';
import type { CaseStudyChangeType } from './workflow.types.js';
import type { MissingFieldType, SaveAnswer, WorkflowAnswer } from './editor.types.js';

/** What is missing, in the reader's language, with a hint for each. */
export function presentMissing(missing: readonly Missing[], locale: Locale): MissingFieldType[] {
  const t = translator(locale);
  return missing.map((one) => ({ ...one, message: t(`incomplete.${one.field}`), hint: t(`hint.${one.field}`) }));
}

/** What would make the case better, in the reader's language. */
export function presentAdvice(advice: readonly Advice[], locale: Locale): MissingFieldType[] {
  const t = translator(locale);
  return advice.map((one) => ({ ...one, message: t(`advice.${one.field}`), hint: t(`hint.${one.field}`) }));
}

/** One change of the working copy. */
export function presentChange({ version, action, name, changedAt, fields }: ChangeBy): CaseStudyChangeType {
  return { version, action, changedBy: name, changedAt, fields: fields.map(fieldOf) };
}

/** The answer of a mutation, in the reader's language. */
export function answer(outcome: SaveOutcome, locale: Locale): SaveAnswer;
export function answer(outcome: WorkflowOutcome, locale: Locale): WorkflowAnswer;
export function answer(outcome: SaveOutcome | WorkflowOutcome, locale: Locale): SaveAnswer | WorkflowAnswer {
  const t = translator(locale);
  switch (outcome.kind) {
    case 'saved':
      return { caseStudy: presentEditor(outcome.caseStudy, locale) };
    case 'invalid':
      return invalidInput(outcome.problems, locale);
    case 'stale': {
      const { current, changedBy, differences } = outcome;
      const when = { currentVersion: current.version, changedBy, changedAt: current.updatedAt };
      const changes = outcome.changes.map(presentChange);
      return { message: t('stale.message'), ...when, current: presentEditor(current, locale), differences, changes };
    }
    case 'incomplete':
      return { message: t('incomplete.message'), missing: presentMissing(outcome.missing, locale) };
    case 'wrongState':
      return { message: t('state.message'), state: outcome.state };
  }
}
