import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LOCALES, type Locale } from '#shared';
import { LocaleEnum, type RequestContext } from '../../../core/graphql/index.js';
import type { CaseStudy } from '../case-study.entity.js';
import { adviceFor, missingFor } from '../workflow/case-study.completeness.js';
import { abilitiesOf } from '../workflow/case-study.policy.js';
import { PublishedCaseStudies } from '../published/published-case-studies.service.js';
import { CaseStudyAbilitiesType } from './case-study.types.js';
import { presentAdvice, presentMissing } from './editor.answers.js';
import { EditorCaseStudyType, MissingFieldType } from './editor.types.js';
import { SharedFields } from './shared.fields.js';
import { CollectivitiesService } from '../../territories/index.js';
import { TaxonomyService } from '../../taxonomy/index.js';

/** The working texts, and the languages that are begun. */
function textsByLocale({ translations }: CaseStudy) {
  const texts = Object.fromEntries(translations.map((translation) => [translation.locale, translation]));
  return { texts, begun: LOCALES.filter((one) => texts[one] !== undefined) };
}

@Resolver(() => EditorCaseStudyType)
export class EditorCaseStudyFields extends SharedFields(EditorCaseStudyType) {
  constructor(
    collectivities: CollectivitiesService,
    taxonomy: TaxonomyService,
    private readonly published: PublishedCaseStudies,
  ) {
    super(collectivities, taxonomy);
  }

  /** For each language that is begun, and for the original. */
  @ResolveField(() => [MissingFieldType], { description: 'What is still missing before each locale can be published.' })
  missing(
    @Parent() { row }: EditorCaseStudyType,
    @Args('locale', { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' }) locale: Locale,
  ): MissingFieldType[] {
    const { texts, begun } = textsByLocale(row);
    return presentMissing(missingFor(row, texts, begun), locale ?? 'fr');
  }

  @ResolveField(() => [MissingFieldType], {
    description: 'What is not needed for publication and would make the case better.',
  })
  advice(
    @Parent() { row }: EditorCaseStudyType,
    @Args('locale', { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' }) locale: Locale,
  ): MissingFieldType[] {
    const { texts, begun } = textsByLocale(row);
    return presentAdvice(adviceFor(row, texts, begun), locale ?? 'fr');
  }

  @ResolveField(() => Date, { nullable: true })
  async publishedAt(@Parent() { id }: EditorCaseStudyType, @Context() context: RequestContext): Promise<Date | null> {
    return (await this.published.rows.load(context, id))?.publishedAt ?? null;
  }

  @ResolveField(() => CaseStudyAbilitiesType)
  abilities(@Parent() { row }: EditorCaseStudyType, @Context() { viewer }: RequestContext): CaseStudyAbilitiesType {
    return abilitiesOf(viewer, row);
  }
}
