import { Args, Context, ID, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { ForTokens, Permit } from '../../../core/auth/index.js';
import { LocaleEnum, type SignedInContext, uuidOf } from '../../../core/graphql/index.js';
import { translator } from '../../../core/i18n/index.js';
import { MachineDrafts } from '../translations/machine-drafts.service.js';
import { answer } from './editor.answers.js';
import type { StaleVersion, WrongState } from './editor.types.js';
import { type MachineTranslationAnswer, TranslateCaseStudyResult } from './machine-translation.types.js';
import { TranslationSheetType } from './translation.types.js';

/** Asking a machine for a draft. */
@Permit('member')
@Resolver()
export class MachineTranslationResolver {
  constructor(private readonly drafts: MachineDrafts) {}

  @ForTokens('write:cases')
  @Mutation(() => TranslateCaseStudyResult, {
    description: 'Asks a machine for a draft of what is missing or outdated in a language; the job of a moment later.',
  })
  async translateCaseStudy(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('to', { type: () => LocaleEnum }) to: Locale,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<MachineTranslationAnswer> {
    const outcome = await this.drafts.ask(viewer, { id: uuidOf(id), version }, to);
    switch (outcome.kind) {
      case 'asked':
        return { askedFields: outcome.fields };
      case 'notOffered':
        return { message: translator(locale)('translation.notOffered') };
      case 'tooMany': {
        const { limit, hours } = outcome;
        return { message: translator(locale)('translation.tooMany', { limit, hours }), retryAfterHours: hours };
      }
      default:
        return answer(outcome, locale) as StaleVersion | WrongState;
    }
  }
}

/** Which machine the desk may offer beside a sheet. */
@Resolver(() => TranslationSheetType)
export class SheetMachineField {
  constructor(private readonly drafts: MachineDrafts) {}

  @ResolveField(() => String, { nullable: true, description: 'The machine that can be asked for a draft; null: none.' })
  offeredEngine(): string | null {
    return this.drafts.engine;
  }
}
