import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { LocaleEnum } from '../../../core/graphql/index.js';
import type { DifferencePart } from '../revisions/word-difference.js';
import { CaseStudyFieldType } from './workflow.types.js';

export const DifferenceKindEnum = { SAME: 'same', REMOVED: 'removed', ADDED: 'added' } as const;
registerEnumType(DifferenceKindEnum, { name: 'DifferenceKind' });

@ObjectType('CaseStudyRevision', { description: 'What was published at one time. It never changes.' })
export class CaseStudyRevisionType {
  @Field(() => Int)
  number!: number;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => [LocaleEnum])
  locales!: Locale[];

  @Field(() => String, { nullable: true })
  publishedBy!: string | null;

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => Boolean, { description: 'Readers see it now.' })
  inForce!: boolean;
}

@ObjectType('RevisionText')
export class RevisionTextType extends CaseStudyFieldType {
  @Field(() => String, { description: 'As plain text; codes where the field holds codes.' })
  text!: string;
}

@ObjectType('DifferencePart')
export class DifferencePartType {
  @Field(() => DifferenceKindEnum)
  kind!: DifferencePart['kind'];

  @Field(() => String)
  text!: string;
}

@ObjectType('FormattingChange', { description: 'Words that stayed and are formatted otherwise.' })
export class FormattingChangeType {
  @Field(() => String)
  text!: string;

  @Field(() => [String], {
    description:
      'heading3, heading4, bold, italic, link with its address, bulletList, orderedList, blockquote, table, tableHeader; empty: plain.',
  })
  before!: string[];

  @Field(() => [String])
  after!: string[];
}

@ObjectType('FieldComparison', { description: 'A field that differs, with the words and the formatting marked.' })
export class FieldComparisonType extends CaseStudyFieldType {
  @Field(() => [DifferencePartType])
  parts!: DifferencePartType[];

  @Field(() => [FormattingChangeType])
  formatting!: FormattingChangeType[];
}
