import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { LocaleEnum } from '../../../../core/graphql/index.js';

@ObjectType('Citation', { description: 'How a case is cited, as a whole line and in its parts.' })
export class CitationType {
  @Field(() => LocaleEnum, { description: 'The language that the line is written in.' })
  locale!: Locale;

  @Field(() => String, { description: 'The line to put into a report.' })
  text!: string;

  @Field(() => String)
  author!: string;

  @Field(() => Int, { description: 'The year of the revision.' })
  year!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  platform!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => String, { nullable: true, description: 'Short name of the licence of the text.' })
  licence!: string | null;

  @Field(() => String, { nullable: true })
  licenceUrl!: string | null;

  @Field(() => String)
  url!: string;

  @Field(() => Date, { description: 'When the revision was published.' })
  date!: Date;
}
