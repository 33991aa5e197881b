import type { Locale } from '#shared';
import { invalidInput, made } from '../../../core/graphql/index.js';
import { translator } from '../../../core/i18n/index.js';
import type { JoinRequest } from '../join-request.entity.js';
import type { AnswerOutcome, AskOutcome } from '../join-request.results.js';
import type { DomainHint } from '../mail-domain.js';
import type { DomainsOutcome } from '../mail-domains.service.js';
import {
  AlreadyMember,
  type AskAnswer,
  type DomainHintType,
  type DomainsAnswer,
  type JoinAnswer,
  JoinRequestAnswered,
  JoinRequestSaved,
  type JoinRequestType,
  MailDomainsSaved,
} from './join-request.types.js';

/** What both sides of a request see of it; what helps to decide is resolved for those who decide only. */
export function presentJoinRequest(row: JoinRequest): JoinRequestType {
  const { id, state, message, askedAt, answeredAt, words } = row;
  return { row, id, state, message, askedAt, answeredAt, words };
}

/** A hint with its reason in the reader's language. */
export const presentHint = (hint: DomainHint, locale: Locale): DomainHintType => ({
  ...hint,
  sentence: translator(locale)(`domain.hint.${hint.sign}`, { domain: hint.domain }),
});

const saved = (request: JoinRequest) => made(JoinRequestSaved, { joinRequest: presentJoinRequest(request) });

/** The answers of the mutations on requests, in the reader's language. */
export function askAnswer(outcome: AskOutcome, locale: Locale): AskAnswer {
  if (outcome.kind === 'invalid') return invalidInput(outcome.problems, locale);
  if (outcome.kind === 'saved') return saved(outcome.request);
  return made(AlreadyMember, { message: translator(locale)('join.member') });
}

export function joinAnswer(outcome: AnswerOutcome, locale: Locale): JoinAnswer {
  if (outcome.kind === 'invalid') return invalidInput(outcome.problems, locale);
  if (outcome.kind === 'saved') return saved(outcome.request);
  const joinRequest = presentJoinRequest(outcome.request);
  return made(JoinRequestAnswered, { message: translator(locale)('join.answered'), joinRequest });
}

export const domainsAnswer = (outcome: DomainsOutcome, locale: Locale): DomainsAnswer =>
  outcome.kind === 'invalid'
    ? invalidInput(outcome.problems, locale)
    : made(MailDomainsSaved, { domains: outcome.domains });
