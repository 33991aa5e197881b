import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LOCALES, type Locale } from '#shared';
import { LocaleEnum, type RequestContext } from '../../../core/graphql/index.js';
import { CoordinatesType } from '../../territories/index.js';
import { abilitiesOf } from '../workflow/case-study.policy.js';
import { presentPublished } from './case-study.present.js';
import { CaseStudyAbilitiesType, CaseStudyTranslationType, CaseStudyType } from './case-study.types.js';
import { SharedFields } from './shared.fields.js';

@Resolver(() => CaseStudyType)
export class CaseStudyFields extends SharedFields(CaseStudyType) {
  @ResolveField(() => [CaseStudyTranslationType])
  translations(
    @Parent() caseStudy: CaseStudyType,
    @Args('locales', { type: () => [LocaleEnum], nullable: true }) locales: Locale[] | null,
  ): CaseStudyTranslationType[] {
    return presentPublished(
      caseStudy,
      LOCALES.filter((locale) => !locales || locales.includes(locale)),
    );
  }

  /** Where it happened: as its authors say, else the owner's place. */
  @ResolveField(() => CoordinatesType, { nullable: true })
  async coordinates(
    @Parent() { ownerId, place }: CaseStudyType,
    @Context() context: RequestContext,
  ): Promise<CoordinatesType | null> {
    if (place) return { latitude: place.latitude, longitude: place.longitude };
    return (await this.collectivities.load(context, ownerId)).coordinates;
  }

  @ResolveField(() => CaseStudyAbilitiesType)
  abilities(@Parent() caseStudy: CaseStudyType, @Context() { viewer }: RequestContext): CaseStudyAbilitiesType {
    const { ownerId, themeCodes: themes, state } = caseStudy;
    return abilitiesOf(viewer, { ownerId, themes, state, publishedRevision: caseStudy.revision });
  }
}
