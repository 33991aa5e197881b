import { useEffect, useState } from 'react';
import { localStorageStore, type Store } from 'react-admin';
import { isLocale, negotiateLocale, type Locale } from '#shared';

/** What was chosen in the language menu; react-admin's own key. */
const CHOSEN = 'locale';
/** The language of the account that was last signed in here. */
const OF_ACCOUNT = 'accountLocale';
/** What a browser keeps when somebody signs out: nothing of the person's, only how the pages are shown. */
const KEPT: readonly string[] = [CHOSEN, OF_ACCOUNT, 'theme'];

function keepingStore(): Store {
  const base = localStorageStore(undefined, '.kakehashi');
  const reset = () => {
    const forgotten = Object.keys(base.listItems?.() ?? {}).filter((key) => !KEPT.includes(key));
    for (const key of forgotten) base.removeItem(key);
  };
  return { ...base, reset };
}

/** react-admin's settings of this browser. It empties them at every sign-out, but language and light or dark stay. */
export const store = keepingStore();

const stored = (key: string): Locale | undefined => {
  const value: unknown = store.getItem(key);
  return isLocale(value) ? value : undefined;
};

/** The language of the desk: what was chosen here, else the account's, else the browser's. */
export const currentLocale = (): Locale =>
  stored(CHOSEN) ?? stored(OF_ACCOUNT) ?? negotiateLocale(navigator.languages.join(','));

/** Takes note of the language of the person who is signed in. */
export function adoptLocale(locale: Locale): void {
  if (stored(OF_ACCOUNT) !== locale) store.setItem(OF_ACCOUNT, locale);
}

/** Shows the desk in another language, now and from now on. */
export const chooseLocale = (locale: Locale): void => store.setItem(CHOSEN, locale);

/** The language of the desk, followed through every change, in other windows too. */
export function useStoredLocale(): Locale {
  const [locale, setLocale] = useState(currentLocale);
  useEffect(() => {
    const follow = () => setLocale(currentLocale());
    const ends = [store.subscribe(CHOSEN, follow), store.subscribe(OF_ACCOUNT, follow)];
    return () => ends.forEach((end) => end());
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return locale;
}
