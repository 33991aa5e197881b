import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#shared';

@ObjectType('TwinCase', { description: 'A case study of a twin that answers a need.' })
export class TwinCaseType {
  @Field(() => String, {
    description: 'Why it is thought that this is sought: a declared priority, or the fact it rests on.',
  })
  ground!: string;

  @Field(() => Boolean, { description: 'The need was declared; otherwise it was inferred.' })
  declared!: boolean;

  caseId!: string;
  twinId!: number;
  topicCode!: string;
  readerLocale!: Locale;
}

@ObjectType('TwinCasePage')
export class TwinCasePageType {
  @Field(() => [TwinCaseType])
  items!: TwinCaseType[];

  @Field(() => Int)
  total!: number;
}
