import '../../../libs/ui/tokens.css';
import '../../../libs/ui/base.css';
import { isLocale } from '#shared';
import { hydrate, type DehydratedState } from '@tanstack/react-query';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { failingAgain } from './app/failures.js';
import { browserExecute } from './app/graphql.js';
import type { ProblemStatus } from './app/page.js';
import { localeOfPath } from './app/paths.js';
import { BrowserRouter } from './app/router.js';
import { createQueryClient, resolveView } from './app/view.js';

interface InitialState {
  queries: DehydratedState;
  failed: string[];
  problem: ProblemStatus | null;
  publicUrl: string;
}

/** Counts the server's answers as fresh now: clocks differ, and asking again would hold up hydration. */
function refreshed(state: DehydratedState): DehydratedState {
  const dataUpdatedAt = Date.now();
  return { ...state, queries: state.queries.map((query) => ({ ...query, state: { ...query.state, dataUpdatedAt } })) };
}

/** Takes over the page that the server rendered: same data, same tree, then hydration. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  const state = JSON.parse(document.getElementById('state')?.textContent ?? '{}') as InitialState;
  if (!root) return;
  const client = createQueryClient();
  hydrate(client, refreshed(state.queries));
  const url = location.pathname + location.search + location.hash;
  const { lang } = document.documentElement;
  const fallbackLocale = isLocale(lang) ? lang : 'fr';
  const execute = failingAgain(browserExecute(localeOfPath(location.pathname) ?? fallbackLocale), state.failed);
  const initial = await resolveView(url, {
    client,
    execute,
    onError: reportError,
    publicUrl: state.publicUrl,
    fallbackLocale,
    problem: state.problem ?? undefined,
  });
  hydrateRoot(
    root,
    <BrowserRouter initial={initial} client={client}>
      <App client={client} />
    </BrowserRouter>,
  );
}

void start();
