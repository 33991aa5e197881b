import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';
import type { Env } from '../../config/env.js';

const behindTls = (env: Env) => env.PUBLIC_URL.startsWith('https://');

/** `__Host-` binds a cookie to this host and to TLS, where there is TLS. */
export const hostCookieName = (env: Env, name: string): string => (behindTls(env) ? `__Host-${name}` : name);

export const sessionCookieName = (env: Env) => hostCookieName(env, 'kakehashi');

export function readSessionCookie(request: FastifyRequest, env: Env): string | undefined {
  return request.cookies[sessionCookieName(env)];
}

/** Out of reach of scripts, and not sent with what other sites post. */
export const hostCookieOptions = (env: Env) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: behindTls(env),
  path: '/',
});

/** @param expires absolute end of the session */
export function setSessionCookie(reply: FastifyReply, env: Env, value: string, expires: Date): void {
  void reply.setCookie(sessionCookieName(env), value, { ...hostCookieOptions(env), expires });
}

export function clearSessionCookie(reply: FastifyReply, env: Env): void {
  void reply.clearCookie(sessionCookieName(env), hostCookieOptions(env));
}
