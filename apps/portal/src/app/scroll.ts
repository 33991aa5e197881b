/** Where the reader stands after a move: at the top, where they were, or at a remembered place. */
export type Arrival = { kind: 'top' } | { kind: 'stay' } | { kind: 'position'; position: number };

export interface ScrollMemory {
  /** Remembers where the reader stands on the page being left. */
  save(): void;
  /** Puts the new address into the browser's history. */
  commit(to: string, replace?: boolean): void;
  /** Tells of moves back and forth, with the place remembered for the page come to. */
  listen(moved: (to: string, position: number) => void): () => void;
}

/** Remembers scroll positions by history entry: pages arrive after their data, too late for the browser's own memory. */
export function createScrollMemory(): ScrollMemory {
  const positions = new Map<string, number>();
  const keyOf = (state: unknown): string => (typeof state === 'string' ? state : 'first');
  let current = typeof history === 'undefined' ? 'first' : keyOf(history.state);
  const save = (): void => void positions.set(current, window.scrollY);
  return {
    save,
    commit(to, replace) {
      if (replace) return history.replaceState(current, '', to);
      current = crypto.randomUUID?.() ?? String(Date.now());
      history.pushState(current, '', to);
    },
    listen(moved) {
      const back = (event: PopStateEvent): void => {
        save();
        current = keyOf(event.state);
        moved(location.pathname + location.search + location.hash, positions.get(current) ?? 0);
      };
      const manual = (): void => void (history.scrollRestoration = 'manual');
      // On leaving the document the browser's own memory is right again.
      const auto = (): void => void (history.scrollRestoration = 'auto');
      manual();
      window.addEventListener('popstate', back);
      window.addEventListener('pageshow', manual);
      window.addEventListener('pagehide', auto);
      return () => {
        window.removeEventListener('popstate', back);
        window.removeEventListener('pageshow', manual);
        window.removeEventListener('pagehide', auto);
      };
    },
  };
}

/** Takes eyes and screen reader to the new page: scroll position, and focus on its heading. */
export function arriveAt(arrival: Arrival, url: string): void {
  if (arrival.kind === 'stay') return;
  const hash = url.split('#')[1];
  const fragment = hash ? document.getElementById(decodeURIComponent(hash)) : null;
  const heading = document.querySelector<HTMLElement>('main h1');
  (fragment ?? heading)?.focus({ preventScroll: true });
  if (arrival.kind === 'position') window.scrollTo(0, arrival.position);
  else if (fragment) fragment.scrollIntoView();
  else window.scrollTo(0, 0);
}
