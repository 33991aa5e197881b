import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Public } from '../../../core/auth/index.js';
import { LocaleEnum, uuidOf } from '../../../core/graphql/index.js';
import { PublishedCaseStudies } from '../published/published-case-studies.service.js';
import { presentCaseStudy } from './case-study.present.js';
import { CaseStudyType } from './case-study.types.js';

@Resolver(() => CaseStudyType)
export class CaseStudyResolver {
  constructor(private readonly published: PublishedCaseStudies) {}

  @Public()
  @Query(() => CaseStudyType, {
    nullable: true,
    description: 'A published case study, by id or by its address in any language.',
  })
  async caseStudy(
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('slug', { type: () => String, nullable: true }) slug: string | null,
    @Args('locale', { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' }) locale: Locale,
  ): Promise<CaseStudyType | null> {
    const view = await this.published.find({ id: id && uuidOf(id), slug }, locale ?? 'fr');
    return view && presentCaseStudy(view);
  }
}
