import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Permit, Public } from '../../../core/auth/index.js';
import {
  Batch,
  invalidInput,
  InvalidInput,
  LocaleEnum,
  PageInput,
  pageOf,
  type RequestContext,
  type SignedInContext,
  uuidOf,
} from '../../../core/graphql/index.js';
import { CaseStudiesService } from '../case-studies.service.js';
import type { CaseStudyReview } from '../reviews/case-study-review.entity.js';
import { CaseStudyReviews } from '../reviews/case-study-reviews.service.js';
import { ReviewRepository } from '../reviews/review.repository.js';
import { presentEditor } from './case-study.present.js';
import { CaseStudyType } from './case-study.types.js';
import { EditorCaseStudyPageType } from './editor.types.js';
import { presentCriteria, presentPublicReview, presentReview } from './review.present.js';
import {
  PublicReviewType,
  ReplyToReviewResult,
  ReviewAnswered,
  ReviewCriterionType,
  ReviewType,
} from './review.types.js';

@Resolver(() => ReviewType)
export class ReviewResolver {
  constructor(
    private readonly reviews: CaseStudyReviews,
    private readonly caseStudies: CaseStudiesService,
  ) {}

  @Public()
  @Query(() => [ReviewCriterionType], { description: 'What reviewers judge by, with what each score means.' })
  reviewCriteria(
    @Args('locale', { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' }) locale: Locale,
  ): ReviewCriterionType[] {
    return presentCriteria(locale ?? 'fr');
  }

  @Permit('member')
  @Query(() => EditorCaseStudyPageType, { description: 'Submitted and approved cases that the viewer may judge.' })
  async casesToReview(
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<EditorCaseStudyPageType> {
    const { items, total } = await this.caseStudies.toReview(viewer, pageOf(page));
    return { items: items.map((row) => presentEditor(row, locale)), total };
  }

  @Permit('member')
  @Query(() => [ReviewType], { description: 'The reviews of a case, the latest first.' })
  async caseStudyReviews(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<ReviewType[]> {
    return (await this.reviews.of(viewer, uuidOf(id))).map((review) => presentReview(review, locale));
  }

  @Permit('member')
  @Mutation(() => ReplyToReviewResult, { description: 'The authors’ answer to a review.' })
  async replyToReview(
    @Args('id', { type: () => ID }) id: string,
    @Args('reply', { type: () => String }) reply: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<ReviewAnswered | InvalidInput> {
    const outcome = await this.reviews.reply(viewer, uuidOf(id), reply);
    if ('kind' in outcome) return invalidInput(outcome.problems, locale);
    return { reply: outcome.reply ?? '', repliedAt: outcome.repliedAt ?? outcome.createdAt };
  }
}

/** What reviews add to a published case. */
@Resolver(() => CaseStudyType)
export class PublicReviewFields {
  private readonly batch: Batch<string, CaseStudyReview[]>;

  constructor(repository: ReviewRepository) {
    this.batch = new Batch<string, CaseStudyReview[]>(
      (ids) => repository.published(ids),
      () => [],
    );
  }

  @ResolveField(() => [PublicReviewType], {
    description: 'Opinions on which revisions were published, the latest first.',
  })
  async reviews(
    @Parent() { id, readerLocale }: CaseStudyType,
    @Context() context: RequestContext,
  ): Promise<PublicReviewType[]> {
    return (await this.batch.load(context, id)).flatMap((review) => presentPublicReview(review, readerLocale));
  }
}
