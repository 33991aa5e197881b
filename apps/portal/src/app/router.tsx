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
  type RefObject,
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
  navigate: (to: string, options?: NavigateOptions) => void;
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

type Go = (to: string, next: Arrival, commit: () => void) => Promise<void>;

/** Loads the page of an address and shows it, unless another was asked for meanwhile. */
function useGo(
  initial: View,
  client: QueryClient,
): { view: View; target: string | undefined; arrival: RefObject<Arrival | undefined>; go: Go } {
  const [view, setView] = useState(initial);
  const [target, setTarget] = useState<string>();
  const latest = useRef(0);
  const arrival = useRef<Arrival>(undefined);
  const go = useCallback<Go>(
    async (to, next, commit) => {
      const turn = ++latest.current;
      setTarget(to);
      const { publicUrl, locale: fallbackLocale } = initial;
      const execute = browserExecute(localeOfPath(to) ?? fallbackLocale);
      const found = await resolveView(to, { client, execute, publicUrl, fallbackLocale, onError: reportError });
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
  return { view, target, arrival, go };
}

/** After a move: head, scroll position and focus follow the page. */
function useArrival(view: View, arrival: RefObject<Arrival | undefined>): void {
  useEffect(() => {
    const own = view.meta.alternates?.[view.locale];
    if (own && view.name === 'case' && !view.url.includes('?')) {
      // An address by id, as suggestions have it, gives way to the one with the slug.
      history.replaceState(history.state, '', own + location.hash);
    }
    if (!arrival.current) return;
    applyHead(view);
    arriveAt(arrival.current, view.url);
    arrival.current = undefined;
  }, [view, arrival]);
}

interface BrowserRouterProps {
  initial: View;
  client: QueryClient;
  children: ReactNode;
}

/** The browser's router: loads code and data first, shows the page after; the old page stays meanwhile. */
export function BrowserRouter({ initial, client, children }: BrowserRouterProps) {
  const { view, target, arrival, go } = useGo(initial, client);
  const memory = useMemo(createScrollMemory, []);
  useArrival(view, arrival);
  useEffect(
    () => memory.listen((to, position) => void go(to, { kind: 'position', position }, () => undefined)),
    [go, memory],
  );
  const router = useMemo<Router>(() => {
    const navigate: Router['navigate'] = (to, { scroll, replace } = {}) => {
      memory.save();
      void go(to, { kind: scroll === 'keep' ? 'stay' : 'top' }, () => memory.commit(to, replace));
    };
    return { view, locale: view.locale, target, navigate };
  }, [view, target, go, memory]);
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
