import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, LOCALES, type Locale, type MessageValues } from '#shared';
import { frenchReactAdmin } from './french.js';
import { japaneseReactAdmin } from './ja/react-admin.js';
import { isMessageKey, translator } from './messages.js';

const REACT_ADMIN: Readonly<Record<Locale, TranslationMessages>> = {
  fr: frenchReactAdmin,
  ja: japaneseReactAdmin,
  en: english,
};

/** Its number stands beside the label as react-admin writes it, and the two must agree (WCAG 2.5.3). */
const PLAIN = 'ra.navigation.page';

/** Polyglot writes numbers as they are; here they are written as the reader does. The count that chooses a plural stays a number. */
const withNumbers = (values: MessageValues, locale: Locale): MessageValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' && name !== 'smart_count' ? value.toLocaleString(LANGUAGE_TAGS[locale]) : value,
    ]),
  );

/**
 * Our own sentences first, react-admin's where the key is its. One provider a language: a change
 * hands react-admin another provider, which renders anew what is on screen. Its own way would mount
 * the page again, and what was typed would be lost.
 */
export function createI18nProvider(locale: Locale): I18nProvider {
  const reactAdmin = polyglotI18nProvider(() => REACT_ADMIN[locale], locale, { allowMissing: true });
  const own = translator(locale);
  return {
    translate: (key: string, values: MessageValues = {}) =>
      isMessageKey(key)
        ? own(key, { smart_count: 1, ...values })
        : reactAdmin.translate(key, key === PLAIN ? values : withNumbers(values, locale)),
    changeLocale: () => Promise.resolve(),
    getLocale: () => locale,
    getLocales: () => LOCALES.map((known) => ({ locale: known, name: LANGUAGE_NAMES[known] })),
  };
}
