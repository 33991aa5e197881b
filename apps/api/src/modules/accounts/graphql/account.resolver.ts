import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ConsentPurpose } from '#shared';
import { clearSessionCookie, Permit, type Viewer } from '../../../core/auth/index.js';
import { Inject } from '@nestjs/common';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';
import { Clock } from '../../../core/clock/index.js';
import { invalidInput, type InvalidInput, type SignedInContext } from '../../../core/graphql/index.js';
import { translator } from '../../../core/i18n/index.js';
import { AccountService } from '../privacy/account.service.js';
import { ErasureService } from '../privacy/erasure.service.js';
import {
  AccountErased,
  AccountType,
  ConsentPurposeEnum,
  EraseAccountResult,
  ErasureRefused,
  PersonalDataExport,
  ProfileInput,
  ProfileSaved,
  SaveProfileResult,
} from './account.types.js';

@Permit('member')
@Resolver()
export class AccountResolver {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly clock: Clock,
    private readonly accounts: AccountService,
    private readonly erasure: ErasureService,
  ) {}

  @Query(() => AccountType)
  myAccount(@Context() { viewer }: SignedInContext): Promise<AccountType> {
    return this.show(viewer);
  }

  @Mutation(() => SaveProfileResult)
  async saveMyProfile(
    @Args('input') input: ProfileInput,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<ProfileSaved | InvalidInput> {
    const problems = await this.accounts.saveProfile(viewer, input);
    if (problems.length === 0) return { account: await this.show(viewer) };
    return invalidInput(problems, locale);
  }

  @Mutation(() => AccountType, { description: 'Agrees to a purpose in its present words, or withdraws.' })
  async setMyConsent(
    @Args('purpose', { type: () => ConsentPurposeEnum }) purpose: ConsentPurpose,
    @Args('given') given: boolean,
    @Context() { viewer }: SignedInContext,
  ): Promise<AccountType> {
    await this.accounts.setConsent(viewer, purpose, given);
    return this.show(viewer);
  }

  @Mutation(() => PersonalDataExport, { description: 'Everything that is kept about the viewer; no secret among it.' })
  async exportMyData(@Context() { viewer }: SignedInContext): Promise<PersonalDataExport> {
    const json = await this.erasure.export(viewer);
    return { fileName: `kakehashi-${this.clock.now().toISOString().slice(0, 10)}.json`, json };
  }

  @Mutation(() => EraseAccountResult, {
    description: 'Erases the viewer’s account for good. What they wrote stays, without their name.',
  })
  async eraseMyAccount(
    @Args('password', { type: () => String, nullable: true, description: 'Needed where the account has one.' })
    password: string | null,
    @Context() { viewer, locale, reply }: SignedInContext,
  ): Promise<AccountErased | ErasureRefused> {
    const code = await this.erasure.erase(viewer, password);
    if (code) return { code, message: translator(locale)(`erasure.${code}`) };
    clearSessionCookie(reply, this.env);
    return { erasedAt: this.clock.now() };
  }

  private async show(viewer: Viewer): Promise<AccountType> {
    const account = await this.accounts.read(viewer);
    return { ...account, consents: [...account.consents] };
  }
}
