import { readableAddress } from './addresses.js';
import { formatDate, quote } from './format.js';
import type { Locale } from './locales.js';

/** The name under which what is cited was published. */
export const PLATFORM = 'Kakehashi';

/** What a citation names. */
export interface Cited {
  /** The collectivity, as the reader's language writes it. */
  author: string;
  title: string;
  /** 1 for the first publication: what is cited never changes, a page does. */
  revision: number;
  /** When that revision was published: ISO 8601. */
  date: string;
  /** The licence's short name; null where its owner has not said. */
  licence: string | null;
  url: string;
}

/** Quotation marks within quotation marks, as each language changes them. */
const INNER: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/«[\s\u00a0\u202f]*/g, '“'],
    [/[\s\u00a0\u202f]*»/g, '”'],
  ],
  ja: [
    [/「/g, '『'],
    [/」/g, '』'],
  ],
  en: [
    [/“/g, '‘'],
    [/”/g, '’'],
  ],
};

const quotedTitle = (title: string, locale: Locale): string =>
  quote(
    INNER[locale].reduce((text, [mark, inner]) => text.replace(mark, inner), title.trim()),
    locale,
  );

/**
 * The line by which a case is cited in a report, in the order and with the signs of the reader's language: author,
 * year, title, platform, revision with its date, licence, address. The same everywhere: API, page, feed and print.
 */
export function citationOf(cited: Cited, locale: Locale): string {
  const { author, revision, licence } = cited;
  const title = quotedTitle(cited.title, locale);
  const year = new Date(cited.date).getUTCFullYear();
  const date = formatDate(cited.date, locale);
  const url = readableAddress(cited.url);
  const terms = licence ?? '';
  switch (locale) {
    case 'fr':
      return `${author} (${year}). ${title}. ${PLATFORM}, révision\u00a0${revision} du ${date}.${terms && ` Licence\u00a0: ${terms}.`} ${url}`;
    case 'ja':
      return `${author}（${year}年）${title}${PLATFORM}、第${revision}版（${date}）。${terms && `ライセンス：${terms}。`}${url}`;
    case 'en':
      return `${author} (${year}). ${title}. ${PLATFORM}, revision ${revision} of ${date}.${terms && ` Licence: ${terms}.`} ${url}`;
  }
}
