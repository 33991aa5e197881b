import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type {
  Certainty,
  CostKind,
  Currency,
  EvidenceLevel,
  PlacePrecision,
  Sector,
  SupportLevel,
  TextLicence,
} from '#shared';
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

@InputType()
export class TextByLocaleInput {
  @Field(() => String, { nullable: true })
  fr?: string | null;

  @Field(() => String, { nullable: true })
  ja?: string | null;

  @Field(() => String, { nullable: true })
  en?: string | null;
}

@InputType()
export class CostInput {
  @Field(() => CostKindEnum)
  kind!: CostKind;

  @Field(() => Float)
  amount!: number;

  @Field(() => CurrencyEnum)
  currency!: Currency;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => CertaintyEnum, { nullable: true })
  certainty?: Certainty | null;
}

@InputType()
export class FundingInput {
  @Field(() => String)
  source!: string;

  @Field(() => Float, { nullable: true, description: 'Part of the whole in percent.' })
  share?: number | null;

  @Field(() => String, { nullable: true })
  programme?: string | null;
}

@InputType()
export class IndicatorInput {
  @Field(() => ID, { nullable: true, description: 'Of the indicator that this one replaces; left out for a new one.' })
  id?: string | null;

  @Field(() => TextByLocaleInput)
  name!: TextByLocaleInput;

  @Field(() => String, { nullable: true })
  unit?: string | null;

  @Field(() => Float, { nullable: true })
  baseline?: number | null;

  @Field(() => Float, { nullable: true })
  value?: number | null;

  @Field(() => String, { nullable: true, description: '2024, 2024-06 or 2024-06-30.' })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'In the original language; or by language in `methods`.' })
  method?: string | null;

  @Field(() => TextByLocaleInput, { nullable: true })
  methods?: TextByLocaleInput | null;

  @Field(() => EvidenceLevelEnum, { nullable: true })
  evidence?: EvidenceLevel | null;
}

@InputType()
export class BuildingBlockInput {
  @Field(() => ID, { nullable: true, description: 'Of the block that this one replaces; left out for a new one.' })
  id?: string | null;

  @Field(() => TextByLocaleInput)
  title!: TextByLocaleInput;

  @Field(() => TextByLocaleInput, { nullable: true })
  purpose?: TextByLocaleInput | null;

  @Field(() => TextByLocaleInput, { nullable: true })
  how?: TextByLocaleInput | null;

  @Field(() => TextByLocaleInput, { nullable: true })
  lesson?: TextByLocaleInput | null;
}

@InputType()
export class PlaceInput {
  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;

  @Field(() => PlacePrecisionEnum)
  precision!: PlacePrecision;
}

@InputType({ description: 'A person is stored only where `consents` is true, and is never public.' })
export class ContactPersonInput {
  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  consents!: boolean;
}

@InputType()
export class ContactInput {
  @Field(() => String, { nullable: true })
  office?: string | null;

  @Field(() => String, { nullable: true, description: 'A role mailbox: it is public.' })
  mailbox?: string | null;

  @Field(() => ContactPersonInput, { nullable: true })
  person?: ContactPersonInput | null;
}

/** Comparable facts as the API takes them: a list is replaced whole, null takes a single value away. */
@InputType({ isAbstract: true })
export class DetailsInputFields {
  @Field(() => [CostInput], { nullable: true })
  costs?: CostInput[] | null;

  @Field(() => [FundingInput], { nullable: true })
  funding?: FundingInput[] | null;

  @Field(() => [IndicatorInput], { nullable: true })
  indicators?: IndicatorInput[] | null;

  @Field(() => [BuildingBlockInput], { nullable: true })
  buildingBlocks?: BuildingBlockInput[] | null;

  @Field(() => [String], { nullable: true })
  sdgTargets?: string[] | null;

  @Field(() => SectorEnum, { nullable: true })
  sector?: Sector | null;

  @Field(() => PlaceInput, { nullable: true })
  place?: PlaceInput | null;

  @Field(() => SupportLevelEnum, { nullable: true })
  supportOffered?: SupportLevel | null;

  @Field(() => TextLicenceEnum, { nullable: true })
  licence?: TextLicence | null;

  @Field(() => ContactInput, { nullable: true })
  contact?: ContactInput | null;
}
