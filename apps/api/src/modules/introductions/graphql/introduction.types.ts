import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { LocaleEnum } from '../../../core/graphql/index.js';
import type { Introduction } from '../introduction.entity.js';
import type { DeclineReason, IntroductionOutcome, IntroductionState, LetterProvenance } from '../introduction.model.js';
import type { IntroductionAbilities } from '../introduction.policy.js';
import {
  DeclineReasonEnum,
  IntroductionOutcomeEnum,
  IntroductionStateEnum,
  LetterProvenanceEnum,
} from './introduction.enums.js';

@ObjectType('IntroductionLetter', { description: 'The letter in one language. Both are kept side by side.' })
export class IntroductionLetterType {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String)
  body!: string;

  @Field(() => Boolean, { description: 'The one in the proposer’s language; another is its courtesy translation.' })
  original!: boolean;

  @Field(() => LetterProvenanceEnum)
  provenance!: LetterProvenance;
}

@ObjectType('IntroductionReason')
export class IntroductionReasonType {
  @Field(() => String)
  direction!: string;

  @Field(() => String)
  term!: string;

  @Field(() => Float)
  weight!: number;

  @Field(() => String)
  sentence!: string;
}

@ObjectType('IntroductionScore', { description: 'The score that led to the proposal, as it was then.' })
export class IntroductionScoreType {
  @Field(() => String, { description: 'Version of the score’s rules.' })
  version!: string;

  @Field(() => Float)
  score!: number;

  @Field(() => [IntroductionReasonType], { description: 'The weights add up to the score.' })
  reasons!: IntroductionReasonType[];
}

@ObjectType('IntroductionAbilities', { description: 'What the viewer may do with it as it stands now.' })
export class IntroductionAbilitiesType implements IntroductionAbilities {
  @Field(() => Boolean)
  edit!: boolean;
  @Field(() => Boolean)
  discard!: boolean;
  @Field(() => Boolean)
  propose!: boolean;
  @Field(() => Boolean)
  withdraw!: boolean;
  @Field(() => Boolean)
  accept!: boolean;
  @Field(() => Boolean)
  decline!: boolean;
  @Field(() => Boolean)
  conclude!: boolean;
  @Field(() => Boolean)
  converse!: boolean;
  @Field(() => Boolean)
  note!: boolean;
  @Field(() => Boolean)
  veto!: boolean;
}

@ObjectType('Introduction', { description: 'A first contact between two collectivities, relayed by the platform.' })
export class IntroductionType {
  row!: Introduction;

  @Field(() => ID)
  id!: string;

  @Field(() => IntroductionStateEnum)
  state!: IntroductionState;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true, description: 'Code of the topic that it is about.' })
  topic!: string | null;

  @Field(() => ID, { nullable: true, description: 'The case that it is about.' })
  caseStudyId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The twinning that it is about.' })
  twinningId!: string | null;

  @Field(() => [IntroductionLetterType])
  letters!: IntroductionLetterType[];

  @Field(() => Int)
  answerWithinDays!: number;

  @Field(() => Date, { nullable: true })
  proposedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  answerBy!: Date | null;

  @Field(() => Date, { nullable: true })
  remindedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  @Field(() => DeclineReasonEnum, { nullable: true })
  declineReason!: DeclineReason | null;

  @Field(() => IntroductionOutcomeEnum, { nullable: true })
  outcome!: IntroductionOutcome | null;

  @Field(() => String, { nullable: true })
  outcomeNote!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  updatedAt!: Date;
}

@ObjectType('IntroductionPage')
export class IntroductionPageType {
  @Field(() => [IntroductionType])
  items!: IntroductionType[];

  @Field(() => Int)
  total!: number;
}
