import type { Locale } from '#shared';
import { escapeXml, XML_DECLARATION, xmlElement, xmlText } from '../../../core/http/xml.js';

/** Whoever wrote an entry, or took part. */
export interface AtomPerson {
  name: string;
  uri: string;
}

export interface AtomEntry {
  /** The same for ever, whatever becomes of address and language. */
  id: string;
  title: string;
  /** Language of title and summary. */
  locale: Locale;
  url: string;
  publishedAt: Date;
  updatedAt: Date;
  author: AtomPerson;
  contributors: AtomPerson[];
  summary: string | null;
  rights: string | null;
  categories: { term: string; label: string }[];
}

export interface AtomFeed {
  id: string;
  title: string;
  subtitle: string;
  locale: Locale;
  /** The page that shows the same. */
  page: string;
  self: string;
  /** RFC 5005: the pages of a feed that is longer than one. */
  first: string | undefined;
  previous: string | undefined;
  next: string | undefined;
  updatedAt: Date;
  entries: AtomEntry[];
}

const person = (tag: 'author' | 'contributor', { name, uri }: AtomPerson): string =>
  xmlElement(tag, {}, xmlText('name', name) + xmlText('uri', uri));

const link = (rel: string, href: string | undefined, more: Readonly<Record<string, string>> = {}): string =>
  href === undefined ? '' : xmlElement('link', { rel, href, ...more });

const HTML = { type: 'text/html' };
const ATOM = { type: 'application/atom+xml' };

function entryXml(entry: AtomEntry): string {
  const parts = [
    xmlText('id', entry.id),
    xmlElement('title', { type: 'text' }, escapeXml(entry.title)),
    link('alternate', entry.url, { ...HTML, hreflang: entry.locale }),
    xmlText('published', entry.publishedAt.toISOString()),
    xmlText('updated', entry.updatedAt.toISOString()),
    person('author', entry.author),
    ...entry.contributors.map((one) => person('contributor', one)),
    ...entry.categories.map((category) => xmlElement('category', category)),
    xmlText('summary', entry.summary, { type: 'text' }),
    xmlText('rights', entry.rights),
  ];
  return `${xmlElement('entry', { 'xml:lang': entry.locale }, parts.join(''))}\n`;
}

/** A feed as RFC 4287 has it. */
export function atomOf(feed: AtomFeed): string {
  const parts = [
    xmlText('id', feed.id),
    xmlText('title', feed.title),
    xmlText('subtitle', feed.subtitle),
    xmlText('updated', feed.updatedAt.toISOString()),
    link('self', feed.self, ATOM),
    link('alternate', feed.page, { ...HTML, hreflang: feed.locale }),
    link('first', feed.first, ATOM),
    link('previous', feed.previous, ATOM),
    link('next', feed.next, ATOM),
    xmlElement('generator', {}, 'Kakehashi'),
  ];
  const content = `\n${parts.filter(Boolean).join('\n')}\n${feed.entries.map(entryXml).join('')}`;
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale };
  return `${XML_DECLARATION}${xmlElement('feed', attributes, content)}\n`;
}
