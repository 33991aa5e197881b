import { Field, ID, Int, IntersectionType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { LocaleEnum } from '../../../core/graphql/index.js';
import type {
  CaseStudyDepth,
  CaseStudyLink,
  CaseStudyState,
  Provenance,
  PublishedTranslation,
  TranslationStatus,
} from '../case-study.model.js';
import type { PublicCaseStudy } from '../case-study.view.js';
import { DocumentFields } from './rich-text.types.js';
import { ContactType, DetailFields, TerritoryType, TextByLocaleType } from './details.types.js';
import { AttachmentType, PhotoType } from '../files/graphql/media.types.js';

export const CaseStudyStateEnum = {
  DRAFT: 'draft',
  SUBMITTED: 'submitted',
  APPROVED: 'approved',
  PUBLISHED: 'published',
  WITHDRAWN: 'withdrawn',
  ARCHIVED: 'archived',
} as const satisfies Record<string, CaseStudyState>;
registerEnumType(CaseStudyStateEnum, { name: 'CaseStudyState' });

export const CaseStudyDepthEnum = { SNAPSHOT: 'snapshot', FULL: 'full' } as const;
registerEnumType(CaseStudyDepthEnum, {
  name: 'CaseStudyDepth',
  description: 'SNAPSHOT: a short account; FULL: enough for others to take it over.',
});

export const TranslationStatusEnum = { DRAFT: 'draft', READY: 'ready', PUBLISHED: 'published' } as const;
registerEnumType(TranslationStatusEnum, { name: 'TranslationStatus' });

export const ProvenanceEnum = { AUTHOR: 'author', HUMAN: 'human', MACHINE: 'machine' } as const;
registerEnumType(ProvenanceEnum, { name: 'Provenance' });

@ObjectType('Link')
export class LinkType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  url!: string;

  @Field(() => String, { nullable: true, description: 'In the language asked for, else in another that there is.' })
  label!: string | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'Language of `label`.' })
  labelLocale!: Locale | null;

  @Field(() => TextByLocaleType)
  labels!: TextByLocaleType;

  @Field(() => Date, { nullable: true })
  checkedAt!: Date | null;
}

@ObjectType('CaseStudyAbilities', { description: 'What the viewer may do with it.' })
export class CaseStudyAbilitiesType {
  @Field(() => Boolean)
  edit!: boolean;

  @Field(() => Boolean)
  translate!: boolean;

  @Field(() => Boolean)
  submit!: boolean;

  @Field(() => Boolean)
  requestChanges!: boolean;

  @Field(() => Boolean)
  approve!: boolean;

  @Field(() => Boolean)
  publish!: boolean;

  @Field(() => Boolean)
  withdraw!: boolean;

  @Field(() => Boolean)
  archive!: boolean;

  @Field(() => Boolean)
  reopen!: boolean;

  @Field(() => Boolean, { description: 'Suggest a translation that the owner may accept.' })
  suggestTranslation!: boolean;

  @Field(() => Boolean, { description: 'Read and compare what was published before.' })
  readHistory!: boolean;

  @Field(() => Boolean, { description: 'Say that what is published is still true.' })
  confirm!: boolean;
}

/** The texts of a case study, each null where it isn't written. */
@ObjectType({ isAbstract: true })
export class TextFields extends DocumentFields {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  teaser!: string | null;

  @Field(() => String, { nullable: true })
  summary!: string | null;

  @Field(() => String, { nullable: true })
  context!: string | null;

  @Field(() => String, { nullable: true })
  objectives!: string | null;

  @Field(() => String, { nullable: true })
  actions!: string | null;

  @Field(() => String, { nullable: true })
  stakeholders!: string | null;

  @Field(() => String, { nullable: true })
  results!: string | null;

  @Field(() => String, { nullable: true })
  lessons!: string | null;

  @Field(() => String, { nullable: true })
  transferability!: string | null;
}

@ObjectType('CaseStudyTranslation')
export class CaseStudyTranslationType extends TextFields {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String, { nullable: true })
  slug!: string | null;

  @Field(() => TranslationStatusEnum)
  status!: TranslationStatus;

  @Field(() => ProvenanceEnum)
  provenance!: Provenance;

  @Field(() => Boolean, { description: 'False for a translation that nobody has checked yet.' })
  reviewed!: boolean;

  @Field(() => Boolean, { description: 'True where the original was changed after this translation was made.' })
  outdated!: boolean;
}

/** What a case study says once for all languages, on both the public and the editor's type. */
@ObjectType({ isAbstract: true })
export class FactFields extends DetailFields {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => CaseStudyDepthEnum)
  depth!: CaseStudyDepth;

  @Field(() => LocaleEnum)
  originalLocale!: Locale;

  @Field(() => Int, { nullable: true })
  startYear!: number | null;

  @Field(() => Int, { nullable: true })
  endYear!: number | null;

  @Field(() => Boolean)
  ongoing!: boolean;

  @Field(() => [PhotoType])
  photos!: PhotoType[];

  @Field(() => [AttachmentType])
  attachments!: AttachmentType[];

  /** Resolved by `SharedCaseStudyFields`. */
  ownerId!: number;
  partnerIds!: number[];
  themeCodes!: string[];
  topicCodes!: string[];
  sdgNumbers!: number[];
  factorCodes!: string[];
  challengeCodes!: string[];
  /** Language of labels and names. */
  readerLocale!: Locale;
  linkRows!: CaseStudyLink[];
}

@ObjectType('CaseStudy', { description: 'A published case study as a reader sees it.' })
export class CaseStudyType extends IntersectionType(FactFields, TextFields) {
  @Field(() => String)
  slug!: string;

  @Field(() => LocaleEnum, { description: 'The locale that this answer is in.' })
  locale!: Locale;

  @Field(() => [LocaleEnum])
  availableLocales!: Locale[];

  @Field(() => CaseStudyStateEnum)
  state!: CaseStudyState;

  @Field(() => String, { nullable: true, description: 'A remark on the sources, in the original language.' })
  sourceNote!: string | null;

  @Field(() => Date)
  publishedAt!: Date;

  @Field(() => Date)
  updatedAt!: Date;

  @Field(() => Int, { description: 'Number of the revision: 1 for the first publication.' })
  revision!: number;

  @Field(() => PhotoType, { nullable: true, description: 'The photo that stands for the case.' })
  cover!: PhotoType | null;

  @Field(() => ContactType, { nullable: true })
  contact!: ContactType | null;

  @Field(() => TerritoryType, { nullable: true })
  territory!: TerritoryType | null;

  published!: Partial<Record<Locale, PublishedTranslation>>;
  /** What the fields of `SharingFields` are made of. */
  view!: PublicCaseStudy;
}

@ObjectType('CaseStudyPage')
export class CaseStudyPageType {
  @Field(() => [CaseStudyType])
  items!: CaseStudyType[];

  @Field(() => Int)
  total!: number;
}
