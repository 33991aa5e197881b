import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ForTokens, Permit, Public } from '../../../core/auth/index.js';
import { type RequestContext, type SignedInContext, uuidOf } from '../../../core/graphql/index.js';
import { translator } from '../../../core/i18n/index.js';
import { CaseFreshness } from '../freshness/case-freshness.service.js';
import { titleOf } from '../workflow/case-study.notices.js';
import { presentEditor } from './case-study.present.js';
import { CaseStudyType } from './case-study.types.js';
import { CaseStudySaved, EditorCaseStudyType } from './editor.types.js';
import {
  type CaseConfirmed,
  CaseToConfirm,
  ConfirmByLinkResult,
  ConfirmCaseStudyResult,
  type ConfirmLinkRefused,
  FreshnessType,
} from './freshness.types.js';

const TOKEN_MAX = 200;

/** Saying that what is published is still right: at the desk, or by the link of a reminder. */
@Resolver()
export class FreshnessResolver {
  constructor(private readonly freshness: CaseFreshness) {}

  @Permit('member')
  @ForTokens('write:cases')
  @Mutation(() => ConfirmCaseStudyResult, {
    description: 'Says that what is published of it is still right. Changes nothing else, its version neither.',
  })
  async confirmCaseStudy(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<CaseStudySaved> {
    return { caseStudy: presentEditor(await this.freshness.confirm(viewer, uuidOf(id)), locale) };
  }

  @Public()
  @Query(() => CaseToConfirm, {
    nullable: true,
    description: 'What the link of a reminder asks about; null where the link is no longer good.',
  })
  async caseToConfirm(@Args('token', { type: () => String }) token: string): Promise<CaseToConfirm | null> {
    const caseStudy = await this.freshness.askedBy(token.slice(0, TOKEN_MAX));
    if (!caseStudy) return null;
    const { originalLocale: locale } = caseStudy;
    return { title: titleOf(caseStudy), locale, freshness: this.freshness.of(caseStudy) };
  }

  @Public()
  @Mutation(() => ConfirmByLinkResult, { description: 'Uses the link of a reminder up, without signing in.' })
  async confirmCaseStudyByLink(
    @Args('token', { type: () => String }) token: string,
    @Context() { locale }: RequestContext,
  ): Promise<CaseConfirmed | ConfirmLinkRefused> {
    const t = translator(locale);
    const caseStudy = await this.freshness.confirmByLink(token.slice(0, TOKEN_MAX));
    if (!caseStudy) return { message: t('confirm.linkRefused'), refused: true };
    return { message: t('confirm.done'), freshness: this.freshness.of(caseStudy) };
  }
}

/** How fresh a published case is. */
@Resolver(() => CaseStudyType)
export class CaseFreshnessFields {
  constructor(private readonly freshnessOf: CaseFreshness) {}

  @ResolveField(() => FreshnessType, { nullable: true })
  async freshness(@Parent() { id }: CaseStudyType, @Context() context: RequestContext): Promise<FreshnessType | null> {
    return this.freshnessOf.of(await this.freshnessOf.confirmations.load(context, id));
  }
}

/** How fresh what readers see of it is; null where they see nothing. */
@Resolver(() => EditorCaseStudyType)
export class EditorFreshnessFields {
  constructor(private readonly freshnessOf: CaseFreshness) {}

  @ResolveField(() => FreshnessType, { nullable: true })
  freshness(@Parent() { row }: EditorCaseStudyType): FreshnessType | null {
    return row.publishedRevision === null ? null : this.freshnessOf.of(row);
  }
}
