import type { Locale } from './locales.js';

/** The path of a case's page in a language: what citations, feeds and the sitemap lead to. */
export const caseStudyPath = (slug: string, locale: Locale): string => `/${locale}/cases/${encodeURIComponent(slug)}`;

/** The path of the same page for readers whose language is not known yet: the portal chooses it. */
export const caseStudyPathInAnyLanguage = (slug: string): string => `/cases/${encodeURIComponent(slug)}`;

/** The path of a collectivity's page. */
export const collectivityPath = (id: number | string, locale: Locale): string => `/${locale}/collectivities/${id}`;

/** An address as people read it: Japanese as itself rather than in percent signs. */
export function readableAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    // Not UTF-8 behind the percent signs: shown as it is.
    return url;
  }
}

/** Pages that every visitor finds, as the address goes on after the language. */
export const OPEN_PAGES = ['', '/search', '/collectivities', '/twinnings', '/about'] as const;
