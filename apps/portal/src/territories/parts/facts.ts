import { LANGUAGE_TAGS, type Locale } from '#shared';

/** Area: two figures after the point below 10 km², one below 100, whole numbers above. */
export function formatArea(km2: number, locale: Locale): string {
  const digits = km2 < 10 ? 2 : km2 < 100 ? 1 : 0;
  return withUnit(km2, locale, digits, 'km²');
}

/** Inhabitants to the square kilometre; one figure after the point only where there are few. */
export function formatDensity(perKm2: number, locale: Locale): string {
  const unit: Readonly<Record<Locale, string>> = { fr: 'hab./km²', ja: '人/km²', en: 'people per km²' };
  return withUnit(perKm2, locale, perKm2 < 10 ? 1 : 0, unit[locale]);
}

function withUnit(value: number, locale: Locale, digits: number, unit: string): string {
  const number = new Intl.NumberFormat(LANGUAGE_TAGS[locale], { maximumFractionDigits: digits }).format(value);
  return locale === 'ja' ? `${number}${unit}` : `${number}\u00a0${unit}`;
}

/** A year as a label: 1973, 1973年. */
export function formatYear(year: number, locale: Locale): string {
  return locale === 'ja' ? `${year}年` : String(year);
}

/** A piece of a source: text, with its address where it is one. */
export interface SourcePart {
  readonly text: string;
  readonly href: string | null;
}

const ADDRESS = /https?:\/\/[^\s;"<>]+[^\s;"<>.,)]/g;

/** What a source says, its addresses made into links that show the host; anything else stays as it was written. */
export function sourceParts(source: string): SourcePart[] {
  const parts: SourcePart[] = [];
  let end = 0;
  for (const match of source.matchAll(ADDRESS)) {
    if (match.index > end) parts.push({ text: source.slice(end, match.index), href: null });
    parts.push({ text: hostOf(match[0]), href: match[0] });
    end = match.index + match[0].length;
  }
  if (end < source.length) parts.push({ text: source.slice(end), href: null });
  return parts;
}

/** The host of an address as people say it; the address itself where it has none. */
export function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? address;
}

/** An address that may be followed; null for anything but http and https. */
export function safeAddress(address: string | null | undefined): string | null {
  return address && /^https?:\/\//i.test(address) ? address : null;
}
