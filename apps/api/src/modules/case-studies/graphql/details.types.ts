import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  Certainty,
  CostKind,
  Currency,
  EvidenceLevel,
  Locale,
  PlacePrecision,
  Sector,
  SupportLevel,
  TextLicence,
} from '#shared';
import { LocaleEnum } from '../../../core/graphql/index.js';
import {
  CertaintyEnum,
  CostKindEnum,
  CurrencyEnum,
  EvidenceLevelEnum,
  PlacePrecisionEnum,
  SectorEnum,
  SupportLevelEnum,
  TextLicenceEnum,
} from './details.enums.js';

@ObjectType('TextByLocale', { description: 'A short text in the languages in which it is written.' })
export class TextByLocaleType {
  @Field(() => String, { nullable: true })
  fr?: string | null;

  @Field(() => String, { nullable: true })
  ja?: string | null;

  @Field(() => String, { nullable: true })
  en?: string | null;
}

@ObjectType('CaseStudyCost', { description: 'In its own currency and of its own year; never converted.' })
export class CostType {
  @Field(() => CostKindEnum)
  kind!: CostKind;

  @Field(() => Float)
  amount!: number;

  @Field(() => CurrencyEnum)
  currency!: Currency;

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => CertaintyEnum, { nullable: true })
  certainty!: Certainty | null;
}

@ObjectType('CaseStudyFunding')
export class FundingType {
  @Field(() => String)
  source!: string;

  @Field(() => Float, { nullable: true, description: 'Part of the whole in percent.' })
  share!: number | null;

  @Field(() => String, { nullable: true })
  programme!: string | null;
}

@ObjectType('CaseStudyIndicator', { description: 'What was measured, before and after.' })
export class IndicatorType {
  @Field(() => ID)
  id!: string;

  @Field(() => TextByLocaleType)
  name!: TextByLocaleType;

  @Field(() => String, { nullable: true })
  unit!: string | null;

  @Field(() => Float, { nullable: true })
  baseline!: number | null;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => String, { nullable: true, description: 'When the value was taken: 2024, 2024-06 or 2024-06-30.' })
  date!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it was found out: in the language asked for, else in another that there is.',
  })
  method!: string | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'Language of `method`.' })
  methodLocale!: Locale | null;

  @Field(() => TextByLocaleType)
  methods!: TextByLocaleType;

  @Field(() => EvidenceLevelEnum, { nullable: true })
  evidence!: EvidenceLevel | null;
}

@ObjectType('BuildingBlock', { description: 'A part of the practice that others can take over by itself.' })
export class BuildingBlockType {
  @Field(() => ID)
  id!: string;

  @Field(() => TextByLocaleType)
  title!: TextByLocaleType;

  @Field(() => TextByLocaleType)
  purpose!: TextByLocaleType;

  @Field(() => TextByLocaleType)
  how!: TextByLocaleType;

  @Field(() => TextByLocaleType)
  lesson!: TextByLocaleType;
}

@ObjectType('CaseStudyPlace', { description: 'WGS 84, in degrees, and how near that is to where it happened.' })
export class PlaceType {
  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;

  @Field(() => PlacePrecisionEnum)
  precision!: PlacePrecision;
}

@ObjectType('TerritorySnapshot', { description: 'The owner as it was when this was published.' })
export class TerritoryType {
  @Field(() => String)
  country!: string;

  @Field(() => String)
  tier!: string;

  @Field(() => String)
  nationalTerm!: string;

  @Field(() => Int, { nullable: true })
  population!: number | null;

  @Field(() => Int, { nullable: true })
  populationYear!: number | null;

  @Field(() => Float, { nullable: true })
  areaKm2!: number | null;

  @Field(() => Float, { nullable: true, description: 'Inhabitants per km².' })
  density!: number | null;

  @Field(() => Date)
  takenAt!: Date;
}

@ObjectType('CaseStudyContact', {
  description: 'An office and its mailbox. Where there is none, write through the platform.',
})
export class ContactType {
  @Field(() => String, { nullable: true })
  office!: string | null;

  @Field(() => String, { nullable: true })
  mailbox!: string | null;
}

@ObjectType('ContactPerson', { description: 'For editors only; never public.' })
export class ContactPersonType {
  @Field(() => String)
  name!: string;

  @Field(() => Date)
  consentedAt!: Date;
}

@ObjectType('EditorCaseStudyContact')
export class EditorContactType extends ContactType {
  @Field(() => ContactPersonType, { nullable: true })
  person!: ContactPersonType | null;
}

/** Comparable facts, on both the public and the editor's type. */
@ObjectType({ isAbstract: true })
export class DetailFields {
  @Field(() => [CostType])
  costs!: CostType[];

  @Field(() => [FundingType])
  funding!: FundingType[];

  @Field(() => [IndicatorType])
  indicators!: IndicatorType[];

  @Field(() => EvidenceLevelEnum, { nullable: true, description: 'The best evidence of any indicator.' })
  evidence!: EvidenceLevel | null;

  @Field(() => [BuildingBlockType])
  buildingBlocks!: BuildingBlockType[];

  @Field(() => SectorEnum, { nullable: true })
  sector!: Sector | null;

  @Field(() => PlaceType, { nullable: true, description: 'Where its authors say where it happened.' })
  place!: PlaceType | null;

  @Field(() => SupportLevelEnum, { nullable: true })
  supportOffered!: SupportLevel | null;

  @Field(() => TextLicenceEnum, { nullable: true, description: 'Licence of the text.' })
  licence!: TextLicence | null;

  /** Resolved by `SharedFields`. */
  sdgTargetCodes!: string[];
}
