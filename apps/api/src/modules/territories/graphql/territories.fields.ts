import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { LocaleEnum, type RequestContext } from '../../../core/graphql/index.js';
import { MembershipType } from '../../accounts/index.js';
import { CollectivitiesService } from '../collectivities.service.js';
import { nationalTermLabel } from '../national-term.js';
import { nameIn, noteOf, presentHeritageSite, presentTwinning } from '../territories.present.js';
import { TWINNING_KIND_LABELS } from '../twinning-kind.js';
import { CollectivityType, HeritageSiteType, TwinningType } from './territories.types.js';

const localeArgument = { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' } as const;

@Resolver(() => CollectivityType)
export class CollectivityFields {
  constructor(private readonly collectivities: CollectivitiesService) {}

  @ResolveField(() => String, {
    description: 'The name as the language writes it; the local one where there is no other.',
  })
  name(
    @Parent() { row }: CollectivityType,
    @Args('locale', { type: () => LocaleEnum, nullable: true }) locale: Locale | null,
  ): string {
    return locale ? nameIn(row, locale) : row.nameLocal;
  }

  @ResolveField(() => String)
  tierLabel(@Parent() { row }: CollectivityType, @Args('locale', localeArgument) locale: Locale | null): string {
    return nationalTermLabel(row.nationalTerm)[locale ?? 'fr'];
  }

  @ResolveField(() => CollectivityType, { nullable: true })
  async parent(
    @Parent() { row }: CollectivityType,
    @Context() context: RequestContext,
  ): Promise<CollectivityType | null> {
    return row.parentId === null ? null : this.collectivities.load(context, row.parentId);
  }

  @ResolveField(() => [HeritageSiteType])
  async heritage(@Parent() { row }: CollectivityType, @Context() context: RequestContext): Promise<HeritageSiteType[]> {
    return (await this.collectivities.heritage.load(context, row.id)).map(presentHeritageSite);
  }

  @ResolveField(() => [TwinningType])
  async twinnings(@Parent() { row }: CollectivityType, @Context() context: RequestContext): Promise<TwinningType[]> {
    return (await this.collectivities.twinnings.load(context, row.id)).map(presentTwinning);
  }
}

@Resolver(() => HeritageSiteType)
export class HeritageSiteFields {
  @ResolveField(() => String)
  name(@Parent() { row }: HeritageSiteType, @Args('locale', localeArgument) locale: Locale | null): string {
    return { fr: row.nameFr, ja: row.nameJa, en: row.nameEn }[locale ?? 'fr'];
  }
}

@Resolver(() => TwinningType)
export class TwinningFields {
  constructor(private readonly collectivities: CollectivitiesService) {}

  @ResolveField('collectivities', () => [CollectivityType], {
    description: 'The two sides; their order means nothing.',
  })
  sides(@Parent() { row }: TwinningType, @Context() context: RequestContext): Promise<CollectivityType[]> {
    return this.collectivities.loadMany(context, [row.collectivityAId, row.collectivityBId]);
  }

  @ResolveField(() => String)
  kindLabel(@Parent() { row }: TwinningType, @Args('locale', localeArgument) locale: Locale | null): string {
    return TWINNING_KIND_LABELS[row.kind][locale ?? 'fr'];
  }

  @ResolveField(() => String, { nullable: true })
  note(@Parent() { row }: TwinningType, @Args('locale', localeArgument) locale: Locale | null): string | null {
    return noteOf(row, locale ?? 'fr');
  }
}

/** What territories add to memberships. */
@Resolver(() => MembershipType)
export class MembershipFields {
  constructor(private readonly collectivities: CollectivitiesService) {}

  @ResolveField(() => CollectivityType)
  collectivity(
    @Parent() { collectivityId }: MembershipType,
    @Context() context: RequestContext,
  ): Promise<CollectivityType> {
    return this.collectivities.load(context, collectivityId);
  }
}
