import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { SearchFilter } from '#search';
import type { Locale } from '#shared';
import { type Country, CountryEnum, integerIdOf, LocaleEnum } from '../../../core/graphql/index.js';

@InputType()
export class YearRange {
  @Field(() => Int, { nullable: true })
  from?: number | null;

  @Field(() => Int, { nullable: true })
  to?: number | null;
}

@InputType({ description: 'Within a distance of a point.' })
export class NearInput {
  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;

  @Field(() => Float)
  km!: number;
}

@InputType({ description: 'A box in degrees. Where `west` is greater than `east`, it crosses the 180th meridian.' })
export class BoxInput {
  @Field(() => Float)
  south!: number;

  @Field(() => Float)
  west!: number;

  @Field(() => Float)
  north!: number;

  @Field(() => Float)
  east!: number;
}

@InputType({ description: 'Values of one filter are alternatives; different filters must all hold.' })
export class CaseStudyFilter {
  @Field(() => [String], { nullable: true })
  themes?: string[] | null;

  @Field(() => [String], { nullable: true })
  topics?: string[] | null;

  @Field(() => [Int], { nullable: true })
  sdgs?: number[] | null;

  @Field(() => [String], { nullable: true })
  factors?: string[] | null;

  @Field(() => [String], { nullable: true })
  challenges?: string[] | null;

  @Field(() => [CountryEnum], { nullable: true })
  countries?: Country[] | null;

  @Field(() => [ID], { nullable: true })
  collectivities?: string[] | null;

  @Field(() => [String], { nullable: true })
  tiers?: string[] | null;

  @Field(() => [String], { nullable: true })
  populationBands?: string[] | null;

  @Field(() => [String], { nullable: true })
  geographies?: string[] | null;

  @Field(() => [LocaleEnum], { nullable: true })
  languages?: Locale[] | null;

  @Field(() => [String], { nullable: true })
  evidence?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What the owner offers to others: questions, visits, mentoring.',
  })
  support?: string[] | null;

  @Field(() => YearRange, { nullable: true })
  period?: YearRange | null;

  @Field(() => NearInput, { nullable: true })
  near?: NearInput | null;

  @Field(() => BoxInput, { nullable: true })
  box?: BoxInput | null;
}

const MAX_VALUES = 100;

/** The filter as the engine takes it; empty lists filter nothing. */
export function searchFilterOf(input: CaseStudyFilter | null | undefined): SearchFilter {
  const { period, near, box, sdgs, collectivities, ...lists } = input ?? {};
  const all = {
    ...lists,
    sdgs: sdgs?.map(String),
    collectivities: collectivities?.map((id) => String(integerIdOf(id))),
  };
  const given = Object.entries(all).filter((entry): entry is [string, string[]] => (entry[1]?.length ?? 0) > 0);
  return {
    ...Object.fromEntries(given.map(([code, values]) => [code, values.slice(0, MAX_VALUES)])),
    ...(period ? { period } : {}),
    ...(near ? { near } : {}),
    ...(box ? { box } : {}),
  };
}
