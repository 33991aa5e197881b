import { LANGUAGE_TAGS, LOCALES, PLATFORM, type Locale } from '#shared';
import type { PageMeta } from './page.js';
import { inLocale } from './paths.js';
import type { View } from './view.js';

/** A `meta` or `link` of a page's head. */
export interface HeadTag {
  tag: 'meta' | 'link';
  attributes: Readonly<Record<string, string>>;
}

/** What a page's head says, as plain data: the server writes it, the browser updates it. */
export interface Head {
  title: string;
  tags: readonly HeadTag[];
  /** JSON-LD, as JSON; null where the page says nothing to programs. */
  jsonLd: string | null;
}

const SITE = 'Kakehashi 架け橋';

const meta = (key: 'name' | 'property', name: string, content: string | undefined): HeadTag[] =>
  content ? [{ tag: 'meta', attributes: { [key]: name, content } }] : [];

const link = (attributes: Readonly<Record<string, string>>): HeadTag => ({ tag: 'link', attributes });

const languageOf = (locale: Locale): string => LANGUAGE_TAGS[locale].slice(0, 2);

/** `fr_FR`: how Open Graph writes a language. */
const graphLocale = (locale: Locale): string => LANGUAGE_TAGS[locale].replace('-', '_');

/** The same page in the languages that it is written in, and where readers of any other go. */
function alternatesOf(view: View): HeadTag[] {
  if (view.problem || (view.meta.status ?? 200) !== 200) return [];
  const path = view.url.split(/[?#]/)[0] ?? '/';
  const { meta: page, publicUrl } = view;
  const links = LOCALES.filter((locale) => !page.languages || page.languages.includes(locale)).map((locale) =>
    link({
      rel: 'alternate',
      hreflang: languageOf(locale),
      href: publicUrl + (page.alternates?.[locale] ?? inLocale(path, locale)),
    }),
  );
  const open = view.name === 'home' ? '/' : page.anyLanguage;
  return open ? [...links, link({ rel: 'alternate', hreflang: 'x-default', href: publicUrl + open })] : links;
}

const feedOf = ({ path, title }: NonNullable<PageMeta['feed']>, publicUrl: string): HeadTag =>
  link({ rel: 'alternate', type: 'application/atom+xml', title, href: publicUrl + path });

/** What is shown of the page where somebody shares its address. */
function cardOf(view: View, canonical: string): HeadTag[] {
  const { title, description, image, article, language = view.locale, languages = LOCALES } = view.meta;
  const others = languages.filter((locale) => locale !== language);
  return [
    ...meta('property', 'og:site_name', PLATFORM),
    ...meta('property', 'og:type', article ? 'article' : 'website'),
    ...meta('property', 'og:title', title),
    ...meta('property', 'og:description', description),
    ...meta('property', 'og:url', canonical),
    ...meta('property', 'og:locale', graphLocale(language)),
    ...others.flatMap((locale) => meta('property', 'og:locale:alternate', graphLocale(locale))),
    ...meta('property', 'article:published_time', article?.publishedAt),
    ...meta('property', 'article:modified_time', article?.updatedAt),
    ...imageTags(image, view.publicUrl),
    ...meta('name', 'twitter:card', image ? 'summary_large_image' : 'summary'),
  ];
}

function imageTags(image: PageMeta['image'], publicUrl: string): HeadTag[] {
  if (!image) return [];
  return [
    ...meta('property', 'og:image', publicUrl + image.path),
    ...meta('property', 'og:image:width', String(image.width)),
    ...meta('property', 'og:image:height', String(image.height)),
    ...meta('property', 'og:image:alt', image.alternative),
    ...meta('name', 'twitter:image:alt', image.alternative),
  ];
}

/** Title, canonical address, the same page in other languages, what is shown where it is shared, data for programs. */
export function headOf(view: View): Head {
  const { meta: page, publicUrl } = view;
  const canonical = publicUrl + (page.canonical ?? view.url.split(/[?#]/)[0] ?? '/');
  return {
    title: view.name === 'home' ? page.title : `${page.title} – ${SITE}`,
    tags: [
      ...meta('name', 'description', page.description),
      ...(page.noindex ? meta('name', 'robots', 'noindex') : [link({ rel: 'canonical', href: canonical })]),
      ...alternatesOf(view),
      ...(page.feed ? [feedOf(page.feed, publicUrl)] : []),
      ...(view.problem || page.noindex ? [] : cardOf(view, canonical)),
    ],
    jsonLd: page.jsonLd ?? null,
  };
}

/** Brings the document's head up to date after a move in the browser. */
export function applyHead(view: View): void {
  const head = headOf(view);
  document.title = head.title;
  document.head.querySelectorAll('[data-page]').forEach((element) => element.remove());
  const add = (tag: string, attributes: Readonly<Record<string, string>>, text = ''): void => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ ...attributes, 'data-page': '' })) element.setAttribute(name, value);
    element.textContent = text;
    document.head.append(element);
  };
  for (const { tag, attributes } of head.tags) add(tag, attributes);
  if (head.jsonLd) add('script', { type: 'application/ld+json' }, head.jsonLd);
}
