import { registerEnumType } from '@nestjs/graphql';
import type {
  DeclineReason,
  IntroductionOutcome,
  IntroductionState,
  LetterProvenance,
  Side,
} from '../introduction.model.js';

export const IntroductionStateEnum = {
  DRAFT: 'draft',
  PROPOSED: 'proposed',
  ACCEPTED: 'accepted',
  ACTIVE: 'active',
  CONCLUDED: 'concluded',
  DECLINED: 'declined',
  EXPIRED: 'expired',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, IntroductionState>;
registerEnumType(IntroductionStateEnum, {
  name: 'IntroductionState',
  description: 'DRAFT: being prepared, the other side knows nothing; ACTIVE: both have begun to exchange.',
});

export const IntroductionSideEnum = { PROPOSER: 'proposer', RECIPIENT: 'recipient' } as const satisfies Record<
  string,
  Side
>;
registerEnumType(IntroductionSideEnum, { name: 'IntroductionSide' });

export const LetterProvenanceEnum = {
  AUTHOR: 'author',
  HUMAN: 'human',
  TEMPLATE: 'template',
} as const satisfies Record<string, LetterProvenance>;
registerEnumType(LetterProvenanceEnum, {
  name: 'LetterProvenance',
  description:
    'AUTHOR: the original in the writer’s words; HUMAN: translated by people; TEMPLATE: the platform’s text.',
});

export const DeclineReasonEnum = {
  CAPACITY: 'capacity',
  TIMING: 'timing',
  PRIORITIES: 'priorities',
  OTHER_PARTNER: 'other-partner',
} as const satisfies Record<string, DeclineReason>;
registerEnumType(DeclineReasonEnum, { name: 'DeclineReason' });

export const IntroductionOutcomeEnum = {
  COOPERATION: 'cooperation',
  TWINNING: 'twinning',
  EXCHANGE: 'exchange',
  VISIT: 'visit',
  NO_FOLLOW_UP: 'no-follow-up',
} as const satisfies Record<string, IntroductionOutcome>;
registerEnumType(IntroductionOutcomeEnum, { name: 'IntroductionOutcome', description: 'What came of it.' });

export const MessageKindEnum = { ACCEPTANCE: 'acceptance', REFUSAL: 'refusal', MESSAGE: 'message' } as const;
registerEnumType(MessageKindEnum, { name: 'IntroductionMessageKind' });

export const MessageViaEnum = { SITE: 'site', MAIL: 'mail' } as const;
registerEnumType(MessageViaEnum, { name: 'IntroductionMessageVia' });
