import { useMemo } from 'react';
import { LANGUAGE_TAGS } from '#shared';
import { useReaderLocale } from '../i18n/useT.js';

/** Dates and numbers as the reader writes them, in the reader's own time zone. */
export function useFormats() {
  const locale = useReaderLocale();
  return useMemo(() => {
    const tag = LANGUAGE_TAGS[locale];
    const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long' });
    const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });
    const number = new Intl.NumberFormat(tag);
    return {
      date: (iso: string) => date.format(new Date(iso)),
      moment: (iso: string) => moment.format(new Date(iso)),
      number: (value: number) => number.format(value),
    };
  }, [locale]);
}
