import { createTranslate, type Catalogue, type Locale, type Translate } from '#shared';
import { en, type MessageKey } from './en.js';
import { fr } from './fr.js';
import { ja } from './ja.js';

export type { MessageKey };

/** The API's sentences in the three languages. */
export const catalogues: Readonly<Record<Locale, Catalogue<MessageKey>>> = { fr, ja, en };

const translators: Readonly<Record<Locale, Translate<MessageKey>>> = {
  fr: createTranslate('fr', fr),
  ja: createTranslate('ja', ja),
  en: createTranslate('en', en),
};

/** The translate function of a locale. */
export const translator = (locale: Locale): Translate<MessageKey> => translators[locale];
