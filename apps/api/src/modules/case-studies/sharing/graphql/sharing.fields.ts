import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { citationOf, type Locale, PLATFORM } from '#shared';
import { LocaleEnum, type RequestContext } from '../../../../core/graphql/index.js';
import { viewIn } from '../../case-study.view.js';
import { CaseStudyType } from '../../graphql/case-study.types.js';
import { CaseSharing } from '../case-sharing.service.js';
import { jsonLdOf } from '../case-study.json-ld.js';
import { citedOf, licenceUrlOf, type SharedCase } from '../shared-case.js';
import { CitationType } from './sharing.types.js';

function presentCitation(shared: SharedCase): CitationType {
  const { readerLocale: locale, updatedAt: date } = shared.view;
  const cited = citedOf(shared);
  return {
    ...cited,
    locale,
    text: citationOf(cited, locale),
    year: date.getUTCFullYear(),
    platform: PLATFORM,
    licenceUrl: licenceUrlOf(shared.view),
    date,
  };
}

/** What a published case offers to those who speak of it elsewhere. */
@Resolver(() => CaseStudyType)
export class SharingFields {
  constructor(private readonly sharing: CaseSharing) {}

  @ResolveField(() => CitationType)
  async citation(@Parent() { view }: CaseStudyType, @Context() context: RequestContext): Promise<CitationType> {
    return presentCitation(await this.sharing.shareWithin(context, view));
  }

  @ResolveField(() => String, {
    complexity: 2,
    description:
      'The case in the words of schema.org, as JSON-LD: what its page carries for search engines. In the language of the answer, or the one named here.',
  })
  async jsonLd(
    @Parent() { view }: CaseStudyType,
    @Args('locale', { type: () => LocaleEnum, nullable: true }) locale: Locale | null,
    @Context() context: RequestContext,
  ): Promise<string> {
    const read = locale && locale !== view.readerLocale ? viewIn(view, locale) : view;
    return JSON.stringify(jsonLdOf(await this.sharing.shareWithin(context, read)));
  }
}
