import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { ForTokens, Permit } from '../../../core/auth/index.js';
import { LocaleEnum, type SignedInContext, uuidOf } from '../../../core/graphql/index.js';
import { CaseStudyMoves } from '../workflow/case-study.moves.service.js';
import { answer } from './editor.answers.js';
import { ReviewInput } from './review.types.js';
import { EditorCaseStudyType, type WorkflowAnswer, WorkflowResult } from './editor.types.js';

/** The moves of a case: submitted, judged, published, taken back. */
@Permit('member')
@Resolver(() => EditorCaseStudyType)
export class WorkflowResolver {
  constructor(private readonly moves: CaseStudyMoves) {}

  @ForTokens('write:cases')
  @Mutation(() => WorkflowResult, { description: 'Hands the working copy to the reviewers.' })
  async submitCaseStudy(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<WorkflowAnswer> {
    return answer(await this.moves.submit(viewer, { id: uuidOf(id), version }), locale);
  }

  @Mutation(() => WorkflowResult, { description: 'Gives the working copy back to its authors with what to change.' })
  async requestChanges(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('opinion', { type: () => String }) opinion: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<WorkflowAnswer> {
    return answer(await this.moves.requestChanges(viewer, { id: uuidOf(id), version }, opinion), locale);
  }

  @Mutation(() => WorkflowResult)
  async approveCaseStudy(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('review', { type: () => ReviewInput, nullable: true }) review: ReviewInput | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<WorkflowAnswer> {
    return answer(await this.moves.approve(viewer, { id: uuidOf(id), version }, review ?? {}), locale);
  }

  @Mutation(() => WorkflowResult, { description: 'Shows the working copy to readers in these languages.' })
  async publishCaseStudy(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('locales', { type: () => [LocaleEnum] }) locales: Locale[],
    @Args('review', { type: () => ReviewInput, nullable: true }) review: ReviewInput | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<WorkflowAnswer> {
    return answer(await this.moves.publish(viewer, { id: uuidOf(id), version }, locales, review ?? null), locale);
  }

  @Mutation(() => WorkflowResult, { description: 'Takes it from readers at once; its address says why.' })
  async withdrawCaseStudy(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('reason', { type: () => String }) reason: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<WorkflowAnswer> {
    return answer(await this.moves.withdraw(viewer, { id: uuidOf(id), version }, reason), locale);
  }

  @Mutation(() => WorkflowResult, { description: 'Lays aside a case that is over and no longer kept up.' })
  async archiveCaseStudy(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<WorkflowAnswer> {
    return answer(await this.moves.archive(viewer, { id: uuidOf(id), version }), locale);
  }

  @Mutation(() => WorkflowResult, { description: 'Takes a withdrawn or archived case up again, as a draft.' })
  async reopenCaseStudy(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<WorkflowAnswer> {
    return answer(await this.moves.reopen(viewer, { id: uuidOf(id), version }), locale);
  }
}
