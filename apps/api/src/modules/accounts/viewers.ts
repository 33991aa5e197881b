import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { readSessionCookie, type Viewer, ViewerSource } from '../../core/auth/index.js';
import { SessionsService } from './sessions.service.js';
import { ApiTokenStrategy, bearerOf } from './tokens/api-token.strategy.js';

/** Who a request comes from. One that names a token is no cookie request: whatever cookie it has is not looked at. */
@Injectable()
export class Viewers extends ViewerSource {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly sessions: SessionsService,
  ) {
    super();
  }

  async of(request: FastifyRequest): Promise<Viewer | null> {
    if (bearerOf(request) !== undefined) return ApiTokenStrategy.viewerOf(request);
    const cookie = readSessionCookie(request, this.env);
    return cookie === undefined ? null : this.sessions.load(cookie);
  }
}
