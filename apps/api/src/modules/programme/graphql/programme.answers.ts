import type { Locale } from '#shared';
import { invalidInput, made } from '../../../core/graphql/index.js';
import { translator } from '../../../core/i18n/index.js';
import type { DelegationRule } from '../programme.model.js';
import type { DelegationOutcome, GatheringOutcome, Invalid } from '../programme.results.js';
import { presentDelegation, presentGathering, presentRule } from './programme.present.js';
import {
  type DelegationAnswer,
  DelegationRulesSaved,
  DelegationSaved,
  type GatheringAnswer,
  GatheringSaved,
  type RulesAnswer,
  StaleDelegation,
  StaleGathering,
} from './programme.answers.types.js';

export function gatheringAnswer(outcome: GatheringOutcome, locale: Locale): GatheringAnswer {
  if (outcome.kind === 'invalid') return invalidInput(outcome.problems, locale);
  const gathering = presentGathering(outcome.gathering);
  if (outcome.kind === 'saved') return made(GatheringSaved, { gathering });
  return made(StaleGathering, { message: translator(locale)('programme.stale'), gathering });
}

export function delegationAnswer(outcome: DelegationOutcome, locale: Locale): DelegationAnswer {
  if (outcome.kind === 'invalid') return invalidInput(outcome.problems, locale);
  const delegation = presentDelegation(outcome.delegation);
  if (outcome.kind === 'saved') return made(DelegationSaved, { delegation });
  return made(StaleDelegation, { message: translator(locale)('programme.stale'), delegation });
}

export const rulesAnswer = (outcome: Invalid | DelegationRule[], locale: Locale): RulesAnswer =>
  Array.isArray(outcome)
    ? made(DelegationRulesSaved, { rules: outcome.map(presentRule) })
    : invalidInput(outcome.problems, locale);
