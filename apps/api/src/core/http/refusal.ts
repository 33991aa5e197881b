import type { FastifyReply, FastifyRequest } from 'fastify';
import { negotiateLocale } from '#shared';
import { translator } from '../i18n/index.js';
import type { RequestFault } from '../i18n/messages/shell.en.js';

const STATUS: Readonly<Record<RequestFault, number>> = {
  BODY_MALFORMED: 400,
  BODY_DUPLICATE_KEY: 400,
  BODY_FORBIDDEN_KEY: 400,
  BODY_SHAPE: 400,
  BATCH_REFUSED: 400,
  ADDRESS_UNKNOWN: 404,
  METHOD_REFUSED: 405,
  BODY_TOO_LARGE: 413,
  CONTENT_TYPE_REFUSED: 415,
  REQUEST_REFUSED: 400,
};

/** Refuses a request before any feature sees it: shaped as GraphQL answers, in the reader's language. */
export function refuse(request: FastifyRequest, reply: FastifyReply, code: RequestFault): FastifyReply {
  const message = translator(negotiateLocale(request.headers['accept-language']))(code);
  if (code === 'METHOD_REFUSED') void reply.header('allow', 'POST');
  return reply
    .code(STATUS[code])
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
