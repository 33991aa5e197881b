import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { InvalidInput, LocaleEnum } from '../../../core/graphql/index.js';
import type { TermKind } from '../concept.entities.js';
import type { ConceptRecord } from '../concept.model.js';

export const TermKindEnum = {
  PREFERRED: 'preferred',
  ALTERNATIVE: 'alternative',
  HIDDEN: 'hidden',
} as const satisfies Record<string, TermKind>;
registerEnumType(TermKindEnum, {
  name: 'TermKind',
  description: 'Preferred: shown. Alternative: also searched in texts. Hidden: recognised in questions, never shown.',
});

@ObjectType('ConceptTerm')
export class ConceptTermType {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String)
  text!: string;

  @Field(() => TermKindEnum)
  kind!: TermKind;
}

@ObjectType('Concept', { description: 'An entry of the thesaurus: one meaning, whatever the words and the language.' })
export class ConceptType {
  @Field(() => String)
  code!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [ConceptTermType], { description: 'By language; the preferred term first, hidden ones last.' })
  terms!: readonly ConceptTermType[];

  @Field(() => Boolean, { description: 'Whether a person changed it; if not, it is as the reference file says.' })
  edited!: boolean;

  row!: ConceptRecord;
  readerLocale!: Locale;
}

@ObjectType('ConceptPage')
export class ConceptPageType {
  @Field(() => [ConceptType])
  items!: ConceptType[];

  @Field(() => Int)
  total!: number;
}

@InputType()
export class ConceptTermInput {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String)
  text!: string;

  @Field(() => TermKindEnum)
  kind!: TermKind;
}

@InputType({ description: 'All that is said of a concept: what is left out is taken away.' })
export class ConceptInput {
  @Field(() => String, { nullable: true, description: 'The topic that it names: cases under the topic carry it.' })
  topic?: string | null;

  @Field(() => Int, { nullable: true, description: 'The Sustainable Development Goal that it names.' })
  sdg?: number | null;

  @Field(() => [String], { nullable: true, description: 'Codes of broader concepts.' })
  broader?: string[] | null;

  @Field(() => [ConceptTermInput], { description: 'One preferred term in each language, and as many others as help.' })
  terms!: ConceptTermInput[];
}

@ObjectType()
export class ConceptSaved {
  @Field(() => ConceptType)
  concept!: ConceptType;
}

@ObjectType()
export class ConceptDeleted {
  @Field(() => String)
  code!: string;
}

@ObjectType({ description: 'Somebody else changed or deleted the concept in between: who, when, and what stands now.' })
export class StaleConcept {
  @Field(() => String)
  message!: string;

  @Field(() => Int, { description: '0 where the concept is gone.' })
  currentVersion!: number;

  @Field(() => String, { nullable: true })
  changedBy!: string | null;

  @Field(() => Date)
  changedAt!: Date;

  @Field(() => ConceptType, { nullable: true })
  current!: ConceptType | null;
}

export type SaveConceptAnswer = ConceptSaved | InvalidInput | StaleConcept;
export type DeleteConceptAnswer = ConceptDeleted | StaleConcept;

/** Answers are told apart by what only they carry. */
function typeOf(value: SaveConceptAnswer | DeleteConceptAnswer) {
  if ('concept' in value) return ConceptSaved;
  if ('code' in value) return ConceptDeleted;
  return 'problems' in value ? InvalidInput : StaleConcept;
}

export const SaveConceptResult = createUnionType({
  name: 'SaveConceptResult',
  types: () => [ConceptSaved, InvalidInput, StaleConcept] as const,
  resolveType: typeOf,
});

export const DeleteConceptResult = createUnionType({
  name: 'DeleteConceptResult',
  types: () => [ConceptDeleted, StaleConcept] as const,
  resolveType: typeOf,
});
