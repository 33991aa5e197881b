import type { Locale } from '#shared';
import { QueryClient } from '@tanstack/react-query';
import { HeaderViewerDocument } from '../generated/graphql.js';
import { fetchOperation, mayPass, type Execute } from './graphql.js';
import { PageProblem, type Page, type PageMeta, type ProblemStatus } from './page.js';
import { localeOfPath, matchPath, parseUrl, type RouteName } from './paths.js';
import { portalMessages } from './portal-messages.js';
import { routes } from './routes.js';

/** What is on the screen: an address with its page, or with what went wrong. */
export interface View {
  /** Path, query and fragment. */
  url: string;
  locale: Locale;
  name?: RouteName;
  params: Readonly<Record<string, string>>;
  search: URLSearchParams;
  page?: Page;
  problem?: ProblemStatus;
  meta: PageMeta;
  /** The address that visitors use, without a trailing slash. */
  publicUrl: string;
}

/** Answers are good for a minute; in a browser a question that failed by accident is asked once more. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        retry: (failures, error) => typeof window !== 'undefined' && failures < 1 && mayPass(error),
        refetchOnWindowFocus: false,
      },
    },
  });
}

interface Deps {
  client: QueryClient;
  execute: Execute;
  publicUrl: string;
  /** For addresses that name no language. */
  fallbackLocale: Locale;
  /** What failed without being a page's own answer; for the log. */
  onError?: (error: unknown) => void;
  /** What the server could not show, the browser does not try again by itself. */
  problem?: ProblemStatus;
}

/** Loads what an address needs, code and data, and says what to show. Never rejects. */
export async function resolveView(url: string, deps: Deps): Promise<View> {
  const { pathname, searchParams } = parseUrl(url);
  const locale = localeOfPath(pathname) ?? deps.fallbackLocale;
  await portalMessages.load(locale);
  const match = matchPath(pathname);
  const base = { url, locale, params: match?.params ?? {}, search: searchParams, publicUrl: deps.publicUrl };
  if (deps.problem || !match) return problemView(base, deps.problem ?? 404);
  try {
    const page: Page = await routes[match.name].load(locale);
    const query: Parameters<Page['load']>[0]['query'] = (document, variables) =>
      fetchOperation(deps.client, deps.execute, document, variables);
    // The header says who is signed in; a page that can't know shows itself as to a visitor.
    const person = query(HeaderViewerDocument, {}).catch(() => undefined);
    const meta = await page.load({ locale, params: match.params, search: searchParams, query });
    await person;
    return { ...base, name: match.name, page, meta };
  } catch (error) {
    if (error instanceof PageProblem) return problemView(base, error.status);
    deps.onError?.(error);
    return problemView(base, 500);
  }
}

type Base = Pick<View, 'url' | 'locale' | 'params' | 'search' | 'publicUrl'>;

/** The page of something that went wrong, at the same address. */
export function problemView(base: Base, problem: ProblemStatus): View {
  const { url, locale, params, search, publicUrl } = base;
  const t = portalMessages.translate(locale);
  return {
    url,
    locale,
    params,
    search,
    publicUrl,
    problem,
    meta: { title: t(`problem.${problem}.title`), noindex: true },
  };
}
