import { LOCALES, type Locale } from '#shared';

/** A short text in each language, as typed. */
export type LocalValues = Record<Locale, string>;

export const noLocal = (): LocalValues => ({ fr: '', ja: '', en: '' });

/** A stored text as the form shows it. */
export const localValues = (written: Partial<Record<Locale, string | null>>): LocalValues => ({
  fr: written.fr ?? '',
  ja: written.ja ?? '',
  en: written.en ?? '',
});

/** A typed text as the contract takes it. */
export const localInput = (values: LocalValues): Partial<Record<Locale, string | null>> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, values[locale].trim() || null]));

/** Whether anything is typed in any language. */
export const isTyped = (values: LocalValues): boolean => LOCALES.some((locale) => values[locale].trim() !== '');
