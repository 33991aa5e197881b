import type { Locale } from '#shared';
import type { QueryClient } from '@tanstack/react-query';
import {
  createContext,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type AnchorHTMLAttributes,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { browserExecute } from './graphql.js';
import { applyHead } from './head.js';
import { localeOfPath, matchPath } from './paths.js';
import { routes } from './routes.js';
import { arriveAt, createScrollMemory, type Arrival } from './scroll.js';
import { resolveView, type View } from './view.js';

export interface NavigateOptions {
  replace?: boolean;
  /** `top` (default) for a new page; `keep` where only what is listed changes, as filters do. */
  scroll?: 'top' | 'keep';
}

export interface Router {
  view: View;
  locale: Locale;
  /** The address being loaded; undefined when nothing is. */
  target: string | undefined;
  navigate(to: string, options?: NavigateOptions): void;
}

const RouterContext = createContext<Router | undefined>(undefined);

/** The present page and the way to others. */
export function useRouter(): Router {
  const router = useContext(RouterContext);
  if (!router) throw new Error('useRouter outside of the router');
  return router;
}

/** The router of a server rendering: one view, no way on. */
export function StaticRouter({ view, children }: { view: View; children: ReactNode }) {
  const router: Router = { view, locale: view.locale, target: undefined, navigate: () => undefined };
  return <RouterContext value={router}>{children}</RouterContext>;
}

/** The browser's router: loads code and data first, shows the page after; the old page stays meanwhile. */
export function BrowserRouter({
  initial,
  client,
  children,
}: {
  initial: View;
  client: QueryClient;
  children: ReactNode;
}) {
  const [view, setView] = useState(initial);
  const [target, setTarget] = useState<string>();
  const latest = useRef(0);
  const arrival = useRef<Arrival>(undefined);
  const memory = useMemo(createScrollMemory, []);

  const go = useCallback(
    async (to: string, next: Arrival, commit: () => void) => {
      const turn = ++latest.current;
      setTarget(to);
      const locale = localeOfPath(to) ?? initial.locale;
      const found = await resolveView(to, {
        client,
        execute: browserExecute(locale),
        publicUrl: initial.publicUrl,
        fallbackLocale: initial.locale,
        onError: console.error,
      });
      if (turn !== latest.current) return;
      commit();
      arrival.current = next;
      startTransition(() => {
        setView(found);
        setTarget(undefined);
      });
    },
    [client, initial],
  );

  const navigate = useCallback(
    (to: string, options: NavigateOptions = {}) => {
      memory.save();
      void go(to, options.scroll === 'keep' ? { kind: 'stay' } : { kind: 'top' }, () =>
        memory.commit(to, options.replace),
      );
    },
    [go, memory],
  );

  useEffect(() => {
    return memory.listen((to, position) => void go(to, { kind: 'position', position }, () => undefined));
  }, [go, memory]);

  useEffect(() => {
    // An address by id, as suggestions have it, gives way to the one with the slug.
    const canonical = view.meta.canonical;
    if (canonical && !view.url.includes('?') && view.name === 'case')
      history.replaceState(history.state, '', canonical + location.hash);
    if (!arrival.current) return;
    applyHead(view);
    arriveAt(arrival.current, view.url);
    arrival.current = undefined;
  }, [view]);

  const router = useMemo<Router>(() => ({ view, locale: view.locale, target, navigate }), [view, target, navigate]);
  return <RouterContext value={router}>{children}</RouterContext>;
}

function isPlainClick(event: MouseEvent<HTMLAnchorElement>): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { to: string; scroll?: NavigateOptions['scroll'] };

/** A real link within the portal. A move to another language or outside of the portal is left to the browser. */
export function Link({ to, scroll, onClick, ...rest }: LinkProps) {
  const { navigate, locale } = useRouter();
  const match = matchPath(to.split(/[?#]/)[0] ?? '');
  const own = match?.locale === locale;
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (!own || event.defaultPrevented || !isPlainClick(event) || rest.target) return;
    event.preventDefault();
    navigate(to, { scroll });
  };
  const warm = (): void => {
    if (own) routes[match.name].load(locale).catch(() => undefined);
  };
  return <a {...rest} href={to} onClick={follow} onPointerEnter={warm} />;
}
