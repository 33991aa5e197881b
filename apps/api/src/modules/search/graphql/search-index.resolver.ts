import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';
import { Permit } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { made, type SignedInContext } from '../../../core/graphql/index.js';
import { translator } from '../../../core/i18n/index.js';
import { IndexStanding } from '../upkeep/index-standing.service.js';
import { IndexUpkeep } from '../upkeep/index-upkeep.service.js';
import { secondsOf, type IndexWork, type IndexWorkKind } from '../upkeep/index-work.js';
import {
  AskSearchIndexWorkResult,
  IndexWorkKindEnum,
  SearchIndexBusy,
  SearchIndexType,
  SearchIndexWorkAsked,
  type SearchIndexWorkType,
} from './search-index.types.js';

@Resolver()
export class SearchIndexResolver {
  constructor(
    private readonly standing: IndexStanding,
    private readonly upkeep: IndexUpkeep,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Permit('administrator')
  @Query(() => SearchIndexType, {
    complexity: 20,
    description: 'How the search index stands, and how far a rebuild is.',
  })
  async searchIndex(): Promise<SearchIndexType> {
    const { work, ...standing } = await this.standing.read();
    return { engine: this.env.SEARCH_ENGINE, ...standing, work: work && this.present(work) };
  }

  @Permit('administrator')
  @Mutation(() => AskSearchIndexWorkResult, {
    description: 'Asks a worker to rebuild the index, or to compare and repair it. Searches go on meanwhile.',
  })
  async askSearchIndexWork(
    @Args('kind', { type: () => IndexWorkKindEnum }) kind: IndexWorkKind,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SearchIndexWorkAsked | SearchIndexBusy> {
    const asked = await this.upkeep.ask(viewer, kind);
    const work = this.present(asked.work);
    if (asked.kind === 'asked') return made(SearchIndexWorkAsked, { work });
    const { done, total, state } = asked.work;
    const message = translator(locale)(state === 'waiting' ? 'search-index.waits' : 'search-index.runs', {
      done,
      total,
    });
    return made(SearchIndexBusy, { message, current: work });
  }

  private present(work: IndexWork): SearchIndexWorkType {
    return { ...work, seconds: secondsOf(work, this.clock.now()) };
  }
}
