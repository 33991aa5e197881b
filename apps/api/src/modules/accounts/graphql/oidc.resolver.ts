import { Inject } from '@nestjs/common';
import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';
import { Public } from '../../../core/auth/index.js';
import type { RequestContext } from '../../../core/graphql/index.js';
import { OidcService } from '../oidc/oidc.service.js';
import { SessionsService } from '../sessions.service.js';
import { SignedOut, SignInMethods } from './sign-in-methods.types.js';

@Public()
@Resolver()
export class OidcResolver {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly oidc: OidcService,
    private readonly sessions: SessionsService,
  ) {}

  @Query(() => SignInMethods)
  signInMethods(): SignInMethods {
    const { OIDC_ISSUER: issuer, OIDC_LABEL: label = '' } = this.env;
    return { password: true, oidc: issuer === undefined ? null : { label, startPath: '/auth/oidc/start' } };
  }

  @Mutation(() => SignedOut, { description: 'Signs out here, and says how to sign out at the issuer as well.' })
  async signOutEverywhere(@Context() context: RequestContext): Promise<SignedOut> {
    const { viewer, reply } = context;
    if (!viewer?.sessionId) return { issuerUrl: null };
    const issuerUrl = await this.oidc.signOutUrl(viewer.sessionId);
    await this.sessions.close(viewer, reply);
    context.viewer = null;
    return { issuerUrl };
  }
}
