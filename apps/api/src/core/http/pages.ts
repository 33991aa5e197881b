import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { negotiateLocale, type PortalModule } from '#shared';
import type { Env } from '../../config/env.js';
import { projectDir } from './project-dir.js';
import { contentSecurityPolicy, makeNonce, type PageKind } from './security-headers.js';

const logger = new Logger('Pages');
const dist = (...parts: string[]) => path.join(projectDir, 'dist', ...parts);

/** Where the GraphQL explorer is, where introspection is on. */
export const EXPLORER = '/graphql-explorer';

/** A page of the demonstration: its accounts are offered on the sign-in page. */
export interface PageExtras {
  demoAccounts: readonly { email: string; password: string; name: string; purpose: string }[];
}

function sendHtml(reply: FastifyReply, kind: PageKind, nonce: string, html: string): FastifyReply {
  return reply
    .header('content-security-policy', contentSecurityPolicy(kind, nonce))
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(html);
}

/** Runs a GraphQL operation in this process, with the visitor's own session. */
function executor(app: FastifyInstance, request: FastifyRequest) {
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> => {
    const locale = /^\/(fr|ja|en)(?:[/?]|$)/.exec(request.url)?.[1];
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: request.ip,
      headers: {
        'content-type': 'application/json',
        'accept-language': locale ?? request.headers['accept-language'] ?? 'fr',
        ...(request.headers['user-agent'] === undefined ? {} : { 'user-agent': request.headers['user-agent'] }),
        ...(request.headers.cookie === undefined ? {} : { cookie: request.headers.cookie }),
      },
      payload: JSON.stringify({ query, variables }),
    });
    const body = answer.json<{ data?: Data; errors?: { message: string; extensions?: { code?: string } }[] }>();
    const fault = body.errors?.[0];
    if (fault) throw Object.assign(new Error(fault.message), { code: fault.extensions?.code });
    return body.data as Data;
  };
}

/** Built files: those with a hash in their name never change, the others are asked for again after an hour. */
async function serveFiles(app: FastifyInstance, root: string, prefix: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    prefix,
    decorateReply: false,
    cacheControl: false,
    preCompressed: true,
    dotfiles: 'deny',
    setHeaders: (reply, file) => {
      const hashed = path.basename(path.dirname(file)) === 'assets';
      void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    },
  });
}

/** The public portal, rendered here and hydrated in the browser. */
async function registerPortal(app: FastifyInstance, env: Env): Promise<void> {
  const entry = dist('portal', 'server', 'entry-server.js');
  if (!existsSync(entry)) throw new Error(`The portal is not built: ${entry} is missing (npm run build)`);
  const portal = (await import(pathToFileURL(entry).href)) as PortalModule;
  await serveFiles(app, dist('portal', 'client'), '/assets/portal/');
  app.get('/*', async (request, reply) => {
    const nonce = makeNonce();
    const page = await portal.render({
      url: request.url,
      acceptLanguage: request.headers['accept-language'],
      publicUrl: env.PUBLIC_URL,
      nonce,
      execute: executor(app, request),
    });
    if (page.location !== undefined) return reply.redirect(page.location, page.status);
    return sendHtml(reply.code(page.status), 'portal', nonce, page.html);
  });
}

/** A single-page application of dist, under `prefix`; its index is sent for every path below it. */
async function registerApplication(
  app: FastifyInstance,
  name: 'admin' | 'explorer',
  prefix: string,
  extras: PageExtras,
): Promise<void> {
  const root = dist(name);
  const file = [path.join(root, 'index.html'), path.join(root, `${name}.html`)].find(existsSync);
  if (file === undefined) throw new Error(`The ${name} is not built: ${root} is missing (npm run build)`);
  const index = readFileSync(file, 'utf8');
  await serveFiles(app, path.join(root, 'assets'), `${prefix}/assets/`);
  const accounts = JSON.stringify(extras.demoAccounts).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const demo = extras.demoAccounts.length > 0 ? `<meta name="demo-accounts" content="${accounts}">` : '';
  const send = async (request: FastifyRequest, reply: FastifyReply) => {
    const nonce = makeNonce();
    // The first words stand there before the program knows the language that was chosen.
    const locale = negotiateLocale(request.headers['accept-language']);
    const html = index
      .replaceAll('__CSP_NONCE__', nonce)
      .replace('<html lang="fr">', `<html lang="${locale}">`)
      .replace('</head>', () => `${demo}</head>`);
    return sendHtml(reply, name, nonce, html);
  };
  app.get(prefix, send);
  app.get(`${prefix}/*`, send);
}

/** Everything that the http role serves besides the API itself. */
export async function registerPages(app: FastifyInstance, env: Env, extras: PageExtras): Promise<void> {
  await registerApplication(app, 'admin', '/admin', extras);
  if (env.GRAPHQL_INTROSPECTION) await registerApplication(app, 'explorer', EXPLORER, { demoAccounts: [] });
  await registerPortal(app, env);
  logger.log('Portal, admin and explorer are served');
}
