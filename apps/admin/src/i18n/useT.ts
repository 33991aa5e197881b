import { useI18nProvider } from 'react-admin';
import { isLocale, type Locale } from '#shared';
import { translator, type T } from './messages.js';

/** The reader's language. */
export function useReaderLocale(): Locale {
  const locale = useI18nProvider().getLocale();
  return isLocale(locale) ? locale : 'fr';
}

/** The desk's sentences in the reader's language. */
export const useT = (): T => translator(useReaderLocale());
