import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import type { MatchReason, SearchSort } from '#search';
import { LocaleEnum } from '../../../core/graphql/index.js';
import { CaseStudyType } from '../../case-studies/index.js';

export const CaseStudySortEnum = {
  RELEVANCE: 'relevance',
  NEWEST: 'newest',
  NEAREST: 'nearest',
  MOST_ADOPTED: 'mostAdopted',
} as const satisfies Record<string, SearchSort>;
registerEnumType(CaseStudySortEnum, { name: 'CaseStudySort' });

export const MatchReasonKindEnum = {
  WORDS: 'words',
  CONCEPT: 'concept',
  TRANSLATION: 'translation',
  PLACE: 'place',
  MEASURED: 'measured',
  CONFIRMED: 'confirmed',
} as const;
registerEnumType(MatchReasonKindEnum, {
  name: 'MatchReasonKind',
  valuesMap: { TRANSLATION: { description: 'By what the lexicon gives for words that no concept claims.' } },
});

export const SuggestionKindEnum = { CONCEPT: 'concept', TITLE: 'title', COLLECTIVITY: 'collectivity' } as const;
registerEnumType(SuggestionKindEnum, { name: 'SuggestionKind' });

@ObjectType('HighlightPart')
export class HighlightPartType {
  @Field(() => String)
  text!: string;

  @Field(() => Boolean)
  matched!: boolean;
}

@ObjectType('Highlight')
export class HighlightType {
  @Field(() => String)
  field!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => [HighlightPartType])
  parts!: HighlightPartType[];
}

@ObjectType('MatchReason', {
  description:
    'Why a case was found: its words, a concept and the terms of the document that carried it, a translation of words that ' +
    'no concept claims, or being of a place.',
})
export class MatchReasonType {
  @Field(() => MatchReasonKindEnum)
  kind!: MatchReason['kind'];

  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true })
  conceptCode!: string | null;

  @Field(() => [String])
  terms!: string[];

  @Field(() => LocaleEnum)
  locale!: Locale;
}

@ObjectType('CaseStudyHit')
export class CaseStudyHitType {
  @Field(() => CaseStudyType)
  caseStudy!: CaseStudyType;

  @Field(() => Float, { description: 'Relative to the other hits of the same answer; 0 when browsing.' })
  score!: number;

  @Field(() => LocaleEnum)
  matchedLocale!: Locale;

  @Field(() => Float, {
    nullable: true,
    description:
      'Kilometres in a straight line over the ground, to a tenth, from the point of the filter `near` to where the case happened, ' +
      'or else to its owner. Null without that filter.',
  })
  distanceKm!: number | null;

  @Field(() => [HighlightType])
  highlights!: HighlightType[];

  @Field(() => [MatchReasonType])
  reasons!: MatchReasonType[];
}

@ObjectType('FacetValue')
export class FacetValueType {
  @Field(() => String)
  value!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Boolean)
  selected!: boolean;
}

@ObjectType('Facet')
export class FacetType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;

  @Field(() => [FacetValueType], { complexity: 0 })
  values!: FacetValueType[];
}

@ObjectType('RecognisedConcept', {
  description: 'Something that the query was understood to name, and its terms in each language.',
})
export class RecognisedConceptType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  matchedText!: string;

  @Field(() => ID, { nullable: true, description: 'Given where it is a place: cases of it go first, others stay.' })
  collectivityId!: string | null;

  @Field(() => [String])
  fr!: string[];

  @Field(() => [String])
  ja!: string[];

  @Field(() => [String])
  en!: string[];
}

@ObjectType('CaseStudyResults')
export class CaseStudyResultsType {
  @Field(() => [CaseStudyHitType])
  items!: CaseStudyHitType[];

  @Field(() => Int)
  total!: number;

  @Field(() => [FacetType], { complexity: 0 })
  facets!: FacetType[];

  @Field(() => String, { nullable: true, description: 'Given where the typed words found nothing and were corrected.' })
  correctedQuery!: string | null;

  @Field(() => [RecognisedConceptType])
  recognised!: RecognisedConceptType[];
}

@ObjectType('Suggestion')
export class SuggestionType {
  @Field(() => SuggestionKindEnum)
  kind!: 'concept' | 'title' | 'collectivity';

  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true })
  detail!: string | null;

  @Field(() => ID, { description: 'Concept code, case id or collectivity id.' })
  target!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;
}
