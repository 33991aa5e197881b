import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Env } from '../../config/env.js';

/** Pages that the server sends as HTML and their needs beyond the strict rule. */
export type PageKind = 'portal' | 'admin' | 'explorer';

export const makeNonce = (): string => randomBytes(16).toString('base64');

/**
 * Content-Security-Policy of a page. Scripts only from this origin or with the nonce; the explorer's
 * editor alone needs inline styles and workers from blobs.
 */
export function contentSecurityPolicy(kind: PageKind, nonce: string): string {
  const styles = kind === 'explorer' ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  const workers = kind === 'explorer' ? "'self' blob:" : "'none'";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src ${styles}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `worker-src ${workers}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of every answer. */
export function registerSecurityHeaders(app: FastifyInstance, env: Env): void {
  app.addHook('onSend', async (_request, reply: FastifyReply, payload: unknown) => {
    void reply.header('x-content-type-options', 'nosniff');
    void reply.header('referrer-policy', 'strict-origin-when-cross-origin');
    void reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(self), payment=()');
    void reply.header('cross-origin-opener-policy', 'same-origin');
    // Files that other sites may show (photographs, an embedded case) say so themselves.
    if (!reply.hasHeader('cross-origin-resource-policy')) {
      void reply.header('cross-origin-resource-policy', 'same-origin');
    }
    void reply.header('x-permitted-cross-domain-policies', 'none');
    // An answer is somebody's own unless it says that it may be kept.
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    void reply.header('x-frame-options', 'DENY');
    if (!reply.hasHeader('content-security-policy')) {
      void reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    }
    if (env.PUBLIC_URL.startsWith('https://')) {
      void reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    }
    return payload;
  });
}
