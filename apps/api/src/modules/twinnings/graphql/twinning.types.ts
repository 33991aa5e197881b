import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Country, CountryEnum, InvalidInput } from '../../../core/graphql/index.js';
import { TwinningType, type TwinningKind, type TwinningState } from '../../territories/index.js';
import type { ProposalStatus, TwinningProposal } from '../twinning.model.js';

export const TwinningKindEnum = {
  SISTER: 'sister',
  FRIENDSHIP: 'friendship',
  PARTNERSHIP: 'partnership',
  COOPERATION: 'cooperation',
  MEMORANDUM: 'memorandum',
} as const satisfies Record<string, TwinningKind>;
registerEnumType(TwinningKindEnum, { name: 'TwinningKind' });

export const TwinningStateEnum = { ACTIVE: 'active', SLEEPING: 'sleeping', ENDED: 'ended' } as const satisfies Record<
  string,
  TwinningState
>;
registerEnumType(TwinningStateEnum, { name: 'TwinningState' });

const ProposalStatusEnum = {
  PROPOSED: 'proposed',
  CONFIRMED: 'confirmed',
  REFUSED: 'refused',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, ProposalStatus>;
registerEnumType(ProposalStatusEnum, { name: 'TwinningProposalStatus' });

@InputType()
export class TwinningInput {
  @Field(() => TwinningKindEnum)
  kind!: TwinningKind;

  @Field(() => TwinningStateEnum)
  state!: TwinningState;

  @Field(() => Int, { nullable: true, description: 'Year of the first agreement.' })
  since?: number | null;

  @Field(() => [String], { nullable: true, description: 'Codes of themes, of any edition.' })
  themes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'An address where it can be read.' })
  source?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@ObjectType('TwinningFacts', { description: 'What a tie is, or was.' })
export class TwinningFactsType {
  @Field(() => TwinningKindEnum)
  kind!: TwinningKind;

  @Field(() => TwinningStateEnum)
  state!: TwinningState;

  @Field(() => Int, { nullable: true })
  since!: number | null;

  @Field(() => [String])
  themes!: string[];

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType('TwinningChange', { description: 'A change that both sides confirmed.' })
export class TwinningChangeType {
  @Field(() => Date)
  changedAt!: Date;

  @Field(() => TwinningFactsType, { nullable: true, description: 'Null where there was none before.' })
  before!: TwinningFactsType | null;

  @Field(() => TwinningFactsType)
  after!: TwinningFactsType;
}

@ObjectType('TwinningProposalAbilities')
export class TwinningProposalAbilitiesType {
  @Field(() => Boolean)
  answer!: boolean;

  @Field(() => Boolean)
  withdraw!: boolean;
}

@ObjectType('TwinningProposal', { description: 'A new tie or a change of one, proposed by one side to the other.' })
export class TwinningProposalType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The tie that would change; null for a new one.' })
  twinningId!: string | null;

  @Field(() => TwinningFactsType)
  facts!: TwinningFactsType;

  @Field(() => ProposalStatusEnum)
  status!: ProposalStatus;

  @Field(() => Date)
  proposedAt!: Date;

  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null;

  row!: TwinningProposal;
}

@ObjectType('TwinningProposalPage')
export class TwinningProposalPageType {
  @Field(() => [TwinningProposalType])
  items!: TwinningProposalType[];

  @Field(() => Int)
  total!: number;
}

@ObjectType('TwinningEnd', { description: 'One end of a tie on the map.' })
export class TwinningEndType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => CountryEnum)
  country!: Country;

  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;
}

@ObjectType('TwinningArc', { description: 'A tie on the map.' })
export class TwinningArcType {
  @Field(() => ID)
  id!: string;

  @Field(() => TwinningKindEnum)
  kind!: TwinningKind;

  @Field(() => TwinningStateEnum)
  state!: TwinningState;

  @Field(() => Int, { nullable: true })
  since!: number | null;

  @Field(() => [TwinningEndType])
  ends!: TwinningEndType[];
}

@ObjectType({ description: 'Proposed: the other side is told and confirms, or not.' })
export class TwinningProposed {
  @Field(() => TwinningProposalType)
  proposed!: TwinningProposalType;
}

@ObjectType({ description: 'The pair has a proposal that waits for its answer.' })
export class TwinningProposalPending {
  @Field(() => String)
  message!: string;

  @Field(() => TwinningProposalType)
  pending!: TwinningProposalType;
}

@ObjectType({ description: 'The pair is in the register, or was changed meanwhile: name its version to change it.' })
export class TwinningExists {
  @Field(() => String)
  message!: string;

  @Field(() => TwinningType)
  twinning!: TwinningType;
}

@ObjectType()
export class TwinningConfirmed {
  @Field(() => TwinningType)
  confirmed!: TwinningType;
}

@ObjectType({ description: 'Refused or withdrawn: nothing has changed.' })
export class TwinningProposalSettled {
  @Field(() => TwinningProposalType)
  settled!: TwinningProposalType;
}

@ObjectType({ description: 'It was answered or withdrawn in the meantime.' })
export class TwinningProposalTooLate {
  @Field(() => String)
  message!: string;

  @Field(() => TwinningProposalType)
  stands!: TwinningProposalType;
}

export type ProposeAnswer = TwinningProposed | TwinningProposalPending | TwinningExists | InvalidInput;
export type SettleAnswer = TwinningConfirmed | TwinningProposalSettled | TwinningProposalTooLate;

/** Answers are told apart by what only they carry. */
export const ProposeTwinningResult = createUnionType({
  name: 'ProposeTwinningResult',
  types: () => [TwinningProposed, TwinningProposalPending, TwinningExists, InvalidInput] as const,
  resolveType: (value: ProposeAnswer) => {
    if ('proposed' in value) return TwinningProposed;
    if ('pending' in value) return TwinningProposalPending;
    return 'twinning' in value ? TwinningExists : InvalidInput;
  },
});

export const SettleTwinningResult = createUnionType({
  name: 'SettleTwinningResult',
  types: () => [TwinningConfirmed, TwinningProposalSettled, TwinningProposalTooLate] as const,
  resolveType: (value: SettleAnswer) => {
    if ('confirmed' in value) return TwinningConfirmed;
    return 'settled' in value ? TwinningProposalSettled : TwinningProposalTooLate;
  },
});
