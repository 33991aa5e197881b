import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import type { Viewer } from '../../../core/auth/index.js';
import { ApiTokensService } from './api-tokens.service.js';

const NAME = 'api-token';
const BEARER = /^Bearer +(\S*) *$/i;

/** What a request says in `Authorization: Bearer`; undefined where it says nothing or speaks of another scheme. */
export const bearerOf = (request: Pick<FastifyRequest, 'headers'>): string | undefined =>
  BEARER.exec(request.headers.authorization ?? '')?.[1];

type Verify = (secret: string, done: (error: unknown, viewer?: Viewer) => void) => void;

/** The Passport strategy of `Authorization: Bearer` (RFC 6750): the header only, never the query or a body. */
class BearerStrategy extends passport.Strategy {
  constructor(private readonly verify: Verify) {
    super();
  }

  override authenticate(request: unknown): void {
    this.verify(bearerOf(request as Pick<FastifyRequest, 'headers'>) ?? '', (error, viewer) =>
      viewer ? this.success(viewer) : this.error(error),
    );
  }
}

/** Passport: who an API token stands for. */
@Injectable()
export class ApiTokenStrategy extends PassportStrategy(BearerStrategy, NAME) {
  constructor(private readonly tokens: ApiTokensService) {
    super();
  }

  /** The owner with the token's scopes; throws the refusal in words. */
  validate(secret: string): Promise<Viewer> {
    return this.tokens.load(secret);
  }

  /** Runs the strategy on a request. */
  static viewerOf(request: FastifyRequest): Promise<Viewer> {
    return new Promise((resolve, reject) => {
      const done = (error: Error | null, viewer?: Viewer): void =>
        viewer ? resolve(viewer) : reject(error ?? new Error('Passport gave neither viewer nor error'));
      const run = passport.authenticate(NAME, { session: false }, done) as (...parts: unknown[]) => void;
      run({ headers: request.headers }, undefined, reject);
    });
  }
}
