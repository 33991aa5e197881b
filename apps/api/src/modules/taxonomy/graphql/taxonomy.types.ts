import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import type { Edition } from '../edition.entity.js';

@ObjectType('Term', { description: 'A code of the taxonomy with its label in the reader’s language.' })
export class TermType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;
}

@ObjectType('Edition', { description: 'One holding of the Franco-Japanese meetings.' })
export class EditionType {
  @Field(() => String)
  code!: string;

  @Field(() => Int)
  ordinal!: number;

  row!: Edition;
}

@ObjectType('Theme', { description: 'A workshop’s theme, of one edition.' })
export class ThemeType {
  @Field(() => String)
  code!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true })
  guidingThread!: string | null;

  editionCode!: string;
  readerLocale!: Locale;
}

@ObjectType('Topic')
export class TopicType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;

  themeCode!: string | null;
  readerLocale!: Locale;
}

@ObjectType('SdgTarget')
export class SdgTargetType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;
}

@ObjectType('Sdg', { description: 'A Sustainable Development Goal.' })
export class SdgType {
  @Field(() => Int)
  number!: number;

  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true })
  longLabel!: string | null;

  @Field(() => String)
  colour!: string;

  readerLocale!: Locale;
}
