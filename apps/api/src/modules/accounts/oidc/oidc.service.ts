import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { Audit } from '../../audit/index.js';
import { AccountsRepository } from '../accounts.repository.js';
import { type Claims, claimsOf, sameAddress } from './claims.js';
import { OidcClient, type Redeemed } from './oidc.client.js';
import { OidcRepository } from './oidc.repository.js';
import { returnPath } from './return-path.js';

/** How long somebody may take at the issuer. */
const ATTEMPT_MINUTES = 10;

/** Why a sign-in by the issuer didn't succeed: the portal has a page for each. */
export type OidcRefusal = 'expired' | 'failed' | 'unavailable' | 'unverified' | 'no-account' | 'other-identity';

export type OidcOutcome =
  { kind: 'signedIn'; userId: string; idToken: string; returnTo: string } | { kind: 'refused'; reason: OidcRefusal };

const hashCookie = (cookie: string): Buffer => createHash('sha256').update(cookie).digest();
const refused = (reason: OidcRefusal): OidcOutcome => ({ kind: 'refused', reason });

/** Sign-in by an OpenID Connect issuer. */
@Injectable()
export class OidcService {
  private readonly logger = new Logger('OpenID Connect');

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly client: OidcClient,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly oidc: OidcRepository,
    private readonly accounts: AccountsRepository,
    private readonly audit: Audit,
  ) {}

  /** Begins a sign-in: where to go, and the cookie that binds the answer to this browser. */
  async begin(wanted: unknown): Promise<{ url: string; cookie: string; expiresAt: Date }> {
    const checks = { state: randomState(), nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() };
    const url = await this.client.authorizationUrl(checks);
    const cookie = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.clock.now().getTime() + ATTEMPT_MINUTES * 60_000);
    const kept = { cookieHash: hashCookie(cookie), returnTo: returnPath(wanted), expiresAt };
    await this.oidc.insertAttempt({ ...checks, ...kept });
    return { url, cookie, expiresAt };
  }

  /** Ends a sign-in with the issuer's answer. The attempt is taken first: an answer counts once, right or wrong. */
  async finish(cookie: string | undefined, query: string): Promise<OidcOutcome> {
    const attempt = cookie && (await this.oidc.takeAttempt(hashCookie(cookie), this.clock.now()));
    if (!attempt) return refused('expired');
    let redeemed: Redeemed;
    try {
      redeemed = await this.client.redeem(query, attempt);
    } catch (error) {
      this.logger.warn(`A sign-in was refused: ${causeOf(error)}`);
      return refused('failed');
    }
    const found = await this.accountOf(claimsOf(redeemed.claims, redeemed.userInfo));
    if (typeof found === 'string') return refused(found);
    return { kind: 'signedIn', userId: found.userId, idToken: redeemed.idToken, returnTo: attempt.returnTo };
  }

  /** Where the issuer ends its own session; null where this one did not come from it, or it can't be reached. */
  async signOutUrl(sessionId: string): Promise<string | null> {
    const idToken = this.client.offered ? await this.oidc.idTokenOf(sessionId) : null;
    if (idToken === null) return null;
    return this.client.signOutUrl(idToken).catch((error: unknown) => {
      this.logger.warn(`The issuer could not be asked to sign out: ${causeOf(error)}`);
      return null;
    });
  }

  /**
   * By issuer and subject where they are known; otherwise, once, by an address that the issuer has verified, or that it
   * says nothing of where this installation trusts its addresses.
   */
  private accountOf(claims: Claims): Promise<{ userId: string } | OidcRefusal> {
    return this.database.transaction(async () => {
      const { issuer, subject, email, emailVerified } = claims;
      const now = this.clock.now();
      const known = await this.oidc.useIdentity(issuer, subject, now);
      if (known) return known.open ? known : 'no-account';
      const trusted = emailVerified ?? this.env.OIDC_TRUST_EMAIL;
      if (email === undefined || !trusted) return 'unverified';
      const account = await this.accounts.findByEmail(email);
      if (!account || !sameAddress(account.email, email)) return 'no-account';
      const identity = { issuer, subject, userId: account.id, createdAt: now, usedAt: now };
      if (!(await this.oidc.insertIdentity(identity))) return 'other-identity';
      const subjectOf = { subjectType: 'user', subjectId: account.id };
      await this.audit.record({
        actorId: account.id,
        action: 'identity.linked',
        ...subjectOf,
        details: { issuer, verified: emailVerified === true },
      });
      return { userId: account.id };
    });
  }
}

/** What went wrong, without the values of the answer: they may be personal. */
function causeOf(error: unknown): string {
  const { code, message, cause } = error as { code?: string; message?: string; cause?: { message?: string } };
  return [code, message, cause?.message].filter(Boolean).join(': ');
}
