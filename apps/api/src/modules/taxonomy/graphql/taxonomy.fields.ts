import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { LocaleEnum } from '../../../core/graphql/index.js';
import { presentEdition, presentTheme, presentTopic } from '../taxonomy.present.js';
import { TaxonomyService } from '../taxonomy.service.js';
import { EditionType, SdgTargetType, SdgType, ThemeType, TopicType } from './taxonomy.types.js';

const localeArgument = { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' } as const;

@Resolver(() => EditionType)
export class EditionFields {
  constructor(private readonly taxonomy: TaxonomyService) {}

  @ResolveField(() => String)
  title(@Parent() { row }: EditionType, @Args('locale', localeArgument) locale: Locale | null): string {
    return row.title[locale ?? 'fr'];
  }

  @ResolveField(() => String, { nullable: true })
  motto(@Parent() { row }: EditionType, @Args('locale', localeArgument) locale: Locale | null): string | null {
    return row.motto?.[locale ?? 'fr'] ?? null;
  }

  @ResolveField(() => [ThemeType])
  async themes(
    @Parent() { code }: EditionType,
    @Args('locale', localeArgument) locale: Locale | null,
  ): Promise<ThemeType[]> {
    const { themes } = await this.taxonomy.vocabulary();
    return themes.filter(({ editionCode }) => editionCode === code).map((theme) => presentTheme(theme, locale ?? 'fr'));
  }
}

@Resolver(() => ThemeType)
export class ThemeFields {
  constructor(private readonly taxonomy: TaxonomyService) {}

  @ResolveField(() => EditionType)
  async edition(@Parent() { code, editionCode }: ThemeType): Promise<EditionType> {
    const edition = (await this.taxonomy.vocabulary()).editions.find((one) => one.code === editionCode);
    if (!edition) throw new Error(`Theme ${code} has no edition`);
    return presentEdition(edition);
  }

  @ResolveField(() => [TopicType])
  async topics(@Parent() { code, readerLocale }: ThemeType): Promise<TopicType[]> {
    const { topics } = await this.taxonomy.vocabulary();
    return topics.filter(({ themeCode }) => themeCode === code).map((topic) => presentTopic(topic, readerLocale));
  }
}

@Resolver(() => TopicType)
export class TopicFields {
  constructor(private readonly taxonomy: TaxonomyService) {}

  @ResolveField(() => ThemeType, { nullable: true })
  async theme(@Parent() { themeCode, readerLocale }: TopicType): Promise<ThemeType | null> {
    return themeCode === null ? null : ((await this.taxonomy.themesByCodes([themeCode], readerLocale))[0] ?? null);
  }
}

@Resolver(() => SdgType)
export class SdgFields {
  constructor(private readonly taxonomy: TaxonomyService) {}

  @ResolveField(() => [SdgTargetType])
  async targets(@Parent() { number, readerLocale }: SdgType): Promise<SdgTargetType[]> {
    const { targets } = await this.taxonomy.vocabulary();
    return targets
      .filter(({ sdgNumber }) => sdgNumber === number)
      .map(({ code, label }) => ({ code, label: label[readerLocale] }));
  }
}
