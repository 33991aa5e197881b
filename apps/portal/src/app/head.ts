import { LANGUAGE_TAGS, LOCALES } from '#shared';
import { inLocale } from './paths.js';
import type { View } from './view.js';

/** What a page's head says, as plain data: the server writes it, the browser updates it. */
export interface Head {
  title: string;
  description: string;
  canonical: string;
  alternates: readonly { hreflang: string; href: string }[];
  noindex: boolean;
}

const SITE = 'Kakehashi 架け橋';

/** Title, canonical address and the same page in other languages. */
export function headOf(view: View): Head {
  const path = view.url.split(/[?#]/)[0] ?? '/';
  const { meta, publicUrl } = view;
  const paths = LOCALES.map((locale) => ({ locale, path: meta.alternates?.[locale] ?? inLocale(path, locale) }));
  const links = paths.map(({ locale, path: to }) => ({
    hreflang: LANGUAGE_TAGS[locale].slice(0, 2),
    href: publicUrl + to,
  }));
  const home = view.name === 'home' ? [{ hreflang: 'x-default', href: `${publicUrl}/` }] : [];
  return {
    title: view.name === 'home' ? meta.title : `${meta.title} – ${SITE}`,
    description: meta.description ?? '',
    canonical: publicUrl + (meta.canonical ?? path),
    alternates: view.problem ? [] : [...links, ...home],
    noindex: meta.noindex ?? false,
  };
}

/** Brings the document's head up to date after a move in the browser. */
export function applyHead(view: View): void {
  const head = headOf(view);
  document.title = head.title;
  document.head.querySelectorAll('[data-page]').forEach((element) => element.remove());
  const add = (tag: string, attributes: Record<string, string>): void => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ ...attributes, 'data-page': '' })) element.setAttribute(name, value);
    document.head.append(element);
  };
  if (head.description) add('meta', { name: 'description', content: head.description });
  if (head.noindex) add('meta', { name: 'robots', content: 'noindex' });
  else add('link', { rel: 'canonical', href: head.canonical });
  for (const { hreflang, href } of head.alternates) add('link', { rel: 'alternate', hreflang, href });
}
