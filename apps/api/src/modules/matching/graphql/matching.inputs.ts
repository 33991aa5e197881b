import { Field, InputType, Int } from '@nestjs/graphql';
import { type Country, CountryEnum } from '../../../core/graphql/index.js';
import type { PartnerFilter } from '../matching.service.js';

@InputType({ description: 'What a partner must be; all that is given must hold. Unknown sizes pass no limit of size.' })
export class PartnerFilterInput {
  @Field(() => [CountryEnum], { nullable: true, description: 'Left out: all but its own.' })
  countries?: Country[] | null;

  @Field(() => [String], { nullable: true, description: 'Offers or seeks one of these topics, or one under them.' })
  topics?: string[] | null;

  @Field(() => [String], { nullable: true })
  tiers?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'coast, island, mountain, river, forest, spa as it says itself; rural, urban by official figures too',
  })
  geographies?: string[] | null;

  @Field(() => Int, { nullable: true })
  minPopulation?: number | null;

  @Field(() => Int, { nullable: true })
  maxPopulation?: number | null;
}

/** More than any filter needs; a longer list is a mistake of the caller and costs. */
const ENTRIES = 50;

const some = <Item>(list: readonly Item[] | null | undefined): readonly Item[] | undefined => list?.slice(0, ENTRIES);

/** The filter with the two arguments that stand beside it. */
export const filterOf = (
  filter: PartnerFilterInput | null,
  country: Country | null,
  topics: readonly string[] | null,
): PartnerFilter => ({
  countries: some(filter?.countries) ?? (country ? [country] : undefined),
  topics: some(filter?.topics ?? topics),
  tiers: some(filter?.tiers),
  geographies: some(filter?.geographies),
  minPopulation: filter?.minPopulation ?? undefined,
  maxPopulation: filter?.maxPopulation ?? undefined,
});
