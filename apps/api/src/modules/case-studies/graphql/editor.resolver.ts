import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { ForTokens, Permit } from '../../../core/auth/index.js';
import {
  integerIdOf,
  LocaleEnum,
  PageInput,
  pageOf,
  type SignedInContext,
  uuidOf,
} from '../../../core/graphql/index.js';
import type { CaseStudyState } from '../case-study.model.js';
import { CaseStudiesService } from '../case-studies.service.js';
import { presentEditor } from './case-study.present.js';
import { CaseStudyStateEnum } from './case-study.types.js';
import { answer } from './editor.answers.js';
import { CaseStudyTranslationInput, CreateCaseStudyInput, UpdateCaseStudyInput } from './editor.inputs.js';
import { documentsInput } from './rich-text.types.js';
import {
  CreateCaseStudyResult,
  EditorCaseStudyPageType,
  EditorCaseStudyType,
  type SaveAnswer,
  SaveTranslationResult,
  UpdateCaseStudyResult,
} from './editor.types.js';

const withPartners = <Input extends { partnerIds?: string[] | null }>(input: Input) => ({
  ...input,
  partnerIds: input.partnerIds?.map(integerIdOf),
});

@Permit('member')
@Resolver(() => EditorCaseStudyType)
export class EditorResolver {
  constructor(private readonly caseStudies: CaseStudiesService) {}

  @ForTokens('read:own-drafts')
  @Query(() => EditorCaseStudyPageType, {
    description: 'The desk: case studies that the viewer may read, in any state.',
  })
  async editorCaseStudies(
    @Args('state', { type: () => CaseStudyStateEnum, nullable: true }) state: CaseStudyState | null,
    @Args('query', { type: () => String, nullable: true }) query: string | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<EditorCaseStudyPageType> {
    const { items, total } = await this.caseStudies.list(viewer, pageOf(page), { state, query });
    return { items: items.map((row) => presentEditor(row, locale)), total };
  }

  @ForTokens('read:own-drafts')
  @Query(() => EditorCaseStudyType, { nullable: true })
  async editorCaseStudy(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<EditorCaseStudyType> {
    return presentEditor(await this.caseStudies.read(viewer, uuidOf(id)), locale);
  }

  @ForTokens('write:cases')
  @Mutation(() => CreateCaseStudyResult)
  async createCaseStudy(
    @Args('input') input: CreateCaseStudyInput,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SaveAnswer> {
    return answer(
      await this.caseStudies.create(viewer, { ...withPartners(input), ownerId: integerIdOf(input.ownerId) }),
      locale,
    );
  }

  @ForTokens('write:cases')
  @Mutation(() => UpdateCaseStudyResult)
  async updateCaseStudy(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: UpdateCaseStudyInput,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SaveAnswer> {
    return answer(await this.caseStudies.update(viewer, uuidOf(id), version, withPartners(input)), locale);
  }

  @ForTokens('write:cases')
  @Mutation(() => SaveTranslationResult)
  async saveCaseStudyTranslation(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('locale', { type: () => LocaleEnum }) textLocale: Locale,
    @Args('input') input: CaseStudyTranslationInput,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SaveAnswer> {
    const texts = { ...input, documents: documentsInput(input) };
    return answer(await this.caseStudies.saveTranslation(viewer, uuidOf(id), version, textLocale, texts), locale);
  }
}
