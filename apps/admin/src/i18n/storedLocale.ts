import { useEffect, useState } from 'react';
import { localStorageStore } from 'react-admin';
import { isLocale, negotiateLocale, type Locale } from '#shared';

/** react-admin's settings of this browser; its key `locale` holds the language that was chosen. */
export const store = localStorageStore(undefined, '.kakehashi');

const ofBrowser = () => negotiateLocale(navigator.languages.join(','));

/** The language of the desk: what was chosen here, else the browser's. */
export function currentLocale(): Locale {
  const chosen: unknown = store.getItem('locale');
  return isLocale(chosen) ? chosen : ofBrowser();
}

/** Takes a person's own language over the browser's, unless one was chosen here. */
export function adoptLocale(locale: Locale): void {
  if (!isLocale(store.getItem('locale'))) store.setItem('locale', locale);
}

/** The language of the desk, followed through every change, in other windows too. */
export function useStoredLocale(): Locale {
  const [locale, setLocale] = useState(currentLocale);
  useEffect(() => store.subscribe('locale', () => setLocale(currentLocale())), []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return locale;
}
