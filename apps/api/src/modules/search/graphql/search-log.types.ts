import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { LocaleEnum } from '../../../core/graphql/index.js';

@ObjectType('SearchLogEntry', {
  description: 'A query that enough different visitors asked, over all days that are kept.',
})
export class SearchLogEntryType {
  @Field(() => String, { description: 'In lower case, in one width.' })
  query!: string;

  @Field(() => LocaleEnum, { description: 'Language of the page that it was asked on.' })
  locale!: Locale;

  @Field(() => Int)
  asked!: number;

  @Field(() => Int, { description: 'How often nothing was found.' })
  withoutResults!: number;

  @Field(() => Int, { description: 'How often filters were set.' })
  withFilters!: number;

  @Field(() => Int, { description: 'Visitors, each counted once a day.' })
  visitors!: number;

  @Field(() => String, { description: 'The last day, as an ISO date.' })
  lastAsked!: string;
}

@ObjectType('SearchLogPage')
export class SearchLogPageType {
  @Field(() => [SearchLogEntryType])
  items!: SearchLogEntryType[];

  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'Queries that fewer visitors asked are not shown.' })
  minimumVisitors!: number;
}
