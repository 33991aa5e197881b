import { useCallback, useEffect, useState } from 'react';

const keyOf = (page: string): string => `kakehashi:${page}`;

/** Takes the token out of the address; it is kept for this tab, so that a reload or another language doesn't lose it. */
function take(page: string): string {
  const given = decodeURIComponent(location.hash.slice(1));
  if (/^[A-Za-z0-9_-]{20,}$/.test(given)) {
    sessionStorage.setItem(keyOf(page), given);
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  return sessionStorage.getItem(keyOf(page)) ?? '';
}

/**
 * The token that the link of a mail brought in its fragment: undefined before the browser has looked, empty where
 * there is none.
 * @returns the token, and how to forget it once it is used
 */
export function useToken(page: string): [token: string | undefined, forget: () => void] {
  const [token, setToken] = useState<string>();
  useEffect(() => {
    const look = (): void => setToken(take(page));
    look();
    // A second mail's link, opened where this page is open already, changes the fragment only.
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [page]);
  const forget = useCallback(() => sessionStorage.removeItem(keyOf(page)), [page]);
  return [token, forget];
}
