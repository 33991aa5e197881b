import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale, RichTextDocument } from '#shared';
import { InvalidInput, LocaleEnum } from '../../../core/graphql/index.js';
import type { SuggestionStatus } from '../suggestions/suggestion.rules.js';
import { StaleVersion } from './editor.types.js';
import { TextFields } from './editor.inputs.js';
import { RichTextScalar } from './rich-text.types.js';
import { FactTextInput } from './translation.types.js';

export const SuggestionStatusEnum = {
  OPEN: 'open',
  TAKEN: 'taken',
  PARTLY_TAKEN: 'partlyTaken',
  DECLINED: 'declined',
} as const satisfies Record<string, SuggestionStatus>;
registerEnumType(SuggestionStatusEnum, {
  name: 'TranslationSuggestionStatus',
  description: 'PARTLY_TAKEN: some fields were taken over, the others declined.',
});

@InputType({
  description: 'A translation that its author suggests; what is left out or empty is not part of it.',
})
export class TranslationSuggestionInput extends TextFields {
  @Field(() => [FactTextInput], { nullable: true, description: 'Words for texts inside facts, by their paths.' })
  factTexts?: FactTextInput[] | null;

  @Field(() => String, { nullable: true, description: 'A word to those who decide.' })
  note?: string | null;
}

@ObjectType('SuggestedField', { description: 'One field of a suggested translation.' })
export class SuggestedFieldType {
  @Field(() => String, { description: 'Of a text inside a fact: its path.' })
  name!: string;

  @Field(() => String)
  text!: string;

  @Field(() => RichTextScalar, { nullable: true, description: 'Of a section: with its formatting.' })
  document!: RichTextDocument | null;

  @Field(() => Int, { description: 'Version of the original that it was translated from.' })
  sourceVersion!: number;

  @Field(() => Boolean, { description: 'The original says something else by now.' })
  outdated!: boolean;

  @Field(() => Boolean, { description: 'It is part of the case already.' })
  taken!: boolean;
}

@ObjectType('TranslationSuggestion', {
  description: 'A translation that somebody suggests who may not write it. Its owner takes it over or declines.',
})
export class TranslationSuggestionType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseStudyId!: string;

  @Field(() => String, { description: 'Title of the case when it was suggested.' })
  caseTitle!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String, { nullable: true })
  suggestedBy!: string | null;

  @Field(() => Date)
  suggestedAt!: Date;

  @Field(() => Boolean, { description: 'The viewer suggested it.' })
  mine!: boolean;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => [SuggestedFieldType])
  fields!: SuggestedFieldType[];

  @Field(() => SuggestionStatusEnum)
  status!: SuggestionStatus;

  @Field(() => Date, { nullable: true })
  closedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The owner’s word on what was declined.' })
  answer!: string | null;
}

@ObjectType({ description: 'The viewer has suggested as many translations as one may within a day.' })
export class SuggestedTooOften {
  @Field(() => String)
  message!: string;

  @Field(() => Int)
  retryAfterHours!: number;
}

export type SuggestionAnswer = TranslationSuggestionType | InvalidInput | StaleVersion | SuggestedTooOften;

export const SuggestTranslationResult = createUnionType({
  name: 'SuggestTranslationResult',
  types: () => [TranslationSuggestionType, InvalidInput, StaleVersion, SuggestedTooOften] as const,
  resolveType: (value: SuggestionAnswer) => {
    if ('caseStudyId' in value) return TranslationSuggestionType;
    if ('retryAfterHours' in value) return SuggestedTooOften;
    return 'current' in value ? StaleVersion : InvalidInput;
  },
});

export const DeclineSuggestionResult = createUnionType({
  name: 'DeclineSuggestionResult',
  types: () => [TranslationSuggestionType, InvalidInput] as const,
  resolveType: (value: TranslationSuggestionType | InvalidInput) =>
    'caseStudyId' in value ? TranslationSuggestionType : InvalidInput,
});
