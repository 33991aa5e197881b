import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGE_TAGS, type Locale } from './locales.js';

/** Sentences of one language by key, in ICU message syntax. */
export type Catalogue<Key extends string = string> = Readonly<Record<Key, string>>;
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Formats the sentence of a key; a typed key can't be missing, so there is no fallback. */
export type Translate<Key extends string> = (key: Key, values?: MessageValues) => string;

/**
 * Makes the translate function of one locale. Parsed messages are kept: their number is bounded by
 * the catalogue's.
 */
export function createTranslate<Key extends string>(locale: Locale, catalogue: Catalogue<Key>): Translate<Key> {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, values) => {
    let message = parsed.get(key);
    if (!message) {
      message = new IntlMessageFormat(catalogue[key], LANGUAGE_TAGS[locale], undefined, { ignoreTag: true });
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
}
