import { chooseLocale, type Locale } from '#shared';
import { fromWire } from '../data/locales.js';
import type { Locale as WireLocale } from '../generated/graphql.js';

/** A title and the language that it is in. */
export interface Titled {
  locale: Locale;
  title: string;
}

interface Titles {
  originalLocale: WireLocale;
  translations: readonly { locale: WireLocale; title: string }[];
}

/** A case's title in its own language, and in the reader's where there is another. */
export function titlesOf(
  { originalLocale, translations }: Titles,
  reader: Locale,
): { own: Titled; translated?: Titled } {
  const titles = translations
    .map(({ locale, title }) => ({ locale: fromWire(locale), title }))
    .filter(({ title }) => title);
  const original = fromWire(originalLocale);
  const chosen = chooseLocale(
    original,
    titles.map(({ locale }) => locale),
    original,
  );
  const own = titles.find(({ locale }) => locale === chosen) ?? { locale: original, title: '' };
  const translated = titles.find(({ locale }) => locale === reader && locale !== own.locale);
  return translated ? { own, translated } : { own };
}
