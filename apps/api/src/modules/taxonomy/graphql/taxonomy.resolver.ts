import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Public } from '../../../core/auth/index.js';
import { LocaleEnum } from '../../../core/graphql/index.js';
import { presentEdition, presentSdg, presentTerm, presentTheme, presentTopic } from '../taxonomy.present.js';
import { TaxonomyService } from '../taxonomy.service.js';
import { EditionType, SdgType, TermType, ThemeType, TopicType } from './taxonomy.types.js';

const localeArgument = { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' } as const;

@Public()
@Resolver()
export class TaxonomyResolver {
  constructor(private readonly taxonomy: TaxonomyService) {}

  @Query(() => [EditionType], { description: 'Editions of the meetings, the newest first.' })
  async editions(): Promise<EditionType[]> {
    return (await this.taxonomy.vocabulary()).editions.map(presentEdition);
  }

  @Query(() => [ThemeType], { description: 'Themes of an edition, of the newest by default.' })
  async themes(
    @Args('edition', { type: () => String, nullable: true }) edition: string | null,
    @Args('locale', localeArgument) locale: Locale | null,
  ): Promise<ThemeType[]> {
    const { editions, themes } = await this.taxonomy.vocabulary();
    const wanted = edition ?? editions[0]?.code;
    return themes
      .filter(({ editionCode }) => editionCode === wanted)
      .map((theme) => presentTheme(theme, locale ?? 'fr'));
  }

  @Query(() => [TopicType])
  async topics(@Args('locale', localeArgument) locale: Locale | null): Promise<TopicType[]> {
    return (await this.taxonomy.vocabulary()).topics.map((topic) => presentTopic(topic, locale ?? 'fr'));
  }

  @Query(() => [SdgType])
  async sdgs(@Args('locale', localeArgument) locale: Locale | null): Promise<SdgType[]> {
    return (await this.taxonomy.vocabulary()).sdgs.map((sdg) => presentSdg(sdg, locale ?? 'fr'));
  }

  @Query(() => [TermType], { description: 'Factors of attractiveness.' })
  async factors(@Args('locale', localeArgument) locale: Locale | null): Promise<TermType[]> {
    return (await this.taxonomy.vocabulary()).factors.map((factor) => presentTerm(factor, locale ?? 'fr'));
  }

  @Query(() => [TermType], { description: 'Challenges that territories face.' })
  async challenges(@Args('locale', localeArgument) locale: Locale | null): Promise<TermType[]> {
    return (await this.taxonomy.vocabulary()).challenges.map((challenge) => presentTerm(challenge, locale ?? 'fr'));
  }
}
