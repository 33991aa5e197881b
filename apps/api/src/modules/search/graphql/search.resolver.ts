import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { placeOfCode, type SearchSort } from '#search';
import type { Locale } from '#shared';
import { Public } from '../../../core/auth/index.js';
import { firstOf, LocaleEnum, PageInput, pageOf, type RequestContext } from '../../../core/graphql/index.js';
import { presentCaseStudy } from '../../case-studies/index.js';
import { FacetLabels } from '../facet-labels.js';
import { SearchListeners } from '../search-listeners.js';
import { SearchLog } from '../search-log.service.js';
import { explanationOf, SearchService, type FoundCaseStudy } from '../search.service.js';
import { CaseStudyFilter, searchFilterOf } from './search.inputs.js';
import { type CaseStudyHitType, CaseStudyResultsType, CaseStudySortEnum, SuggestionType } from './search.types.js';

const presentHit = (found: FoundCaseStudy): CaseStudyHitType => ({
  score: found.hit.score,
  matchedLocale: found.hit.matchedLocale,
  distanceKm: found.distanceKm,
  ...explanationOf(found),
  caseStudy: presentCaseStudy(found.caseStudy),
});

@Public()
@Resolver()
export class SearchResolver {
  constructor(
    private readonly searching: SearchService,
    private readonly labels: FacetLabels,
    private readonly log: SearchLog,
    private readonly listeners: SearchListeners,
  ) {}

  @Query(() => CaseStudyResultsType, { description: 'Search and browse published case studies.', complexity: 100 })
  async caseStudies(
    @Args('query', { type: () => String, nullable: true }) query: string | null,
    @Args('filter', { type: () => CaseStudyFilter, nullable: true }) filter: CaseStudyFilter | null,
    @Args('sort', { type: () => CaseStudySortEnum, nullable: true }) sort: SearchSort | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
    @Args('locale', { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' }) wanted: Locale | null,
    @Context() { request: { ip }, viewer }: RequestContext,
  ): Promise<CaseStudyResultsType> {
    const locale = wanted ?? 'fr';
    const request = { query: query ?? '', locale, filter: searchFilterOf(filter), sort: sort ?? undefined };
    const { found, total, facets, correctedQuery, recognised } = await this.searching.search(request, pageOf(page));
    // Whoever turns pages asks no new question.
    if (pageOf(page).page === 1) {
      this.log.note({ ...request, total }, ip);
      const concepts = recognised.filter(({ code }) => placeOfCode(code) === null);
      if (viewer && concepts.length > 0) this.listeners.tell(viewer, concepts);
    }
    return {
      items: found.map(presentHit),
      total,
      facets: await this.labels.label(facets, locale),
      correctedQuery,
      recognised: recognised.map(({ terms, ...concept }) => ({
        ...concept,
        ...terms,
        collectivityId: placeOfCode(concept.code),
      })),
    };
  }

  @Query(() => [SuggestionType], {
    description: 'Concepts, titles and collectivities, as one types.',
    complexity: 50,
  })
  suggestions(
    @Args('prefix', { type: () => String }) prefix: string,
    @Args('locale', { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' }) locale: Locale | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 8 }) first: number | null,
  ): Promise<SuggestionType[]> {
    return this.searching.suggest(prefix, locale ?? 'fr', firstOf(first ?? 8, 20));
  }
}
