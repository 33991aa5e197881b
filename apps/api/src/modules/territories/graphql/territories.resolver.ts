import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../../core/auth/index.js';
import { type Country, CountryEnum, integerIdOf, PageInput, pageOf } from '../../../core/graphql/index.js';
import { CollectivitiesService } from '../collectivities.service.js';
import { presentCollectivity, presentTwinning } from '../territories.present.js';
import { CollectivityPageType, CollectivityType, TwinningPageType } from './territories.types.js';

@Public()
@Resolver()
export class TerritoriesResolver {
  constructor(private readonly territories: CollectivitiesService) {}

  @Query(() => CollectivityPageType, {
    description: 'By name in any script, reading or code, as one types; the larger places first.',
  })
  async collectivities(
    @Args('query', { type: () => String, nullable: true }) query: string | null,
    @Args('country', { type: () => CountryEnum, nullable: true }) country: Country | null,
    @Args('tier', { type: () => String, nullable: true }) tier: string | null,
    @Args('withCasesOnly', { type: () => Boolean, nullable: true, defaultValue: false }) withCasesOnly: boolean | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<CollectivityPageType> {
    const { offset, size } = pageOf(page);
    const request = {
      query: query?.slice(0, 100),
      country,
      tier,
      withCasesOnly: withCasesOnly ?? false,
      offset,
      limit: size,
    };
    const { items, total } = await this.territories.search(request);
    return { items: items.map(presentCollectivity), total };
  }

  @Query(() => CollectivityType, {
    nullable: true,
    description: 'By id, or by country and official code (the tier tells apart codes that two tiers share).',
  })
  async collectivity(
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('country', { type: () => CountryEnum, nullable: true }) country: Country | null,
    @Args('code', { type: () => String, nullable: true }) code: string | null,
    @Args('tier', { type: () => String, nullable: true }) tier: string | null,
  ): Promise<CollectivityType | null> {
    const byCode = country && code ? { country, code, tier: tier ?? undefined } : undefined;
    const row = await this.territories.find(id ? { id: integerIdOf(id) } : { code: byCode });
    return row && presentCollectivity(row);
  }

  @Query(() => TwinningPageType, { description: 'The register of ties, the oldest first.' })
  async twinnings(
    @Args('collectivityId', { type: () => ID, nullable: true }) collectivityId: string | null,
    @Args('country', { type: () => CountryEnum, nullable: true }) country: Country | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<TwinningPageType> {
    const { offset, size } = pageOf(page);
    const filter = {
      collectivityId: collectivityId ? integerIdOf(collectivityId) : null,
      country,
      offset,
      limit: size,
    };
    const { items, total } = await this.territories.listTwinnings(filter);
    return { items: items.map(presentTwinning), total };
  }
}
