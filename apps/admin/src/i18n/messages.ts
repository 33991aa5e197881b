import { createTranslate, LOCALES, type Catalogue, type Locale, type Translate } from '#shared';
import { en, type MessageKey } from './messages/en.js';
import { fr } from './messages/fr.js';
import { ja } from './messages/ja.js';

export type { MessageKey };
export type T = Translate<MessageKey>;

/** The desk's own sentences: a key that one language lacks is a type error. */
export const CATALOGUES: Readonly<Record<Locale, Catalogue<MessageKey>>> = { fr, ja, en };

const translators = Object.fromEntries(
  LOCALES.map((locale) => [locale, createTranslate(locale, CATALOGUES[locale])]),
) as Record<Locale, T>;

/** The translate function of a language. */
export const translator = (locale: Locale): T => translators[locale];

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key);
