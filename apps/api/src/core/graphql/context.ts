import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { negotiateLocale } from '#shared';
import { GraphQLError } from 'graphql';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { readSessionCookie } from '../auth/session-cookie.js';
import { ViewerSource } from '../auth/viewer.js';
import { translator } from '../i18n/index.js';
import { asDomainError } from './errors.plugin.js';
import { Loaders, type RequestContext } from './request-context.js';

/** The database can't be reached, say: told in words and logged by number, as every fault of ours. */
const unavailable =
  (request: FastifyRequest) =>
  (error: unknown): never => {
    const { code, values } = asDomainError(error);
    const message = translator(negotiateLocale(request.headers['accept-language']))(code, values);
    throw new GraphQLError(message, { extensions: { code, http: { status: 503 } } });
  };

/** Makes what the resolvers of one request share. */
@Injectable()
export class RequestContextFactory {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly viewers: ViewerSource,
  ) {}

  async create(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const cookie = readSessionCookie(request, this.env);
    const viewer = cookie === undefined ? null : await this.viewers.load(cookie).catch(unavailable(request));
    const header = request.headers['accept-language'];
    const locale = header === undefined && viewer ? viewer.locale : negotiateLocale(header);
    return { request, reply, viewer, locale, loaders: new Loaders() };
  }
}
