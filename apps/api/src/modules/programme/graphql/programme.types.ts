import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { HindranceCode } from '#matching';
import type { Locale } from '#shared';
import { LocaleEnum } from '../../../core/graphql/index.js';
import type { ChangeKind } from '../programme.changes.js';
import type { Delegation, ProgrammePhase, ProgrammeState, RuleKind } from '../programme.model.js';

export const DelegationRuleKindEnum = { MUST: 'must', MUST_NOT: 'must-not' } as const satisfies Record<
  string,
  RuleKind
>;
registerEnumType(DelegationRuleKindEnum, { name: 'DelegationRuleKind' });

const ProgrammeStateEnum = {
  WAITING: 'waiting',
  COMPUTING: 'computing',
  DRAFT: 'draft',
  PUBLISHED: 'published',
  REPLACED: 'replaced',
  FAILED: 'failed',
} as const satisfies Record<string, ProgrammeState>;
registerEnumType(ProgrammeStateEnum, { name: 'ProgrammeState' });

const ProgrammePhaseEnum = { SCORES: 'scores', MEETINGS: 'meetings', STORING: 'storing' } as const satisfies Record<
  string,
  ProgrammePhase
>;
registerEnumType(ProgrammePhaseEnum, { name: 'ProgrammePhase' });

const ProgrammeChangeKindEnum = { ADDED: 'added', MOVED: 'moved', DROPPED: 'dropped' } as const satisfies Record<
  string,
  ChangeKind
>;
registerEnumType(ProgrammeChangeKindEnum, { name: 'ProgrammeChangeKind' });

@ObjectType('GatheringRound')
export class GatheringRoundType {
  @Field(() => Int, { description: 'From 1.' })
  number!: number;

  @Field(() => Date)
  startsAt!: Date;

  @Field(() => Date)
  endsAt!: Date;

  @Field(() => Int)
  tables!: number;

  @Field(() => Int, { description: 'Interpreters of the platform.' })
  interpreters!: number;
}

@ObjectType('Gathering', { description: 'When and where the meetings of an edition are held.' })
export class GatheringType {
  @Field(() => String)
  edition!: string;

  @Field(() => String, { description: 'Zone of the place, as in Asia/Tokyo.' })
  timeZone!: string;

  @Field(() => Int, { description: '0 while nobody has planned it.' })
  version!: number;

  @Field(() => [GatheringRoundType], { complexity: 0 })
  rounds!: GatheringRoundType[];
}

@ObjectType('DelegationAbilities')
export class DelegationAbilitiesType {
  @Field(() => Boolean)
  edit!: boolean;

  @Field(() => Boolean, { description: 'Availability, languages, interpreter and wishes.' })
  editWishes!: boolean;
}

@ObjectType('Delegation', { description: 'A collectivity that comes to an edition.' })
export class DelegationType {
  row!: Delegation;

  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true, description: 'How many people come.' })
  size!: number | null;

  @Field(() => Int, { description: 'Fewest meetings that it comes for.' })
  min!: number;

  @Field(() => Int, { description: 'Most meetings that it can take.' })
  max!: number;

  @Field(() => [Int], { description: 'Numbers of the rounds in which it is not there.' })
  absentRounds!: number[];

  @Field(() => [LocaleEnum])
  languages!: Locale[];

  @Field(() => Boolean, { description: 'Brings an interpreter of its own.' })
  hasInterpreter!: boolean;

  @Field(() => String, { nullable: true, description: 'What it asks of its table.' })
  wishes!: string | null;

  @Field(() => Boolean, { description: 'It has left, or did not come: no further meetings.' })
  leftEarly!: boolean;

  @Field(() => Int)
  version!: number;
}

@ObjectType('DelegationRule', { description: 'Two delegations that must meet, or must not.' })
export class DelegationRuleType {
  @Field(() => ID)
  oneId!: string;

  @Field(() => ID)
  otherId!: string;

  @Field(() => DelegationRuleKindEnum)
  kind!: RuleKind;
}

@ObjectType('ProgrammeMeeting')
export class ProgrammeMeetingType {
  @Field(() => ID, { description: 'The French delegation.' })
  leftId!: string;

  @Field(() => ID, { description: 'The other delegation.' })
  rightId!: string;

  @Field(() => String, { description: 'Name of the French delegation in the reader’s language.' })
  leftName!: string;

  @Field(() => String)
  rightName!: string;

  @Field(() => Int)
  round!: number;

  @Field(() => Int)
  table!: number;

  @Field(() => Float, { description: 'Mutual score, 0 to 1.' })
  score!: number;

  @Field(() => Boolean, { description: 'An interpreter of the platform sits at the table.' })
  interpreter!: boolean;

  @Field(() => Boolean, { description: 'It was held when this version was made, and stays.' })
  held!: boolean;
}

@ObjectType('ProgrammeChange', { description: 'A difference from the version that this one was made from.' })
export class ProgrammeChangeType {
  @Field(() => ProgrammeChangeKindEnum)
  kind!: ChangeKind;

  @Field(() => ID)
  leftId!: string;

  @Field(() => ID)
  rightId!: string;

  @Field(() => Int, { nullable: true })
  fromRound!: number | null;

  @Field(() => Int, { nullable: true })
  toRound!: number | null;
}

@ObjectType('ProgrammeHindrance', { description: 'What could not be done, and which limit is in the way.' })
export class ProgrammeHindranceType {
  @Field(() => String, {
    description:
      'few-rounds, low-maximum, few-partners, few-places, few-tables, few-interpreters, no-arrangement, must-vetoed, must-apart, must-crowded',
  })
  code!: HindranceCode;

  @Field(() => String, { description: 'In the reader’s language.' })
  sentence!: string;

  @Field(() => [ID])
  delegationIds!: string[];
}

@ObjectType('ProgrammeProof', {
  description:
    'What was reached and what at most could be, in this order: shortfall, meetings kept from the version before, sum of mutual scores. Calculated in whole numbers.',
})
export class ProgrammeProofType {
  @Field(() => Float, { description: 'Sum of the mutual scores.' })
  value!: number;

  @Field(() => Float, { description: 'No programme with as little shortfall and as many kept meetings has more.' })
  bound!: number;

  @Field(() => Boolean, { description: 'True only where everything is equal to its bound.' })
  optimal!: boolean;

  @Field(() => Float, { description: 'How far the value may be from the best, as a share: 0 where optimal.' })
  gap!: number;

  @Field(() => Int, { description: 'Meetings missing from minima, and pairs that must meet and do not.' })
  unmet!: number;

  @Field(() => Int)
  unmetBound!: number;

  @Field(() => Int)
  kept!: number;

  @Field(() => Int)
  keptBound!: number;

  @Field(() => Boolean, { description: 'Proved: among the best none serves the least-served better.' })
  fairest!: boolean;

  @Field(() => String, { description: 'The prices that prove the bounds, as JSON.' })
  certificates!: string;
}

@ObjectType('MeetingProgramme', {
  description: 'A version of an edition’s programme: whole for administrators, one’s own meetings for a delegation.',
})
export class MeetingProgrammeType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => ProgrammeStateEnum)
  state!: ProgrammeState;

  @Field(() => ProgrammePhaseEnum, { nullable: true, description: 'How far the computation is.' })
  phase!: ProgrammePhase | null;

  @Field(() => Int, { description: 'Meetings of the rounds up to this one had been held.' })
  heldThrough!: number;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Date, { nullable: true })
  madeAt!: Date | null;

  @Field(() => Date, { nullable: true })
  publishedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'How long the computation took.' })
  milliseconds!: number | null;

  @Field(() => ProgrammeProofType, { nullable: true, complexity: 0 })
  proof!: ProgrammeProofType | null;

  @Field(() => [Int], { description: 'Number of delegations with 0, 1, 2, ... meetings.' })
  served!: number[];

  @Field(() => [ProgrammeHindranceType], { complexity: 0 })
  hindrances!: ProgrammeHindranceType[];

  @Field(() => [ProgrammeMeetingType], { complexity: 0, description: 'By round, then by table.' })
  meetings!: ProgrammeMeetingType[];

  @Field(() => [ProgrammeChangeType], { complexity: 0 })
  changes!: ProgrammeChangeType[];
}
