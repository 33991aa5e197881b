import { formatDate, type Locale } from '#shared';
import { invalidInput } from '../../../core/graphql/index.js';
import { translator } from '../../../core/i18n/index.js';
import type { Introduction } from '../introduction.entity.js';
import type { ProposalRefusal } from '../introduction.limits.js';
import type { MoveOutcome, ProposeOutcome } from '../introduction.results.js';
import type { IntroductionRefused, MoveAnswer, ProposeAnswer } from './introduction.results.types.js';
import type { IntroductionType } from './introduction.types.js';

/** An introduction as both sides see it. What is one side's own, or a person's, is resolved for those who may. */
export function presentIntroduction(row: Introduction): IntroductionType {
  const { id, state, version, topic, caseStudyId, twinningId, proposedAt, answerBy, remindedAt } = row;
  const { answeredAt, endedAt, declineReason, outcome, outcomeNote, createdAt, updatedAt } = row;
  const letters = row.letters
    .map(({ locale, body, original, provenance }) => ({ locale, body, original, provenance }))
    .sort((a, b) => Number(b.original) - Number(a.original));
  return {
    row,
    ...{ id, state, version, topic, caseStudyId, letters, proposedAt, answerBy, remindedAt },
    ...{ answeredAt, endedAt, declineReason, outcome, outcomeNote, createdAt, updatedAt },
    twinningId: twinningId === null ? null : String(twinningId),
    answerWithinDays: row.answerDays,
  };
}

/** What stands against a proposal, in words. */
export function presentRefusal(refusal: ProposalRefusal, locale: Locale): IntroductionRefused {
  const until = refusal.code === 'cooling' ? refusal.until : null;
  const date = until ? formatDate(until.toISOString(), locale) : '';
  return { code: refusal.code, until, message: translator(locale)(`introduction.refused.${refusal.code}`, { date }) };
}

/** The answer of a mutation, in the reader's language. */
export function answer(outcome: MoveOutcome, locale: Locale): MoveAnswer;
export function answer(outcome: ProposeOutcome, locale: Locale): ProposeAnswer;
export function answer(outcome: ProposeOutcome, locale: Locale): ProposeAnswer {
  const t = translator(locale);
  switch (outcome.kind) {
    case 'saved':
      return { introduction: presentIntroduction(outcome.introduction) };
    case 'invalid':
      return invalidInput(outcome.problems, locale);
    case 'stale': {
      const { current, changedBy } = outcome;
      const when = { currentVersion: current.version, changedBy, changedAt: current.updatedAt };
      return { message: t('introduction.stale'), ...when, current: presentIntroduction(current) };
    }
    case 'wrongState':
      return { message: t('introduction.wrongState'), introductionState: outcome.state };
    case 'refused':
      return presentRefusal(outcome.refusal, locale);
  }
}
