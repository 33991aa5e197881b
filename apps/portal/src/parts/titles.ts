import type { Locale } from '#shared';
import { fromGraphqlLocale } from '../app/graphql.js';
import type { CaseCardFragment } from '../generated/graphql.js';

export interface Title {
  text: string;
  locale: Locale;
  /** False for a translation that nobody has checked yet. */
  reviewed: boolean;
}

type Titled = Pick<CaseCardFragment, 'title' | 'locale' | 'originalLocale' | 'translations'>;

/** A case's title in its own language, and in the reader's where it has been translated. */
export function titlesOf(caseStudy: Titled, reader: Locale): { own: Title; translated: Title | undefined } {
  const titles = caseStudy.translations.map(({ title, locale, reviewed }) => ({
    text: title,
    locale: fromGraphqlLocale(locale),
    reviewed,
  }));
  const original = fromGraphqlLocale(caseStudy.originalLocale);
  const shown: Title = { text: caseStudy.title, locale: fromGraphqlLocale(caseStudy.locale), reviewed: true };
  const own = titles.find(({ locale }) => locale === original) ?? shown;
  const translated = own.locale === reader ? undefined : titles.find(({ locale }) => locale === reader);
  return { own, translated };
}
