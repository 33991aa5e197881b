import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { ForTokens, Permit } from '../../../core/auth/index.js';
import { LocaleEnum, PageInput, pageOf, type SignedInContext, uuidOf } from '../../../core/graphql/index.js';
import { FactTexts } from '../translations/fact-texts.service.js';
import { TranslationDesk } from '../translations/translation-desk.service.js';
import type { WorkStatus } from '../translations/translation.work.js';
import { answer } from './editor.answers.js';
import { type SaveAnswer, SaveTranslationResult, type WorkflowAnswer } from './editor.types.js';
import { presentSheet, presentWork } from './translation.present.js';
import {
  FactTextInput,
  TranslationReadyResult,
  TranslationSheetType,
  TranslationWorkPageType,
  TranslationWorkStatusEnum,
} from './translation.types.js';

/** The translation desk. */
@Permit('member')
@Resolver()
export class TranslationResolver {
  constructor(
    private readonly desk: TranslationDesk,
    private readonly factTexts: FactTexts,
  ) {}

  @ForTokens('read:own-drafts')
  @Query(() => TranslationWorkPageType, {
    description: 'What wants translating on the viewer’s desk, the most urgent first; without a status, all but DONE.',
  })
  async translationWork(
    @Args('locale', { type: () => LocaleEnum, nullable: true }) textLocale: Locale | null,
    @Args('status', { type: () => TranslationWorkStatusEnum, nullable: true }) status: WorkStatus | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<TranslationWorkPageType> {
    const filter = { locale: textLocale ?? null, status: status ?? null };
    const { items, total } = await this.desk.work(viewer, pageOf(page), filter);
    return { items: items.map((work) => presentWork(work, locale)), total };
  }

  @ForTokens('read:own-drafts')
  @Query(() => TranslationSheetType, {
    nullable: true,
    description: 'A language of a case beside its original: per field whether it is missing, current or outdated.',
  })
  async translationSheet(
    @Args('id', { type: () => ID }) id: string,
    @Args('locale', { type: () => LocaleEnum }) textLocale: Locale,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<TranslationSheetType> {
    return presentSheet(await this.desk.sheet(viewer, uuidOf(id), textLocale), locale);
  }

  @ForTokens('write:cases')
  @Mutation(() => SaveTranslationResult, {
    description: 'Says that these fields are still right although the original was changed.',
  })
  async confirmTranslationFields(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('locale', { type: () => LocaleEnum }) textLocale: Locale,
    @Args('fields', { type: () => [String] }) fields: string[],
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SaveAnswer> {
    return answer(await this.desk.confirm(viewer, { id: uuidOf(id), version }, textLocale, fields), locale);
  }

  @ForTokens('write:cases')
  @Mutation(() => SaveTranslationResult, {
    description: 'Stores texts inside facts in a language, and says which others are still right as they are.',
  })
  async saveFactTexts(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('locale', { type: () => LocaleEnum }) textLocale: Locale,
    @Args('texts', { type: () => [FactTextInput] }) texts: FactTextInput[],
    @Args('confirmed', { type: () => [String], nullable: true }) confirmed: string[] | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SaveAnswer> {
    const seen = { id: uuidOf(id), version };
    return answer(await this.factTexts.save(viewer, seen, textLocale, texts, confirmed ?? []), locale);
  }

  @ForTokens('write:cases')
  @Mutation(() => TranslationReadyResult, {
    description: 'Says that a text was read beside its original and can be published; or takes that back.',
  })
  async setTranslationReady(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('locale', { type: () => LocaleEnum }) textLocale: Locale,
    @Args('ready', { type: () => Boolean }) ready: boolean,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<WorkflowAnswer> {
    return answer(await this.desk.setReady(viewer, { id: uuidOf(id), version }, textLocale, ready), locale);
  }
}
