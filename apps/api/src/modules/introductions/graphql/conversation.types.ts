import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Side } from '../introduction.model.js';
import { IntroductionSideEnum } from './introduction.enums.js';

@ObjectType('IntroductionContact', { description: 'How somebody can be reached, as they chose to show it.' })
export class IntroductionContactType {
  @Field(() => IntroductionSideEnum)
  side!: Side;

  @Field(() => Boolean, { description: 'The viewer’s own.' })
  own!: boolean;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'What the person does.' })
  office!: string | null;

  @Field(() => Date)
  givenAt!: Date;
}

@InputType()
export class IntroductionContactInput {
  @Field(() => Boolean, { description: 'Show the address of one’s account.' })
  email!: boolean;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  office?: string | null;

  @Field(() => Boolean, { description: 'The person has read the words of the consent and agrees.' })
  consent!: boolean;
}

@ObjectType('IntroductionCallTime', { description: 'A time that was proposed, as both places read it.' })
export class IntroductionCallTimeType {
  @Field(() => Date)
  start!: Date;

  @Field(() => String)
  sentence!: string;
}

@ObjectType('IntroductionCall', {
  description: 'The first call: times that one side proposes, one that the other chose.',
})
export class IntroductionCallType {
  @Field(() => IntroductionSideEnum, { description: 'Who proposes.' })
  side!: Side;

  @Field(() => [IntroductionCallTimeType])
  times!: IntroductionCallTimeType[];

  @Field(() => Int)
  minutes!: number;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => IntroductionCallTimeType, { nullable: true })
  agreed!: IntroductionCallTimeType | null;

  @Field(() => String, { nullable: true, description: 'The agreed call as an iCalendar file.' })
  calendar!: string | null;
}

@ObjectType('IntroductionNote', { description: 'A note of the viewer’s own side.' })
export class IntroductionNoteType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  body!: string;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  author!: string | null;

  @Field(() => Date)
  createdAt!: Date;
}
