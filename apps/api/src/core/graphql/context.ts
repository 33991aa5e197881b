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

  /** For routes beside GraphQL: who asks is found first; a token that is not good is refused in words, whatever it asks for. */
  async within(
    request: FastifyRequest,
    reply: FastifyReply,
    work: (context: RequestContext) => Promise<void>,
  ): Promise<void> {
    let context: RequestContext;
    try {
      context = await this.create(request, reply);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { code, http } = error.extensions as { code: string; http: { status: number } };
      await reply.code(http.status).send({ code, message: error.message });
      return;
    }
    await work(context);
  }
}
