import { HeaderMap } from '@apollo/server';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { negotiateLocale } from '#shared';
import { ViewerSource } from '../auth/viewer.js';
import { DomainError } from '../errors/index.js';
import { translator } from '../i18n/index.js';
import { asDomainError } from './errors.plugin.js';
import { Loaders, type RequestContext } from './request-context.js';

/**
 * The request ends here, in words. A token that is not good: 401, so that it never becomes a visitor's request.
 * Otherwise (the database can't be reached, say): told and logged by number, as every fault of ours.
 */
const refuse =
  (request: FastifyRequest) =>
  (error: unknown): never => {
    const { code, values } = asDomainError(error);
    const message = translator(negotiateLocale(request.headers['accept-language']))(code, values);
    const headers = new HeaderMap([['www-authenticate', 'Bearer error="invalid_token"']]);
    const http = error instanceof DomainError ? { status: 401, headers } : { status: 503 };
    throw new GraphQLError(message, { extensions: { code, http } });
  };

/** Makes what the resolvers of one request share. */
@Injectable()
export class RequestContextFactory {
  constructor(private readonly viewers: ViewerSource) {}

  async create(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const viewer = await this.viewers.of(request).catch(refuse(request));
    const header = request.headers['accept-language'];
    const locale = header === undefined && viewer ? viewer.locale : negotiateLocale(header);
    return { request, reply, viewer, locale, loaders: new Loaders() };
  }
}
