import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from '../../../core/graphql/index.js';
import type { IntroductionState } from '../introduction.model.js';
import { IntroductionStateEnum } from './introduction.enums.js';
import { IntroductionLetterType, IntroductionType } from './introduction.types.js';

@ObjectType()
export class IntroductionSaved {
  @Field(() => IntroductionType)
  introduction!: IntroductionType;
}

@ObjectType({ description: 'Somebody else moved it in between: who, when, and how it stands now.' })
export class StaleIntroduction {
  @Field(() => String)
  message!: string;

  @Field(() => Int)
  currentVersion!: number;

  @Field(() => String, { nullable: true })
  changedBy!: string | null;

  @Field(() => Date)
  changedAt!: Date;

  @Field(() => IntroductionType)
  current!: IntroductionType;
}

@ObjectType({ description: 'The move is not possible from the present state.' })
export class WrongIntroductionState {
  @Field(() => String)
  message!: string;

  @Field(() => IntroductionStateEnum)
  introductionState!: IntroductionState;
}

@ObjectType({ description: 'Something stands against this introduction at the moment.' })
export class IntroductionRefused {
  @Field(() => String, { description: 'nobody, open, declined, cooling, ownCapacity, unavailable' })
  code!: string;

  @Field(() => String)
  message!: string;

  @Field(() => Date, { nullable: true, description: 'Until when, where that is known.' })
  until!: Date | null;
}

@ObjectType({ description: 'What the platform would write, and what stands against sending it.' })
export class IntroductionPreview {
  @Field(() => [IntroductionLetterType])
  letters!: IntroductionLetterType[];

  @Field(() => String, { description: 'What it is about, in the language of the request.' })
  subject!: string;

  @Field(() => IntroductionRefused, { nullable: true })
  refusal!: IntroductionRefused | null;
}

export type MoveAnswer = IntroductionSaved | InvalidInput | StaleIntroduction | WrongIntroductionState;
export type ProposeAnswer = MoveAnswer | IntroductionRefused;

/** Answers are told apart by what only they carry. */
export function typeOf(value: ProposeAnswer) {
  if ('introduction' in value) return IntroductionSaved;
  if ('current' in value) return StaleIntroduction;
  if ('problems' in value) return InvalidInput;
  return 'introductionState' in value ? WrongIntroductionState : IntroductionRefused;
}

export const ProposeIntroductionResult = createUnionType({
  name: 'ProposeIntroductionResult',
  types: () =>
    [IntroductionSaved, InvalidInput, StaleIntroduction, WrongIntroductionState, IntroductionRefused] as const,
  resolveType: typeOf,
});

export const AnswerIntroductionResult = createUnionType({
  name: 'AnswerIntroductionResult',
  types: () => [IntroductionSaved, InvalidInput, StaleIntroduction, WrongIntroductionState] as const,
  resolveType: typeOf,
});

export const IntroductionResult = createUnionType({
  name: 'IntroductionResult',
  types: () => [IntroductionSaved, InvalidInput, StaleIntroduction, WrongIntroductionState] as const,
  resolveType: typeOf,
});
