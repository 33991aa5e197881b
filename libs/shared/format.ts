import { LANGUAGE_TAGS, type Locale } from './locales.js';

/** How a language itself is shown on a small sign beside a title. */
export const LANGUAGE_SIGNS: Readonly<Record<Locale, string>> = { fr: 'FR', ja: '日', en: 'EN' };

/** A whole number as the reader writes it: 1 234 567, 1,234,567. */
export function formatNumber(value: number, locale: Locale, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(LANGUAGE_TAGS[locale], options).format(value);
}

/** An amount in its own currency as the reader writes it: « 12 000 € », 「120,000,000円」, “€12,000”; never converted. */
export function formatMoney(amount: number, currency: 'EUR' | 'JPY', locale: Locale, digits = 0): string {
  const options = {
    minimumFractionDigits: 0,
    maximumFractionDigits: Number.isInteger(amount) ? 0 : Math.max(digits, 0),
  };
  const figure = formatNumber(amount, locale, options);
  if (locale === 'ja') return `${figure}${currency === 'JPY' ? '円' : 'ユーロ'}`;
  const sign = currency === 'JPY' ? '¥' : '€';
  return locale === 'fr' ? `${figure}\u00a0${sign}` : `${sign}${figure}`;
}

/** 23 novembre 2026, 2026年11月23日, 23 November 2026; in UTC so that server and browser agree. */
export function formatDate(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}

/** A moment with its hour, in the zone of whoever reads it: « 23 novembre 2026 à 10:05 », 2026年11月23日 10:05. */
export function formatMoment(iso: string, locale: Locale, timeZone: string): string {
  const form = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], form).format(new Date(iso));
}

const SINCE: Readonly<Record<Locale, (year: string) => string>> = {
  fr: (year) => `depuis ${year}`,
  ja: (year) => `${year}〜`,
  en: (year) => `since ${year}`,
};

/** A case's years: « 2019–2023 », « depuis 2022 » for one that goes on; empty where nothing is known. */
export function formatPeriod(
  period: { startYear?: number | null; endYear?: number | null; ongoing?: boolean },
  locale: Locale,
): string {
  const year = (value: number): string => (locale === 'ja' ? `${value}年` : String(value));
  const { startYear: start, endYear: end, ongoing } = period;
  const dash = locale === 'ja' ? '〜' : '–';
  if (start && end && start !== end) return `${year(start)}${dash}${year(end)}`;
  if (start && ongoing && !end) return SINCE[locale](year(start));
  const single = start ?? end;
  return single ? year(single) : '';
}

/** « France » rather than a flag: a flag is no text and no language. */
export function formatCountry(code: string, locale: Locale): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(LANGUAGE_TAGS[locale], { type: 'region' }).of(code) ?? code;
}

/** A list as the language joins it: « a, b et c », 「a、b、c」. */
export function formatList(items: readonly string[], locale: Locale): string {
  if (locale === 'ja') return items.join('、');
  return new Intl.ListFormat(LANGUAGE_TAGS[locale], { type: 'conjunction' }).format(items);
}

const QUOTES: Readonly<Record<Locale, readonly [string, string]>> = {
  fr: ['«\u202f', '\u202f»'],
  ja: ['「', '」'],
  en: ['“', '”'],
};

/** Puts a text between the quotation marks of the reader's language. */
export function quote(text: string, locale: Locale): string {
  const [open, close] = QUOTES[locale];
  return `${open}${text}${close}`;
}

/** A figure with its unit: « 1 240 nuitées »; a percent sign stands as the language wants it. */
export function formatFigure(amount: number | null, unit: string | null, locale: Locale): string {
  if (amount === null) return '–';
  const figure = formatNumber(amount, locale, { maximumFractionDigits: 2 });
  if (!unit) return figure;
  if (unit === '%') return locale === 'fr' ? `${figure}\u202f%` : `${figure}%`;
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(unit)
    ? `${figure}${unit}`
    : `${figure} ${unit}`;
}
