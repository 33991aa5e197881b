import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { chooseLocale, type Locale } from '#shared';
import { Permit } from '../../../core/auth/index.js';
import { type SignedInContext, uuidOf } from '../../../core/graphql/index.js';
import { CaseStudyRevisions, type NamedRevision } from '../revisions/case-study-revisions.service.js';
import { publishedLocales } from '../case-study.view.js';
import { answer } from './editor.answers.js';
import { type SaveAnswer, UpdateCaseStudyResult } from './editor.types.js';
import { CaseStudyRevisionType, FieldComparisonType, RevisionTextType } from './revision.types.js';

function presentRevision(
  { number, snapshot, author, createdAt, inForce }: NamedRevision,
  reader: Locale,
): CaseStudyRevisionType {
  const locales = publishedLocales(snapshot);
  const locale = chooseLocale(reader, locales, snapshot.originalLocale);
  const title = (locale && snapshot.translations[locale]?.title) ?? null;
  return { number, title, locales, publishedBy: author, publishedAt: createdAt, inForce };
}

/** What was published before. */
@Permit('member')
@Resolver(() => CaseStudyRevisionType)
export class RevisionResolver {
  constructor(private readonly revisions: CaseStudyRevisions) {}

  @Query(() => [CaseStudyRevisionType], { description: 'The revisions of a case, the latest first.' })
  async caseStudyRevisions(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<CaseStudyRevisionType[]> {
    return (await this.revisions.list(viewer, uuidOf(id))).map((revision) => presentRevision(revision, locale));
  }

  @Query(() => [RevisionTextType], { description: 'One revision, field by field.' })
  caseStudyRevision(
    @Args('id', { type: () => ID }) id: string,
    @Args('number', { type: () => Int }) number: number,
    @Context() { viewer }: SignedInContext,
  ): Promise<RevisionTextType[]> {
    return this.revisions.read(viewer, uuidOf(id), number);
  }

  @Query(() => [FieldComparisonType], {
    description: 'What differs between two revisions; without `to`, between a revision and the working copy.',
  })
  compareRevisions(
    @Args('id', { type: () => ID }) id: string,
    @Args('from', { type: () => Int }) from: number,
    @Args('to', { type: () => Int, nullable: true }) to: number | null,
    @Context() { viewer }: SignedInContext,
  ): Promise<FieldComparisonType[]> {
    return this.revisions.compare(viewer, uuidOf(id), from, to ?? null);
  }

  @Mutation(() => UpdateCaseStudyResult, { description: 'Brings a revision into the working copy.' })
  async restoreRevision(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('number', { type: () => Int }) number: number,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SaveAnswer> {
    return answer(await this.revisions.restore(viewer, { id: uuidOf(id), version }, number), locale);
  }
}
