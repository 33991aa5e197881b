import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale, RichTextDocument } from '#shared';
import { InvalidInput, LocaleEnum } from '../../../core/graphql/index.js';
import type { Provenance, TranslationStatus } from '../case-study.model.js';
import type { FactGroup } from '../translations/fact-texts.js';
import type { FieldStatus } from '../translations/translation.books.js';
import type { WorkStatus } from '../translations/translation.work.js';
import { ProvenanceEnum, TranslationStatusEnum } from './case-study.types.js';
import {
  answerTypeOf,
  CaseStudySaved,
  EditorCaseStudyType,
  IncompleteCaseStudy,
  StaleVersion,
  WrongState,
} from './editor.types.js';
import { DifferencePartType } from './revision.types.js';
import { RichTextScalar } from './rich-text.types.js';

export const TranslationFieldStatusEnum = {
  EMPTY: 'empty',
  MISSING: 'missing',
  CURRENT: 'current',
  OUTDATED: 'outdated',
} as const satisfies Record<string, FieldStatus>;
registerEnumType(TranslationFieldStatusEnum, {
  name: 'TranslationFieldStatus',
  description: 'EMPTY: the original says nothing there either; OUTDATED: it says something else by now.',
});

export const TranslationWorkStatusEnum = {
  OUTDATED: 'outdated',
  UNCHECKED: 'unchecked',
  INCOMPLETE: 'incomplete',
  DRAFT: 'draft',
  READY: 'ready',
  NOT_BEGUN: 'notBegun',
  DONE: 'done',
} as const satisfies Record<string, WorkStatus>;
registerEnumType(TranslationWorkStatusEnum, {
  name: 'TranslationWorkStatus',
  description:
    'What a language of a case wants next. UNCHECKED: a machine wrote it and nobody has said that it is right.',
});

@ObjectType('TranslationField', { description: 'One field in both languages.' })
export class TranslationFieldType {
  @Field(() => String)
  name!: string;

  @Field(() => TranslationFieldStatusEnum)
  status!: FieldStatus;

  @Field(() => String, { nullable: true, description: 'What the original says, as plain text.' })
  source!: string | null;

  @Field(() => RichTextScalar, { nullable: true })
  sourceDocument!: RichTextDocument | null;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => RichTextScalar, { nullable: true })
  document!: RichTextDocument | null;

  @Field(() => Int, { nullable: true, description: 'Version of the original that the text was made from.' })
  madeFromVersion!: number | null;

  @Field(() => Int, { nullable: true, description: 'Version that last changed the original here.' })
  changedVersion!: number | null;

  @Field(() => Date, { nullable: true })
  changedAt!: Date | null;

  @Field(() => String, { nullable: true })
  changedBy!: string | null;

  @Field(() => Boolean, { description: 'The text was taken over from a suggestion, and nobody has written it anew.' })
  suggested!: boolean;

  @Field(() => String, { nullable: true, description: 'Who suggested it; null where nobody did, or without a name.' })
  suggestedBy!: string | null;

  @Field(() => [DifferencePartType], { description: 'What changed in the original since, with the words marked.' })
  difference!: DifferencePartType[];
}

export const FactGroupEnum = {
  INDICATORS: 'indicators',
  BUILDING_BLOCKS: 'buildingBlocks',
  LINKS: 'links',
  PHOTOS: 'photos',
  ATTACHMENTS: 'attachments',
} as const satisfies Record<string, FactGroup>;
registerEnumType(FactGroupEnum, { name: 'FactTextGroup' });

@ObjectType('FactText', { description: 'A text inside a fact in both languages: a name, a building block, a caption.' })
export class FactTextType {
  @Field(() => String, { description: 'Names the text when it is saved.' })
  path!: string;

  @Field(() => FactGroupEnum)
  group!: FactGroup;

  @Field(() => Int, { description: 'Place of the fact in its list, from 1.' })
  number!: number;

  @Field(() => String, {
    description:
      '`name`, `method` of an indicator; `title`, `purpose`, `how`, `lesson` of a block; `label` of a link; `alternative`, `caption` of a photo; `title` of a document.',
  })
  part!: string;

  @Field(() => Int, { description: 'Code points that it may have.' })
  limit!: number;

  @Field(() => TranslationFieldStatusEnum)
  status!: FieldStatus;

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => Boolean, { description: 'Taken over from a suggestion, and not written anew since.' })
  suggested!: boolean;

  @Field(() => String, { nullable: true })
  suggestedBy!: string | null;

  @Field(() => [DifferencePartType])
  difference!: DifferencePartType[];
}

@InputType()
export class FactTextInput {
  @Field(() => String)
  path!: string;

  @Field(() => String, { nullable: true, description: 'Nothing takes the text away.' })
  text?: string | null;
}

@ObjectType('TranslationSheet', { description: 'A language of a case beside its original, field by field.' })
export class TranslationSheetType {
  @Field(() => EditorCaseStudyType)
  caseStudy!: EditorCaseStudyType;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => TranslationWorkStatusEnum)
  work!: WorkStatus;

  @Field(() => TranslationStatusEnum, { nullable: true, description: 'null where nothing is written yet.' })
  status!: TranslationStatus | null;

  @Field(() => ProvenanceEnum, { nullable: true })
  provenance!: Provenance | null;

  @Field(() => String, { nullable: true, description: 'Which engine wrote a machine’s text.' })
  engine!: string | null;

  @Field(() => String, { nullable: true })
  reviewedBy!: string | null;

  @Field(() => Date, { nullable: true })
  reviewedAt!: Date | null;

  @Field(() => [TranslationFieldType])
  fields!: TranslationFieldType[];

  @Field(() => [FactTextType], { description: 'Texts inside indicators, building blocks and photos.' })
  factTexts!: FactTextType[];
}

@ObjectType('TranslationWork', { description: 'A language of a case that wants translating.' })
export class TranslationWorkType {
  @Field(() => ID)
  id!: string;

  @Field(() => EditorCaseStudyType)
  caseStudy!: EditorCaseStudyType;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => TranslationWorkStatusEnum)
  status!: WorkStatus;

  @Field(() => [String])
  missingFields!: string[];

  @Field(() => [String])
  outdatedFields!: string[];

  @Field(() => [String], { description: 'Paths of texts inside facts that this language lacks.' })
  missingFacts!: string[];

  @Field(() => [String], { description: 'Paths of texts inside facts whose original says something else by now.' })
  outdatedFacts!: string[];

  @Field(() => Int, { description: 'How many suggested translations wait for the viewer’s decision.' })
  suggestions!: number;
}

@ObjectType('TranslationWorkPage')
export class TranslationWorkPageType {
  @Field(() => [TranslationWorkType])
  items!: TranslationWorkType[];

  @Field(() => Int)
  total!: number;
}

export const TranslationReadyResult = createUnionType({
  name: 'TranslationReadyResult',
  types: () => [CaseStudySaved, InvalidInput, StaleVersion, IncompleteCaseStudy, WrongState] as const,
  resolveType: answerTypeOf,
});
