import type { FastifyRequest } from 'fastify';

/** By what an answer is known again. */
export interface Validators {
  etag: string;
  lastModified?: Date;
}

/** Whether two are of the same content: compression on the way makes a strong tag a weak one. */
const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether the client has this answer already (RFC 9110, 13.2.2): its ETag decides; the date, where it sent no ETag. */
export function isKnown({ headers }: Pick<FastifyRequest, 'headers'>, { etag, lastModified }: Validators): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  // A date of HTTP has no parts of a second.
  return lastModified !== undefined && Math.floor(lastModified.getTime() / 1_000) * 1_000 <= since;
}
