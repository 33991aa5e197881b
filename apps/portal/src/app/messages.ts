import { createTranslate, type Catalogue, type Locale, type Translate } from '#shared';
import { useRouter } from './router.js';

type Loader<Key extends string> = () => Promise<{ default: Catalogue<Key> }>;

/** The sentences of a part of the portal: one catalogue a locale, each in a chunk of its own. */
export interface MessageSet<Key extends string> {
  /** Must have been awaited for a locale before anything is rendered in it. */
  load(locale: Locale): Promise<void>;
  translate(locale: Locale): Translate<Key>;
}

/**
 * Keys come from the type of the catalogues, so that a missing key in any of the three is a type error.
 * @example messageSet<MessageKey>({ fr: () => import('./fr.js'), ja: () => import('./ja.js'), en: () => import('./en.js') })
 */
export function messageSet<Key extends string>(loaders: Readonly<Record<Locale, Loader<Key>>>): MessageSet<Key> {
  const loaded = new Map<Locale, Translate<Key>>();
  return {
    async load(locale) {
      if (!loaded.has(locale)) loaded.set(locale, createTranslate(locale, (await loaders[locale]()).default));
    },
    translate(locale) {
      const translate = loaded.get(locale);
      if (!translate) throw new Error(`messages of ${locale} were not loaded`);
      return translate;
    },
  };
}

/** The translate function of a set, in the page's language. */
export function useMessages<Key extends string>(set: MessageSet<Key>): Translate<Key> {
  return set.translate(useRouter().locale);
}
