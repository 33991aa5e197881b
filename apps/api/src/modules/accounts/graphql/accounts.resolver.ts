import { UseGuards } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../../core/auth/index.js';
import type { RequestContext } from '../../../core/graphql/index.js';
import { translator } from '../../../core/i18n/index.js';
import { LocalGuard, signedInAs } from '../local.guard.js';
import { SessionsService } from '../sessions.service.js';
import { type SignedIn, signedIn, type SignInRefused, SignInResult, ViewerType, viewerType } from './accounts.types.js';

@Resolver()
export class AccountsResolver {
  constructor(private readonly sessions: SessionsService) {}

  @Public()
  @Query(() => ViewerType, { nullable: true, description: 'The signed-in person; null for a visitor.' })
  viewer(@Context() { viewer }: RequestContext): ViewerType | null {
    return viewer && viewerType(viewer);
  }

  @Public()
  @UseGuards(LocalGuard)
  @Mutation(() => SignInResult, { complexity: 500 })
  async signIn(
    @Args('email') _email: string,
    @Args('password') _password: string,
    @Context() context: RequestContext,
  ): Promise<SignedIn | SignInRefused> {
    const account = signedInAs(context);
    if (!account) return { code: 'SIGN_IN_REFUSED', message: translator(context.locale)('signIn.refused') };
    context.viewer = await this.sessions.open(account.id, context.viewer, context.reply);
    return signedIn(context.viewer);
  }

  @Public()
  @Mutation(() => Boolean)
  async signOut(@Context() context: RequestContext): Promise<boolean> {
    if (!context.viewer) return false;
    await this.sessions.close(context.viewer, context.reply);
    context.viewer = null;
    return true;
  }
}
