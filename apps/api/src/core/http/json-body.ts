import type { FastifyInstance } from 'fastify';
import { parseStrictJson } from './strict-json.js';

/** The only bodies that are read: JSON, strictly. What a feature takes besides (uploads), it registers itself. */
export function registerJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) =>
    parseStrictJson(body),
  );
}
