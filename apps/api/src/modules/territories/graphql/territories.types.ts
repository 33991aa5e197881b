import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { type Country, CountryEnum } from '../../../core/graphql/index.js';
import type { Collectivity } from '../collectivity.entity.js';
import type { HeritageSite } from '../heritage-site.entity.js';
import type { Twinning } from '../twinning.entity.js';

@ObjectType('Coordinates', { description: 'WGS 84, in degrees.' })
export class CoordinatesType {
  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;
}

@ObjectType('Names')
export class NamesType {
  @Field(() => String)
  local!: string;

  @Field(() => String, { nullable: true })
  fr!: string | null;

  @Field(() => String, { nullable: true })
  ja!: string | null;

  @Field(() => String, { nullable: true })
  en!: string | null;

  @Field(() => String, { nullable: true })
  kana!: string | null;

  @Field(() => String, { nullable: true })
  romaji!: string | null;
}

@ObjectType('Collectivity', { description: 'A local government. What is unknown is null, never zero.' })
export class CollectivityType {
  @Field(() => ID)
  id!: string;

  @Field(() => CountryEnum)
  country!: Country;

  @Field(() => String, { description: 'INSEE code, SIREN of an EPCI, or 全国地方公共団体コード.' })
  code!: string;

  @Field(() => String, { description: 'municipality, intermunicipal, department, region, prefecture' })
  tier!: string;

  @Field(() => NamesType)
  names!: NamesType;

  @Field(() => Int, { nullable: true })
  population!: number | null;

  @Field(() => Int, { nullable: true })
  populationYear!: number | null;

  @Field(() => Float, { nullable: true })
  areaKm2!: number | null;

  @Field(() => Float, { nullable: true, description: 'Inhabitants per km².' })
  density!: number | null;

  @Field(() => CoordinatesType, { nullable: true })
  coordinates!: CoordinatesType | null;

  @Field(() => String, { nullable: true })
  website!: string | null;

  row!: Collectivity;
}

@ObjectType('CollectivityPage')
export class CollectivityPageType {
  @Field(() => [CollectivityType])
  items!: CollectivityType[];

  @Field(() => Int)
  total!: number;
}

@ObjectType('HeritageSite', { description: 'A World Heritage site.' })
export class HeritageSiteType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => CoordinatesType, { nullable: true })
  coordinates!: CoordinatesType | null;

  row!: HeritageSite;
}

@ObjectType('Twinning', { description: 'A tie between two collectivities.' })
export class TwinningType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => Int, { nullable: true })
  since!: number | null;

  @Field(() => String)
  state!: string;

  @Field(() => String, { nullable: true })
  source!: string | null;

  row!: Twinning;
}

@ObjectType('TwinningPage')
export class TwinningPageType {
  @Field(() => [TwinningType])
  items!: TwinningType[];

  @Field(() => Int)
  total!: number;
}
