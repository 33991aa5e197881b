import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Direction } from '#matching';
import type { Locale } from '#shared';
import { TopicType } from '../../taxonomy/index.js';
import type { AgendaAnswer } from '../matching.answers.js';

export const PartnerDirectionEnum = { RECEIVES: 'receives', GIVES: 'gives', BOTH: 'both' } as const satisfies Record<
  string,
  Direction
>;
registerEnumType(PartnerDirectionEnum, {
  name: 'PartnerDirection',
  description:
    'RECEIVES: what the collectivity asked about learns from the partner; GIVES: what the partner learns from it.',
});

@ObjectType('PartnerReason', { description: 'A reason. The weights of all reasons add up to the score.' })
export class PartnerReasonType {
  @Field(() => PartnerDirectionEnum)
  direction!: Direction;

  @Field(() => String, {
    description:
      'answer, open, both-seek, challenges, sdgs, population, density, geography, heritage, tier, tie-sleeping, tie-common, tie-chain, floor',
  })
  term!: string;

  @Field(() => TopicType, { nullable: true })
  topic!: TopicType | null;

  @Field(() => Float, { description: 'Share of the score.' })
  weight!: number;

  @Field(() => String)
  sentence!: string;

  caseIds!: string[];
  readerLocale!: Locale;
}

@ObjectType('PartnerSuggestion')
export class PartnerSuggestionType {
  @Field(() => Float, { description: '0 to 1.' })
  score!: number;

  @Field(() => [PartnerReasonType])
  reasons!: PartnerReasonType[];

  @Field(() => String, { description: 'A line to start the conversation with, in the reader’s language.' })
  opening!: string;

  collectivityId!: number;
  twinningId!: number | null;
}

@ObjectType('TwinLesson')
export class TwinLessonType {
  @Field(() => TopicType)
  topic!: TopicType;

  @Field(() => String)
  sentence!: string;

  teacherId!: number;
  learnerId!: number;
  caseIds!: string[];
  readerLocale!: Locale;
}

@ObjectType('TwinSharedTopic')
export class TwinSharedTopicType {
  @Field(() => TopicType)
  topic!: TopicType;

  @Field(() => String)
  sentence!: string;
}

@ObjectType('TwinAgenda', { description: 'What two twins could talk about.' })
export class TwinAgendaType {
  @Field(() => [TwinLessonType], { description: 'What each could teach the other.' })
  lessons!: TwinLessonType[];

  @Field(() => [TwinSharedTopicType], { description: 'What both seek.' })
  shared!: TwinSharedTopicType[];

  answer!: AgendaAnswer;
  readerLocale!: Locale;
}
