/** The reader's languages. Content may exist in any subset of them. */
export const LOCALES = ['fr', 'ja', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in each of the three languages, as reference labels are. */
export type Trilingual = Readonly<Record<Locale, string>>;

/** BCP 47 tags used for `Intl`, `lang` attributes and hreflang. */
export const LANGUAGE_TAGS: Trilingual = { fr: 'fr-FR', ja: 'ja-JP', en: 'en-GB' };

/** How each language calls itself: what a language switch shows. */
export const LANGUAGE_NAMES: Trilingual = { fr: 'Français', ja: '日本語', en: 'English' };

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (LOCALES as readonly string[]).includes(value);
}

/**
 * The one function that chooses the locale of an answer: the wanted one where it exists, then the
 * original, then English, French, Japanese; undefined where nothing is available.
 */
export function chooseLocale(wanted: Locale, available: readonly Locale[], original?: Locale): Locale | undefined {
  const order: (Locale | undefined)[] = [wanted, original, 'en', 'fr', 'ja'];
  return order.find((locale): locale is Locale => locale !== undefined && available.includes(locale));
}

/**
 * The first supported locale of an Accept-Language header, by quality; French where none is.
 * @param header e.g. `ja,en;q=0.8`
 */
export function negotiateLocale(header: string | undefined): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ language }) => language).find(isLocale) ?? 'fr';
}
