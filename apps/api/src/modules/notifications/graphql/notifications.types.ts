import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MailCadence } from '../notification.kinds.js';

export const NotificationMailEnum = { NONE: 'none', IMMEDIATE: 'immediate', DAILY: 'daily', WEEKLY: 'weekly' } as const;
registerEnumType(NotificationMailEnum, {
  name: 'NotificationMail',
  description: 'When a mail tells of it: not, at once, gathered each morning, gathered on Monday morning.',
});

@ObjectType('Notification', { description: 'Something that happened, told to the viewer.' })
export class NotificationType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String, { description: 'What happened, in the language of the request.' })
  sentence!: string;

  @Field(() => String, { description: 'Where one goes on from it: a path of this site.' })
  path!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A calendar file of what it is about, which stays up to date: a path of this site.',
  })
  calendarPath!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  readAt!: Date | null;
}

@ObjectType('NotificationPage')
export class NotificationPageType {
  @Field(() => [NotificationType])
  items!: NotificationType[];

  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  unread!: number;
}

@ObjectType('NotificationPreference')
export class NotificationPreferenceType {
  @Field(() => String)
  kind!: string;

  @Field(() => String, { description: 'Name of the kind, in the language of the request.' })
  label!: string;

  @Field(() => Boolean)
  inApp!: boolean;

  @Field(() => NotificationMailEnum)
  mail!: MailCadence;
}

@InputType()
export class NotificationPreferenceInput {
  @Field(() => String)
  kind!: string;

  @Field(() => Boolean)
  inApp!: boolean;

  @Field(() => NotificationMailEnum)
  mail!: MailCadence;
}
