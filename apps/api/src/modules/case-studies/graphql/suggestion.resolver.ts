import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { ForTokens, Permit } from '../../../core/auth/index.js';
import {
  invalidInput,
  type InvalidInput,
  LocaleEnum,
  type SignedInContext,
  uuidOf,
} from '../../../core/graphql/index.js';
import { translator } from '../../../core/i18n/index.js';
import { SuggestionReader } from '../suggestions/suggestion.reader.js';
import { type SuggestionOutcome, TranslationSuggestions } from '../suggestions/translation-suggestions.service.js';
import { answer } from './editor.answers.js';
import { type SaveAnswer, SaveTranslationResult, type StaleVersion } from './editor.types.js';
import { documentsInput } from './rich-text.types.js';
import { presentSuggestion } from './suggestion.present.js';
import {
  DeclineSuggestionResult,
  type SuggestionAnswer,
  SuggestTranslationResult,
  TranslationSuggestionInput,
  TranslationSuggestionType,
} from './suggestion.types.js';
import { TranslationSheetType } from './translation.types.js';

/** Suggesting a translation, and deciding on it. */
@Permit('member')
@Resolver()
export class SuggestionResolver {
  constructor(
    private readonly suggestions: TranslationSuggestions,
    private readonly reader: SuggestionReader,
  ) {}

  @Query(() => [TranslationSuggestionType], {
    description: 'What the viewer has suggested, and what became of it; the latest first.',
  })
  async myTranslationSuggestions(@Context() { viewer }: SignedInContext): Promise<TranslationSuggestionType[]> {
    return (await this.reader.mine(viewer)).map(presentSuggestion);
  }

  @Mutation(() => SuggestTranslationResult, {
    description: 'Suggests a translation to the owner, in place of what the viewer suggested before and is open still.',
  })
  async suggestTranslation(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('locale', { type: () => LocaleEnum }) textLocale: Locale,
    @Args('input') input: TranslationSuggestionInput,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SuggestionAnswer> {
    const words = { ...input, documents: documentsInput(input) };
    const outcome = await this.suggestions.suggest(viewer, { id: uuidOf(id), version }, textLocale, words);
    if (outcome.kind === 'suggestion') return this.shown(outcome, viewer.name, true);
    if (outcome.kind === 'tooMany') {
      const { limit, hours } = outcome;
      return { message: translator(locale)('suggestion.tooMany', { limit, hours }), retryAfterHours: hours };
    }
    return outcome.kind === 'invalid'
      ? invalidInput(outcome.problems, locale)
      : (answer(outcome, locale) as StaleVersion);
  }

  @Mutation(() => Boolean, { description: 'Takes one’s own suggestion back, as far as nothing of it was taken over.' })
  async withdrawTranslationSuggestion(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer }: SignedInContext,
  ): Promise<boolean> {
    await this.suggestions.withdraw(viewer, uuidOf(id));
    return true;
  }

  @ForTokens('write:cases')
  @Mutation(() => SaveTranslationResult, {
    description: 'Brings fields of a suggestion into the working copy of the case; without fields, all that are open.',
  })
  async takeTranslationSuggestion(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'Of the case.' }) version: number,
    @Args('fields', { type: () => [String], nullable: true }) fields: string[] | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SaveAnswer> {
    return answer(await this.suggestions.take(viewer, uuidOf(id), version, fields ?? null), locale);
  }

  @ForTokens('write:cases')
  @Mutation(() => DeclineSuggestionResult, {
    description: 'Declines what is open of a suggestion, with a word to whoever suggested it.',
  })
  async declineTranslationSuggestion(
    @Args('id', { type: () => ID }) id: string,
    @Args('answer', { type: () => String }) words: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<TranslationSuggestionType | InvalidInput> {
    const outcome = await this.suggestions.decline(viewer, uuidOf(id), words);
    return outcome.kind === 'invalid' ? invalidInput(outcome.problems, locale) : this.shown(outcome, null, false);
  }

  private shown(outcome: SuggestionOutcome, suggestedBy: string | null, mine: boolean): TranslationSuggestionType {
    return presentSuggestion({ ...outcome, suggestedBy, mine });
  }
}

/** What is suggested for the language that a sheet shows. */
@Resolver(() => TranslationSheetType)
export class SheetSuggestionsField {
  constructor(private readonly reader: SuggestionReader) {}

  @ResolveField(() => [TranslationSuggestionType], {
    description: 'What is open: all of it for those who write the case, one’s own for whoever suggests.',
  })
  async suggestions(
    @Parent() { caseStudy, locale }: TranslationSheetType,
    @Context() { viewer }: SignedInContext,
  ): Promise<TranslationSuggestionType[]> {
    return (await this.reader.of(viewer, caseStudy.row, locale)).map(presentSuggestion);
  }
}
