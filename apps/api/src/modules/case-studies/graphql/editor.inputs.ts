import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { LocaleEnum } from '../../../core/graphql/index.js';
import type { CaseStudyDepth, Provenance } from '../case-study.model.js';
import { DetailsInputFields, TextByLocaleInput } from './details.inputs.js';
import { DocumentInputFields } from './rich-text.types.js';
import { CaseStudyDepthEnum, ProvenanceEnum } from './case-study.types.js';
import { AttachmentInput, PhotoInput } from '../files/graphql/media.types.js';

@InputType()
export class LinkInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Of the link that this one replaces; where it is left out, a link is known by its address.',
  })
  id?: string | null;

  @Field(() => String)
  url!: string;

  @Field(() => String, { nullable: true, description: 'In the original language; or by language in `labels`.' })
  label?: string | null;

  @Field(() => TextByLocaleInput, { nullable: true })
  labels?: TextByLocaleInput | null;
}

@InputType({ description: 'What is left out is not changed.' })
export class UpdateCaseStudyInput extends DetailsInputFields {
  @Field(() => CaseStudyDepthEnum, { nullable: true })
  depth?: CaseStudyDepth | null;

  @Field(() => [ID], { nullable: true })
  partnerIds?: string[] | null;

  @Field(() => [String], { nullable: true })
  topics?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Needed only where a case has a theme of another edition; themes of the topics come by themselves.',
  })
  themes?: string[] | null;

  @Field(() => [Int], { nullable: true })
  sdgs?: number[] | null;

  @Field(() => [String], { nullable: true })
  factors?: string[] | null;

  @Field(() => [String], { nullable: true })
  challenges?: string[] | null;

  @Field(() => Int, { nullable: true })
  startYear?: number | null;

  @Field(() => Int, { nullable: true })
  endYear?: number | null;

  @Field(() => Boolean, { nullable: true })
  ongoing?: boolean | null;

  @Field(() => [LinkInput], { nullable: true })
  links?: LinkInput[] | null;

  @Field(() => [PhotoInput], { nullable: true, description: 'In the order in which they are shown.' })
  photos?: PhotoInput[] | null;

  @Field(() => [AttachmentInput], { nullable: true })
  attachments?: AttachmentInput[] | null;
}

@InputType()
export class CreateCaseStudyInput extends UpdateCaseStudyInput {
  @Field(() => ID)
  ownerId!: string;

  @Field(() => LocaleEnum)
  originalLocale!: Locale;

  @Field(() => String)
  title!: string;

  @Field(() => CaseStudyDepthEnum, { nullable: true, defaultValue: 'full' })
  declare depth?: CaseStudyDepth | null;
}

/** The texts of one language. */
@InputType({ isAbstract: true })
export class TextFields extends DocumentInputFields {
  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  teaser?: string | null;

  @Field(() => String, { nullable: true })
  summary?: string | null;

  @Field(() => String, { nullable: true })
  context?: string | null;

  @Field(() => String, { nullable: true })
  objectives?: string | null;

  @Field(() => String, { nullable: true })
  actions?: string | null;

  @Field(() => String, { nullable: true })
  stakeholders?: string | null;

  @Field(() => String, { nullable: true })
  results?: string | null;

  @Field(() => String, { nullable: true })
  lessons?: string | null;

  @Field(() => String, { nullable: true })
  transferability?: string | null;
}

@InputType({ description: 'Texts of one language; what is left out is not changed.' })
export class CaseStudyTranslationInput extends TextFields {
  @Field(() => ProvenanceEnum, {
    nullable: true,
    description: 'Provenance of the text; the author’s own for the original locale, a person’s otherwise.',
  })
  provenance?: Provenance | null;
}
