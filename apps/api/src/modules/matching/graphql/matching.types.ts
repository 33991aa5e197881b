import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Direction, ExplanationTerm, Missing } from '#matching';
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

export const MissingSideEnum = { ASKER: 'a', PARTNER: 'b', BOTH: 'both' } as const satisfies Record<
  string,
  Missing['of']
>;
registerEnumType(MissingSideEnum, { name: 'MissingSide', description: 'ASKER: the collectivity asked about.' });

@ObjectType('PartnerMissing', { description: 'What is not known and was left out of the score, never counted as bad.' })
export class PartnerMissingType {
  @Field(() => String, {
    description: 'population, density, geography, tier, languages, capacity, needs, offers',
  })
  what!: string;

  @Field(() => MissingSideEnum)
  of!: Missing['of'];

  @Field(() => String)
  sentence!: string;
}

@ObjectType('PartnerTie', { description: 'A tie that speaks for a pair.' })
export class PartnerTieType {
  @Field(() => String, {
    description: 'sleeping: their own, to be revived; common: a twin of both; chain: the twin of a twin of a twin',
  })
  kind!: string;

  viaIds!: readonly number[];
}

@ObjectType('PartnerSuggestion')
export class PartnerSuggestionType {
  @Field(() => Float, { description: '0 to 1.' })
  score!: number;

  @Field(() => [PartnerReasonType])
  reasons!: PartnerReasonType[];

  @Field(() => String, { description: 'A line to start the conversation with, in the reader’s language.' })
  opening!: string;

  @Field(() => String, { description: 'How the two offices could talk to each other.' })
  speech!: string;

  @Field(() => String, { nullable: true, description: 'Who alone has something to learn as far as is known.' })
  oneSided!: string | null;

  @Field(() => [PartnerMissingType])
  missing!: PartnerMissingType[];

  @Field(() => [PartnerTieType])
  tiesInCommon!: PartnerTieType[];

  @Field(() => String, { description: 'Version of the score.' })
  scoreVersion!: string;

  collectivityId!: number;
  twinningId!: number | null;
}

@ObjectType('TwinLesson')
export class TwinLessonType {
  @Field(() => TopicType)
  topic!: TopicType;

  @Field(() => String)
  sentence!: string;

  term!: ExplanationTerm;
  wordsIn!: AgendaAnswer['wordsIn'];
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

  term!: ExplanationTerm;
  wordsIn!: AgendaAnswer['wordsIn'];
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
