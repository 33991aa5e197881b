import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { InvalidInput, LocaleEnum } from '../../../core/graphql/index.js';
import type { CaseStudy } from '../case-study.entity.js';
import type { CaseStudyState } from '../case-study.model.js';
import { CaseStudyChangeType, FieldDifferenceType } from './workflow.types.js';
import { EditorContactType } from './details.types.js';
import { CaseStudyStateEnum, CaseStudyTranslationType, FactFields } from './case-study.types.js';

@ObjectType('MissingField', {
  description: 'A field to fill before publication; `locale` where it belongs to one translation.',
})
export class MissingFieldType {
  @Field(() => String)
  field!: string;

  @Field(() => LocaleEnum, { nullable: true })
  locale!: Locale | null;

  @Field(() => String)
  message!: string;

  @Field(() => String, { description: 'How to write it well.' })
  hint!: string;
}

@ObjectType('EditorCaseStudy', {
  description: 'A case study as its editors see it: every locale, whatever is published.',
})
export class EditorCaseStudyType extends FactFields {
  @Field(() => CaseStudyStateEnum)
  state!: CaseStudyState;

  @Field(() => [CaseStudyTranslationType])
  translations!: CaseStudyTranslationType[];

  @Field(() => Int, { nullable: true, description: 'The revision that readers see; null where they see none.' })
  publishedRevision!: number | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  updatedAt!: Date;

  @Field(() => EditorContactType, { nullable: true })
  contact!: EditorContactType | null;

  @Field(() => Date, { nullable: true, description: 'When its owner last said that all of it is still true.' })
  lastConfirmedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the owner shall be asked again.' })
  nextDueAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Where an import took it from.' })
  importOrigin!: string | null;

  row!: CaseStudy;
}

@ObjectType('EditorCaseStudyPage')
export class EditorCaseStudyPageType {
  @Field(() => [EditorCaseStudyType])
  items!: EditorCaseStudyType[];

  @Field(() => Int)
  total!: number;
}

@ObjectType()
export class CaseStudySaved {
  @Field(() => EditorCaseStudyType)
  caseStudy!: EditorCaseStudyType;
}

@ObjectType({ description: 'Somebody else saved in between: who, when, and what stands now.' })
export class StaleVersion {
  @Field(() => String)
  message!: string;

  @Field(() => Int)
  currentVersion!: number;

  @Field(() => String, { nullable: true })
  changedBy!: string | null;

  @Field(() => Date)
  changedAt!: Date;

  @Field(() => EditorCaseStudyType)
  current!: EditorCaseStudyType;

  @Field(() => [FieldDifferenceType], { description: 'Where what the caller gave differs from what stands now.' })
  differences!: FieldDifferenceType[];

  @Field(() => [CaseStudyChangeType], { description: 'What was changed since the version that the caller saw.' })
  changes!: CaseStudyChangeType[];
}

@ObjectType({ description: 'Not ready to be published: what is missing.' })
export class IncompleteCaseStudy {
  @Field(() => String)
  message!: string;

  @Field(() => [MissingFieldType])
  missing!: MissingFieldType[];
}

@ObjectType({ description: 'The move is not possible from the present state.' })
export class WrongState {
  @Field(() => String)
  message!: string;

  @Field(() => CaseStudyStateEnum)
  state!: CaseStudyState;
}

export type SaveAnswer = CaseStudySaved | InvalidInput | StaleVersion | WrongState;
export type WorkflowAnswer = CaseStudySaved | InvalidInput | StaleVersion | IncompleteCaseStudy | WrongState;

/** Answers are told apart by what only they carry. */
export function answerTypeOf(value: SaveAnswer | WorkflowAnswer) {
  if ('caseStudy' in value) return CaseStudySaved;
  if ('current' in value) return StaleVersion;
  if ('problems' in value) return InvalidInput;
  return 'missing' in value ? IncompleteCaseStudy : WrongState;
}

export const CreateCaseStudyResult = createUnionType({
  name: 'CreateCaseStudyResult',
  types: () => [CaseStudySaved, InvalidInput] as const,
  resolveType: answerTypeOf,
});

export const UpdateCaseStudyResult = createUnionType({
  name: 'UpdateCaseStudyResult',
  types: () => [CaseStudySaved, InvalidInput, StaleVersion, WrongState] as const,
  resolveType: answerTypeOf,
});

export const SaveTranslationResult = createUnionType({
  name: 'SaveTranslationResult',
  types: () => [CaseStudySaved, InvalidInput, StaleVersion, WrongState] as const,
  resolveType: answerTypeOf,
});

export const WorkflowResult = createUnionType({
  name: 'WorkflowResult',
  types: () => [CaseStudySaved, InvalidInput, StaleVersion, IncompleteCaseStudy, WrongState] as const,
  resolveType: answerTypeOf,
});
