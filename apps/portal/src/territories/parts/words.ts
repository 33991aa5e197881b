import { formatCountry } from '#ui';
import type { Locale } from '#shared';
import { formatYear } from './facts.js';
import type { T } from './catalogue.js';

/** « commune, France »: what stands under a name. */
export function tierAndCountry(place: { tierLabel: string; country: string }, locale: Locale): string {
  const country = formatCountry(place.country, locale);
  return locale === 'ja' ? `${country}・${place.tierLabel}` : `${place.tierLabel}, ${country}`;
}

/** Inhabitants with their year; said as unknown where they are. */
export function populationText(
  t: T,
  place: { population?: number | null; populationYear?: number | null },
  locale: Locale,
): string {
  if (place.population === null || place.population === undefined) return t('fact.unknown');
  const count = t('fact.inhabitants', { count: place.population });
  if (!place.populationYear) return count;
  return t('fact.ofYear', { value: count, year: formatYear(place.populationYear, locale) });
}

/** Since when a tie has been; said as unknown where it is. */
export function sinceText(t: T, since: number | null | undefined, locale: Locale): string {
  return since ? t('tie.since', { year: formatYear(since, locale) }) : t('tie.sinceUnknown');
}

/** The state of a tie in words; a state never met is shown as it is. */
export function stateText(t: T, state: string): string {
  if (state === 'active' || state === 'sleeping' || state === 'ended') return t(`tie.state.${state}`);
  return state;
}
