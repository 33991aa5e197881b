import { negotiateLocale, withoutEnd, type PortalModule, type PortalRequest, type PortalResponse } from '#shared';
import { dehydrate, type QueryClient } from '@tanstack/react-query';
import { readFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import { App } from './app/app.js';
import { renderDocument } from './app/document.js';
import { failuresOf } from './app/failures.js';
import { headOf } from './app/head.js';
import { assetsOf, type Manifest } from './app/manifest.js';
import { localeOfPath, matchPath, pageNameOf, parseUrl } from './app/paths.js';
import { StaticRouter } from './app/router.js';
import { routes } from './app/routes.js';
import { createQueryClient, problemView, resolveView, type View } from './app/view.js';

const manifest = JSON.parse(
  readFileSync(new URL('../client/.vite/manifest.json', import.meta.url), 'utf8'),
) as Manifest;

/** Where an address of a page without a language leads; undefined where there is nothing to add or no such page. */
function redirectOf({ url, acceptLanguage }: PortalRequest): string | undefined {
  const { pathname, search } = parseUrl(url);
  const tidy = withoutEnd(pathname, '/') || '/';
  if (!localeOfPath(tidy)) {
    const localised = `/${negotiateLocale(acceptLanguage)}${tidy === '/' ? '' : tidy}`;
    return matchPath(localised) ? localised + search : undefined;
  }
  return tidy === pathname ? undefined : tidy + search;
}

function renderView(view: View, client: QueryClient, nonce: string): string {
  const body = renderToString(
    <StaticRouter view={view}>
      <App client={client} />
    </StaticRouter>,
  );
  const sources = [`src/messages/${view.locale}.ts`, ...(view.name ? [routes[view.name].source] : [])];
  return renderDocument({
    lang: view.locale,
    head: headOf(view),
    nonce,
    body,
    state: {
      queries: dehydrate(client),
      failed: failuresOf(client),
      problem: view.problem ?? null,
      publicUrl: view.publicUrl,
    },
    assets: assetsOf(manifest, sources),
  });
}

/** Renders one address whole: data first, then HTML with the data in it. Never rejects. */
export const render: PortalModule['render'] = async (request): Promise<PortalResponse> => {
  const location = redirectOf(request);
  if (location) return { status: 302, location, html: '' };
  const client = createQueryClient();
  // eslint-disable-next-line no-console -- the server hands no logger over, and a failed page must leave a trace
  const onError = (error: unknown): void => console.error(`portal: ${pageNameOf(request.url)}:`, error);
  const view = await resolveView(request.url, {
    client,
    execute: (operation, variables) => request.execute(operation, variables),
    publicUrl: request.publicUrl,
    fallbackLocale: negotiateLocale(request.acceptLanguage),
    onError,
  });
  try {
    return { status: view.problem ?? view.meta.status ?? 200, html: renderView(view, client, request.nonce) };
  } catch (error) {
    onError(error);
    return { status: 500, html: renderView(problemView(view, 500), client, request.nonce) };
  } finally {
    client.clear();
  }
};
