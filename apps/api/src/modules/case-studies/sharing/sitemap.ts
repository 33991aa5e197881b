import { caseStudyPath, caseStudyPathInAnyLanguage, collectivityPath, LOCALES, OPEN_PAGES, type Locale } from '#shared';
import { escapeXml, XML_DECLARATION, xmlElement, xmlText } from '../../../core/http/xml.js';

/** Where a published case is read, and when it was changed last. */
export interface CaseAddresses {
  id: string;
  originalLocale: Locale;
  slugs: Partial<Record<Locale, string>>;
  updatedAt: Date;
}

/** One page in its languages: paths of this site. */
interface Entry {
  paths: Partial<Record<Locale, string>>;
  /** Leads readers of any other language on. */
  open?: string;
  updatedAt?: Date;
}

/**
 * Entries of one file: with three languages, and each address in the signs that Japanese takes in it, far below the
 * 50,000 addresses and 50 MB that search engines read.
 */
export const ENTRIES_PER_FILE = 3_000;

const OPENING = `${XML_DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
const CLOSING = '</urlset>\n';

/** One address for each language of a page, each of which names all of them. */
function urlsOf({ paths, open, updatedAt }: Entry, publicUrl: string): string {
  const languages = LOCALES.flatMap((locale): { hreflang: string; href: string }[] => {
    const path = paths[locale];
    return path === undefined ? [] : [{ hreflang: locale, href: publicUrl + path }];
  });
  const alternates = [...languages, ...(open === undefined ? [] : [{ hreflang: 'x-default', href: publicUrl + open }])];
  const links = alternates.map((link) => xmlElement('xhtml:link', { rel: 'alternate', ...link })).join('');
  const lastmod = xmlText('lastmod', updatedAt?.toISOString());
  return languages.map(({ href }) => `<url><loc>${escapeXml(href)}</loc>${lastmod}${links}</url>\n`).join('');
}

const inEachLanguage = (pathOf: (locale: Locale) => string): Entry['paths'] =>
  Object.fromEntries(LOCALES.map((locale) => [locale, pathOf(locale)]));

function entryOfCase({ slugs, originalLocale, updatedAt }: CaseAddresses): Entry {
  const paths = Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const slug = slugs[locale];
      return slug === undefined ? [] : [[locale, caseStudyPath(slug, locale)]];
    }),
  );
  const original = slugs[originalLocale] ?? Object.values(slugs)[0];
  return { paths, open: original && caseStudyPathInAnyLanguage(original), updatedAt };
}

async function* fileOf<Item>(
  batches: AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>,
  entryOf: (item: Item) => Entry,
  publicUrl: string,
): AsyncGenerator<string> {
  yield OPENING;
  for await (const batch of batches) yield batch.map((item) => urlsOf(entryOf(item), publicUrl)).join('');
  yield CLOSING;
}

/** A file of cases, batch by batch as they are read. */
export const casesFile = (
  batches: AsyncIterable<readonly CaseAddresses[]>,
  publicUrl: string,
): AsyncGenerator<string> => fileOf(batches, entryOfCase, publicUrl);

/** A file of collectivities' pages, by id. */
export const collectivitiesFile = (
  batches: AsyncIterable<readonly number[]>,
  publicUrl: string,
): AsyncGenerator<string> =>
  fileOf(batches, (id) => ({ paths: inEachLanguage((locale) => collectivityPath(id, locale)) }), publicUrl);

/** The file of the pages that are always there. */
export const openPagesFile = (publicUrl: string): AsyncGenerator<string> =>
  fileOf(
    [OPEN_PAGES],
    (page) => ({
      paths: inEachLanguage((locale) => `/${locale}${page}`),
      open: page === '' ? '/' : page,
    }),
    publicUrl,
  );

/** What leads to the files. @param names theirs, without `.xml` */
export function sitemapIndex(names: readonly string[], publicUrl: string): string {
  const files = names.map((name) => xmlElement('sitemap', {}, xmlText('loc', `${publicUrl}/sitemap/${name}.xml`)));
  return `${XML_DECLARATION}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${files.join('\n')}\n</sitemapindex>\n`;
}

/** What programs may read: everything but the desk and the API, and where they find it. */
export const robotsText = (publicUrl: string): string =>
  ['User-agent: *', 'Disallow: /admin', 'Disallow: /graphql', '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join('\n');
