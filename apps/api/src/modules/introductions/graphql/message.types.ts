import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { LocaleEnum } from '../../../core/graphql/index.js';
import type { Side } from '../introduction.model.js';
import type { IntroductionMessage } from '../messages/introduction-message.entity.js';
import { IntroductionSideEnum, MessageKindEnum, MessageViaEnum } from './introduction.enums.js';

@ObjectType('IntroductionMessage', { description: 'What one side wrote to the other. Plain text.' })
export class IntroductionMessageType {
  row!: IntroductionMessage;

  @Field(() => ID)
  id!: string;

  @Field(() => IntroductionSideEnum)
  side!: Side;

  @Field(() => MessageKindEnum)
  kind!: IntroductionMessage['kind'];

  @Field(() => MessageViaEnum)
  via!: IntroductionMessage['via'];

  @Field(() => LocaleEnum, { nullable: true, description: 'Language of the words, where it is known.' })
  locale!: Locale | null;

  @Field(() => String)
  body!: string;

  @Field(() => String, { nullable: true, description: 'The platform’s courtesy text in the other side’s language.' })
  translation!: string | null;

  @Field(() => LocaleEnum, { nullable: true })
  translationLocale!: Locale | null;

  @Field(() => Boolean, { description: 'Addresses or telephone numbers in it were covered.' })
  masked!: boolean;

  @Field(() => Int, { description: 'Attachments that the mail had and that were not handed on.' })
  droppedAttachments!: number;

  @Field(() => Date)
  sentAt!: Date;
}

@ObjectType('IntroductionMessagePage')
export class IntroductionMessagePageType {
  @Field(() => [IntroductionMessageType])
  items!: IntroductionMessageType[];

  @Field(() => Int)
  total!: number;
}

/** A message as both sides see it. */
export function presentMessage(row: IntroductionMessage): IntroductionMessageType {
  const { id, side, kind, via, locale, body, translation, translationLocale, masked, dropped, sentAt } = row;
  const translated = { translation, translationLocale };
  return { row, id, side, kind, via, locale, body, ...translated, masked, droppedAttachments: dropped, sentAt };
}
