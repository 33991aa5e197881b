import { Inject, Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';

/** What was kept of a sign-in when it went to the issuer. */
export interface Checks {
  state: string;
  nonce: string;
  codeVerifier: string;
}

export interface Redeemed {
  idToken: string;
  claims: Readonly<Record<string, unknown>>;
  userInfo: Readonly<Record<string, unknown>>;
}

/** Seconds for which the issuer may keep us waiting. */
const TIMEOUT = 10;
const CALLBACK = '/auth/oidc/callback';
const SIGNED_OUT = '/auth/oidc/signed-out';

/** Plain http is for an issuer on this very machine, and never in production. */
const isLoopback = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/**
 * The one issuer of this installation, through openid-client. It is discovered when it is first needed and, where that
 * failed, at the next need: the server starts and works without it.
 */
@Injectable()
export class OidcClient {
  private found: Promise<client.Configuration> | undefined;

  constructor(@Inject(ENV) private readonly env: Env) {}

  get offered(): boolean {
    return this.env.OIDC_ISSUER !== undefined;
  }

  /** Address at the issuer where the sign-in goes on. */
  async authorizationUrl({ state, nonce, codeVerifier }: Checks): Promise<string> {
    const { OIDC_SCOPES: scope, OIDC_ACR_VALUES: acr } = this.env;
    const url = client.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.env.PUBLIC_URL + CALLBACK,
      scope,
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(acr === undefined ? {} : { acr_values: acr }),
    });
    return url.href;
  }

  /**
   * Redeems the code of an answer. State, issuer, nonce, audience, times and signature are checked by openid-client.
   * @param query of the answer; the address before it is ours, whatever host the request names
   */
  async redeem(query: string, { state, nonce, codeVerifier }: Checks): Promise<Redeemed> {
    const config = await this.configuration();
    const tokens = await client.authorizationCodeGrant(config, new URL(this.env.PUBLIC_URL + CALLBACK + query), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims || tokens.id_token === undefined) throw new Error('The issuer sent no ID token');
    this.checkStrength(claims.acr);
    const asks = claims.email === undefined && config.serverMetadata().userinfo_endpoint !== undefined;
    const userInfo = asks ? await client.fetchUserInfo(config, tokens.access_token, claims.sub) : {};
    return { idToken: tokens.id_token, claims, userInfo };
  }

  /** Address at which the issuer ends its own session; null where it has none. */
  async signOutUrl(idToken: string): Promise<string | null> {
    const config = await this.configuration();
    if (config.serverMetadata().end_session_endpoint === undefined) return null;
    const back = this.env.PUBLIC_URL + SIGNED_OUT;
    return client.buildEndSessionUrl(config, { id_token_hint: idToken, post_logout_redirect_uri: back }).href;
  }

  /** Where a strength is asked for, an answer of another one is none. */
  private checkStrength(acr: unknown): void {
    const wanted = this.env.OIDC_ACR_VALUES?.split(' ');
    if (wanted && !wanted.includes(String(acr)))
      throw new Error(`The issuer answered with the strength ${String(acr)}`);
  }

  private configuration(): Promise<client.Configuration> {
    this.found ??= this.discover().catch((error: unknown) => {
      this.found = undefined;
      throw error;
    });
    return this.found;
  }

  private async discover(): Promise<client.Configuration> {
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, NODE_ENV } = this.env;
    if (OIDC_ISSUER === undefined || OIDC_CLIENT_ID === undefined) throw new Error('No issuer is configured');
    const issuer = new URL(OIDC_ISSUER);
    const insecure = NODE_ENV !== 'production' && isLoopback(issuer) ? [client.allowInsecureRequests] : [];
    return client.discovery(issuer, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, undefined, {
      execute: [...insecure, client.enableNonRepudiationChecks],
      timeout: TIMEOUT,
    });
  }
}
