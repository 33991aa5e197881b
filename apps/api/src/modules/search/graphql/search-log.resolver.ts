import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Permit } from '../../../core/auth/index.js';
import { LocaleEnum, PageInput, pageOf } from '../../../core/graphql/index.js';
import { SearchLog } from '../search-log.service.js';
import { SearchLogPageType } from './search-log.types.js';

@Resolver()
export class SearchLogResolver {
  constructor(private readonly log: SearchLog) {}

  @Permit('administrator')
  @Query(() => SearchLogPageType, { description: 'What people look for, the most frequent first. No personal data.' })
  async searchLog(
    @Args('zeroResultsOnly', { type: () => Boolean, nullable: true, defaultValue: false })
    zeroResultsOnly: boolean | null,
    @Args('locale', { type: () => LocaleEnum, nullable: true }) locale: Locale | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<SearchLogPageType> {
    const question = { zeroResultsOnly: zeroResultsOnly ?? false, locale: locale ?? null };
    return { ...(await this.log.list(question, pageOf(page))), minimumVisitors: this.log.minimumVisitors };
  }
}
