import { Controller, Get, Inject, Logger, NotFoundException, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { negotiateLocale } from '#shared';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';
import { hostCookieName, hostCookieOptions, Public } from '../../../core/auth/index.js';
import { SessionsService } from '../sessions.service.js';
import { Viewers } from '../viewers.js';
import { OidcClient } from './oidc.client.js';
import type { OidcRefusal } from './oidc.service.js';
import { OidcStrategy } from './oidc.strategy.js';

/** The addresses of a sign-in by the issuer. They answer with redirects only; what went wrong has a page of the portal. */
@Public()
@Controller('auth/oidc')
export class OidcController {
  private readonly logger = new Logger('OpenID Connect');

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly client: OidcClient,
    private readonly sessions: SessionsService,
    private readonly viewers: Viewers,
  ) {}

  /** To the issuer. @param wanted path of this site to come back to */
  @Get('start')
  async start(@Query('return') wanted: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    this.checkOffered();
    const setCookie = (value: string, expires: Date): void =>
      void reply.setCookie(this.cookieName, value, { ...hostCookieOptions(this.env), expires });
    try {
      const url = await OidcStrategy.run({ step: 'begin', returnTo: wanted, setCookie });
      if (typeof url !== 'string') throw new Error('The strategy led nowhere');
      return await reply.redirect(url, 302);
    } catch (error) {
      this.logger.error(`The issuer could not be reached: ${String(error)}`);
      return this.refuse(request, reply, 'unavailable');
    }
  }

  /** Back from the issuer. */
  @Get('callback')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    this.checkOffered();
    const cookie = request.cookies[this.cookieName];
    void reply.clearCookie(this.cookieName, hostCookieOptions(this.env));
    const query = /\?.*$/s.exec(request.url)?.[0] ?? '';
    const outcome = await OidcStrategy.run({ step: 'finish', cookie, query });
    if (typeof outcome === 'string') throw new NotFoundException();
    if (outcome.kind === 'refused') return this.refuse(request, reply, outcome.reason);
    const previous = await this.viewers.of(request);
    await this.sessions.open(outcome.userId, previous, reply, outcome.idToken);
    return reply.redirect(outcome.returnTo, 302);
  }

  /** Back from the issuer after a sign-out there. */
  @Get('signed-out')
  async signedOut(@Res() reply: FastifyReply) {
    return reply.redirect('/', 302);
  }

  private get cookieName(): string {
    return hostCookieName(this.env, 'kakehashi-oidc');
  }

  /** Without an issuer there are no such addresses. */
  private checkOffered(): void {
    if (!this.client.offered) throw new NotFoundException();
  }

  private refuse(request: FastifyRequest, reply: FastifyReply, reason: OidcRefusal) {
    const locale = negotiateLocale(request.headers['accept-language']);
    return reply.redirect(`/${locale}/sign-in/refused?reason=${reason}`, 302);
  }
}
