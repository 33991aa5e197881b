import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import passport from 'passport';
import { type OidcOutcome, OidcService } from './oidc.service.js';

const NAME = 'oidc';

/** The two requests of a sign-in, as the strategy sees them. */
export type OidcRequest =
  | { step: 'begin'; returnTo: unknown; setCookie: (value: string, expires: Date) => void }
  | { step: 'finish'; cookie: string | undefined; query: string };

type Verify = (request: OidcRequest, done: (error: unknown, result?: string | OidcOutcome) => void) => void;

/**
 * openid-client's own Passport strategy keeps its state in an Express session and writes to an Express response; this
 * one keeps it in PostgreSQL and leaves the answer to the controller.
 */
class RedirectingStrategy extends passport.Strategy {
  constructor(private readonly verify: Verify) {
    super();
  }

  override authenticate(request: unknown): void {
    this.verify(request as OidcRequest, (error, result) => {
      if (typeof result === 'string') this.redirect(result);
      else if (result) this.success(result);
      else this.error(error);
    });
  }
}

/** Passport: sign-in by the OpenID Connect issuer of this installation. */
@Injectable()
export class OidcStrategy extends PassportStrategy(RedirectingStrategy, NAME) {
  constructor(private readonly oidc: OidcService) {
    super();
  }

  /** Where to go, or what the sign-in came to. */
  async validate(request: OidcRequest): Promise<string | OidcOutcome> {
    if (request.step === 'finish') return this.oidc.finish(request.cookie, request.query);
    const { url, cookie, expiresAt } = await this.oidc.begin(request.returnTo);
    request.setCookie(cookie, expiresAt);
    return url;
  }

  /** Runs the strategy: an address to go to, or what the sign-in came to. */
  static run(request: OidcRequest): Promise<string | OidcOutcome> {
    return new Promise((resolve, reject) => {
      const headers = new Map<string, string>();
      const response = {
        setHeader: (name: string, value: string) => headers.set(name, value),
        end: () => resolve(headers.get('Location') ?? ''),
      };
      const done = (error: Error | null, outcome?: OidcOutcome): void =>
        outcome ? resolve(outcome) : reject(error ?? new Error('Passport gave neither outcome nor error'));
      const run = passport.authenticate(NAME, { session: false }, done) as (...parts: unknown[]) => void;
      run(request, response, reject);
    });
  }
}
