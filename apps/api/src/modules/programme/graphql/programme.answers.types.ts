import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from '../../../core/graphql/index.js';
import { DelegationRuleType, DelegationType, GatheringType, MeetingProgrammeType } from './programme.types.js';

@ObjectType()
export class GatheringSaved {
  @Field(() => GatheringType)
  gathering!: GatheringType;
}

@ObjectType({ description: 'Somebody else saved the gathering in the meantime.' })
export class StaleGathering {
  @Field(() => String)
  message!: string;

  @Field(() => GatheringType)
  gathering!: GatheringType;
}

@ObjectType()
export class DelegationSaved {
  @Field(() => DelegationType)
  delegation!: DelegationType;
}

@ObjectType({ description: 'Somebody else saved the delegation in the meantime.' })
export class StaleDelegation {
  @Field(() => String)
  message!: string;

  @Field(() => DelegationType)
  delegation!: DelegationType;
}

@ObjectType()
export class DelegationRemoved {
  @Field(() => ID)
  id!: string;
}

@ObjectType()
export class DelegationRulesSaved {
  @Field(() => [DelegationRuleType])
  rules!: DelegationRuleType[];
}

@ObjectType()
export class ProgrammeSaved {
  @Field(() => MeetingProgrammeType)
  programme!: MeetingProgrammeType;
}

export type GatheringAnswer = GatheringSaved | StaleGathering | InvalidInput;
export type DelegationAnswer = DelegationSaved | StaleDelegation | InvalidInput;
export type RemoveDelegationAnswer = DelegationRemoved | InvalidInput;
export type RulesAnswer = DelegationRulesSaved | InvalidInput;
export type ProgrammeAnswer = ProgrammeSaved | InvalidInput;

export const SaveGatheringResult = createUnionType({
  name: 'SaveGatheringResult',
  types: () => [GatheringSaved, StaleGathering, InvalidInput] as const,
});
export const SaveDelegationResult = createUnionType({
  name: 'SaveDelegationResult',
  types: () => [DelegationSaved, StaleDelegation, InvalidInput] as const,
});
export const RemoveDelegationResult = createUnionType({
  name: 'RemoveDelegationResult',
  types: () => [DelegationRemoved, InvalidInput] as const,
});
export const SetDelegationRuleResult = createUnionType({
  name: 'SetDelegationRuleResult',
  types: () => [DelegationRulesSaved, InvalidInput] as const,
});
export const ProgrammeResult = createUnionType({
  name: 'ProgrammeResult',
  types: () => [ProgrammeSaved, InvalidInput] as const,
});
