import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Permit, Public } from '../../../core/auth/index.js';
import {
  invalidInput,
  type InvalidInput,
  type RequestContext,
  type SignedInContext,
} from '../../../core/graphql/index.js';
import { SessionsService, type SignedIn, signedIn } from '../../accounts/index.js';
import { EmailChange } from '../email-change.service.js';
import { LinkRequests } from '../link-requests.service.js';
import { Passwords } from '../passwords.service.js';
import { SignInLinks } from '../sign-in-links.service.js';
import { confirmed, linkRefused, refusalAnswer } from './credentials.answers.js';
import {
  ChangeCredentialsResult,
  type Confirmed,
  ConfirmEmailChangeResult,
  type LinkRefused,
  ResetPasswordResult,
  SignInWithLinkResult,
} from './credentials.types.js';

const ALWAYS_TRUE = 'Always true: whether there is such an account is told to its mailbox only.';

@Resolver()
export class CredentialsResolver {
  constructor(
    private readonly requests: LinkRequests,
    private readonly passwords: Passwords,
    private readonly emails: EmailChange,
    private readonly signInLinks: SignInLinks,
    private readonly sessions: SessionsService,
  ) {}

  @Public()
  @Mutation(() => Boolean, { description: ALWAYS_TRUE })
  async requestPasswordReset(@Args('email') email: string, @Context() { request }: RequestContext): Promise<boolean> {
    await this.requests.ask('password-reset', email, request.ip);
    return true;
  }

  @Public()
  @Mutation(() => ResetPasswordResult, { description: 'Ends every session of the account and its other open links.' })
  async resetPassword(
    @Args('token') token: string,
    @Args('password') password: string,
    @Context() { request, locale }: RequestContext,
  ): Promise<Confirmed | InvalidInput | LinkRefused> {
    const outcome = await this.passwords.reset(token, password, request.ip);
    return outcome.kind === 'done' ? confirmed('password.wasReset', locale) : refusalAnswer(outcome, locale);
  }

  @Permit('member')
  @Mutation(() => ChangeCredentialsResult, {
    description: 'Ends the other sessions of the account and its open links.',
  })
  async changePassword(
    @Args('currentPassword') currentPassword: string,
    @Args('newPassword') newPassword: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<Confirmed | InvalidInput> {
    const outcome = await this.passwords.change(viewer, currentPassword, newPassword);
    return outcome.kind === 'done' ? confirmed('password.wasChanged', locale) : invalidInput(outcome.problems, locale);
  }

  @Permit('member')
  @Mutation(() => ChangeCredentialsResult, {
    description:
      'Sends a link to the new address and a notice to the old one. The password is asked of those who have one.',
  })
  async requestEmailChange(
    @Args('email') email: string,
    @Args('password', { defaultValue: '' }) password: string,
    @Context() { viewer, request, locale }: SignedInContext,
  ): Promise<Confirmed | InvalidInput> {
    const outcome = await this.emails.request(viewer, email, password, request.ip);
    return outcome.kind === 'done' ? confirmed('address.asked', locale) : invalidInput(outcome.problems, locale);
  }

  @Public()
  @Mutation(() => ConfirmEmailChangeResult)
  async confirmEmailChange(
    @Args('token') token: string,
    @Context() { request, locale }: RequestContext,
  ): Promise<Confirmed | LinkRefused> {
    const outcome = await this.emails.confirm(token, request.ip);
    return outcome.kind === 'done' ? confirmed('address.changed', locale) : linkRefused(locale);
  }

  @Public()
  @Mutation(() => Boolean, { description: ALWAYS_TRUE })
  async requestSignInLink(@Args('email') email: string, @Context() { request }: RequestContext): Promise<boolean> {
    await this.requests.ask('sign-in', email, request.ip);
    return true;
  }

  @Public()
  @Mutation(() => SignInWithLinkResult)
  async signInWithLink(
    @Args('token') token: string,
    @Context() context: RequestContext,
  ): Promise<SignedIn | LinkRefused> {
    const outcome = await this.signInLinks.redeem(token, context.request.ip);
    if (outcome.kind !== 'done') return linkRefused(context.locale);
    context.viewer = await this.sessions.open(outcome.userId, context.viewer, context.reply);
    return signedIn(context.viewer);
  }
}
