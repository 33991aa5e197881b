import type { Locale } from '#shared';
import type { Locale as WireLocale } from '../generated/graphql.js';

const TO_WIRE = { fr: 'FR', ja: 'JA', en: 'EN' } as const satisfies Record<Locale, WireLocale>;
const FROM_WIRE = { FR: 'fr', JA: 'ja', EN: 'en' } as const satisfies Record<WireLocale, Locale>;

/** The schema's name of a locale. */
export const toWire = (locale: Locale): WireLocale => TO_WIRE[locale];

/** Our name of a locale of the schema. */
export const fromWire = (locale: WireLocale): Locale => FROM_WIRE[locale];
