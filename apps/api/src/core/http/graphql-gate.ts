import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './refusal.js';

const isGraphql = ({ url }: FastifyRequest): boolean => /^\/graphql\/?(\?|$)/.test(url);

/** JSON in UTF-8: what no form of another site can send without asking first. */
const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a body has the members of a GraphQL request, each of its type. */
function isOperation(body: unknown): boolean {
  if (!isRecord(body)) return false;
  const { query, variables = null, operationName = null, extensions = null } = body;
  return (
    typeof query === 'string' &&
    query.trim() !== '' &&
    (variables === null || isRecord(variables)) &&
    (operationName === null || typeof operationName === 'string') &&
    (extensions === null || isRecord(extensions))
  );
}

/** A person who opens the address in a browser. */
const asksForPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && (request.headers.accept ?? '').includes('text/html') && !request.url.includes('query=');

/**
 * What is let through to GraphQL: POST, one operation, as JSON. So nothing can be asked by a link, an image or a form
 * of another site, and no question stands in an address that logs keep.
 * @param explorer where a browser is sent that opens the address; null where there is none
 */
export function registerGraphqlGate(app: FastifyInstance, explorer: string | null): void {
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isGraphql(request)) return undefined;
    if (explorer !== null && asksForPage(request)) return reply.redirect(explorer, 302);
    if (request.method !== 'POST') return refuse(request, reply, 'METHOD_REFUSED');
    if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) return refuse(request, reply, 'CONTENT_TYPE_REFUSED');
    return undefined;
  });
  app.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isGraphql(request)) return undefined;
    if (Array.isArray(request.body)) return refuse(request, reply, 'BATCH_REFUSED');
    return isOperation(request.body) ? undefined : refuse(request, reply, 'BODY_SHAPE');
  });
}
