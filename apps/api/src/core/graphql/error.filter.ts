import { type ArgumentsHost, Catch, HttpException } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../errors/index.js';
import { JsonRefused } from '../http/strict-json.js';
import { refuse } from '../http/refusal.js';
import type { RequestFault } from '../i18n/messages/shell.en.js';

const BY_STATUS: Readonly<Record<number, RequestFault>> = {
  404: 'ADDRESS_UNKNOWN',
  413: 'BODY_TOO_LARGE',
  415: 'CONTENT_TYPE_REFUSED',
};

/** What of a request was refused before a handler ran; null for whatever a handler answers itself. */
function requestFault(error: unknown): RequestFault | null {
  if (error instanceof JsonRefused) return error.fault;
  if (error instanceof DomainError && error.code === 'NOT_FOUND') return 'ADDRESS_UNKNOWN';
  const { statusCode, code } = error as { statusCode?: number; code?: unknown };
  // The sender went away in the middle of its body: nobody's fault of ours.
  if (code === 'ECONNRESET') return 'REQUEST_REFUSED';
  const fromFastify = typeof code === 'string' && code.startsWith('FST_');
  const status = fromFastify ? statusCode : error instanceof HttpException ? error.getStatus() : undefined;
  if (status === undefined || status >= 500) return null;
  return BY_STATUS[status] ?? (fromFastify ? 'REQUEST_REFUSED' : null);
}

/**
 * Hands errors of resolvers on as they are: the errors plugin says them and logs those that are ours.
 * Nest's own filter would log every refusal as a fault. Requests that can't be read are refused in words.
 */
@Catch()
export class ErrorFilter extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    const fault = requestFault(error);
    if (fault === null) return super.catch(error, host);
    const http = host.switchToHttp();
    return refuse(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), fault);
  }
}
