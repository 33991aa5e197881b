import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { LocaleEnum } from '../../../core/graphql/index.js';

/** A field of a case; `locale` where it belongs to one translation. */
@ObjectType('CaseStudyField')
export class CaseStudyFieldType {
  @Field(() => String)
  field!: string;

  @Field(() => LocaleEnum, { nullable: true })
  locale!: Locale | null;
}

@ObjectType('FieldDifference', {
  description: 'A field that the caller wanted to store and that stands otherwise now; both as plain text.',
})
export class FieldDifferenceType extends CaseStudyFieldType {
  @Field(() => String, { nullable: true })
  yours!: string | null;

  @Field(() => String, { nullable: true })
  current!: string | null;
}

@ObjectType('CaseStudyChange', { description: 'What one version of the working copy changed.' })
export class CaseStudyChangeType {
  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'As in the audit trail, e.g. `case-study.submitted`.' })
  action!: string;

  @Field(() => String, { nullable: true })
  changedBy!: string | null;

  @Field(() => Date)
  changedAt!: Date;

  @Field(() => [CaseStudyFieldType])
  fields!: CaseStudyFieldType[];
}
