import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Public } from '../../../core/auth/index.js';
import { type Country, CountryEnum, firstOf, integerIdOf, LocaleEnum } from '../../../core/graphql/index.js';
import { presentTopic, TaxonomyService } from '../../taxonomy/index.js';
import { MatchingService } from '../matching.service.js';
import { filterOf, PartnerFilterInput } from './matching.inputs.js';
import { presentAgenda, presentPartner, type TopicByCode } from './matching.present.js';
import { PartnerSuggestionType, TwinAgendaType } from './matching.types.js';

const localeArgument = { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' } as const;

@Public()
@Resolver()
export class MatchingResolver {
  constructor(
    private readonly matching: MatchingService,
    private readonly taxonomy: TaxonomyService,
  ) {}

  @Query(() => [PartnerSuggestionType], {
    complexity: 500,
    description: 'Ranked partners in another country (or in the one asked for), each with its reasons.',
  })
  async partnerSuggestions(
    @Args('collectivityId', { type: () => ID }) id: string,
    @Args('country', { type: () => CountryEnum, nullable: true }) country: Country | null,
    @Args('topics', { type: () => [String], nullable: true }) wanted: string[] | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 10 }) first: number | null,
    @Args('locale', localeArgument) readerLocale: Locale | null,
    @Args('filter', { type: () => PartnerFilterInput, nullable: true }) filter: PartnerFilterInput | null,
  ): Promise<PartnerSuggestionType[]> {
    const locale = readerLocale ?? 'fr';
    const request = {
      collectivityId: integerIdOf(id),
      filter: filterOf(filter, country, wanted),
      first: firstOf(first ?? 10),
      locale,
    };
    const answers = await this.matching.suggest(request);
    const topics = await this.topics(locale);
    return answers.map((answer) => presentPartner(answer, topics, locale));
  }

  @Query(() => TwinAgendaType, {
    complexity: 500,
    description: 'For an existing pair: what each could teach the other, what both seek, what to read first.',
  })
  async twinAgenda(
    @Args('twinningId', { type: () => ID }) id: string,
    @Args('locale', localeArgument) readerLocale: Locale | null,
  ): Promise<TwinAgendaType> {
    const locale = readerLocale ?? 'fr';
    return presentAgenda(await this.matching.agenda(integerIdOf(id), locale), await this.topics(locale), locale);
  }

  private async topics(locale: Locale): Promise<TopicByCode> {
    const rows = new Map(
      (await this.taxonomy.vocabulary()).topics.map((topic) => [topic.code, presentTopic(topic, locale)]),
    );
    return (code) => rows.get(code);
  }
}
