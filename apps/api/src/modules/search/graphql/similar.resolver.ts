import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Public } from '../../../core/auth/index.js';
import { firstOf, LocaleEnum, uuidOf } from '../../../core/graphql/index.js';
import { presentCaseStudy } from '../../case-studies/index.js';
import { SimilarService } from '../similar.service.js';
import { SimilarCaseStudyType } from './similar.types.js';

const FIRST_MAX = 20;

@Public()
@Resolver()
export class SimilarResolver {
  constructor(private readonly similar: SimilarService) {}

  @Query(() => [SimilarCaseStudyType], {
    complexity: 200,
    description:
      'Published case studies that resemble one, of either country and in any language, the most alike first.',
  })
  async similarCaseStudies(
    @Args('id', { type: () => ID }) id: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 5 }) first: number | null,
    @Args('locale', { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' }) locale: Locale | null,
  ): Promise<SimilarCaseStudyType[]> {
    const found = await this.similar.find(uuidOf(id), firstOf(first ?? 5, FIRST_MAX), locale ?? 'fr');
    return found.map(({ caseStudy, score, reasons }) => ({ caseStudy: presentCaseStudy(caseStudy), score, reasons }));
  }
}
