import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { LocaleEnum } from '../../../core/graphql/index.js';

@InputType()
export class GatheringRoundInput {
  @Field(() => Date)
  startsAt!: Date;

  @Field(() => Date)
  endsAt!: Date;

  @Field(() => Int)
  tables!: number;

  @Field(() => Int)
  interpreters!: number;
}

@InputType()
export class DelegationWishesInput {
  @Field(() => Int, { nullable: true })
  size!: number | null;

  @Field(() => [Int])
  absentRounds!: number[];

  @Field(() => [LocaleEnum])
  languages!: Locale[];

  @Field(() => Boolean)
  hasInterpreter!: boolean;

  @Field(() => String, { nullable: true })
  wishes!: string | null;
}

@InputType()
export class DelegationInput extends DelegationWishesInput {
  @Field(() => Int)
  min!: number;

  @Field(() => Int)
  max!: number;

  @Field(() => Boolean, { defaultValue: false })
  leftEarly!: boolean;
}

@InputType()
export class NewDelegationInput extends DelegationInput {
  @Field(() => ID)
  collectivityId!: string;
}
