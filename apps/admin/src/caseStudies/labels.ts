import { LANGUAGE_NAMES, LOCALES, type Locale } from '#shared';
import { isMessageKey, type T } from '../i18n/messages.js';
import { FACT_FIELDS, placeOf, TEXT_FIELDS, type FactField, type TextField } from './fields.js';
import type { OwnerChoice } from './form.js';

const isFact = (name: string): name is FactField => (FACT_FIELDS as readonly string[]).includes(name);
const isText = (name: string | undefined): name is TextField => (TEXT_FIELDS as readonly string[]).includes(name ?? '');

/** The name of a field by its path in the form: « Résumé (日本語) ». */
export function labelOf(path: string, t: T): string {
  const [head = '', locale, text] = path.split('.');
  const known = LOCALES.find((one) => one === locale);
  if (known && isText(text)) return t('text.ofLanguage', { field: t(`text.${text}`), language: LANGUAGE_NAMES[known] });
  return isFact(head) ? t(`field.${head}`) : t('field.owner');
}

/** The name of a field that the server tells of: `topics`, or `title` of a language. */
export function fieldNameOf(field: string, locale: Locale | undefined, t: T): string {
  if (field === 'ownerId') return t('field.owner');
  const place = placeOf(field, locale);
  if (place) return labelOf(place.path, t);
  const key = `field.${field}`;
  const name = isMessageKey(key) ? t(key) : field;
  return locale ? t('text.ofLanguage', { field: name, language: LANGUAGE_NAMES[locale] }) : name;
}

/** The same where the language stands before it, as the audit trail writes it: `fr.title`. */
export function changedFieldName(path: string, t: T): string {
  const locale = LOCALES.find((one) => path.startsWith(`${one}.`));
  return fieldNameOf(locale ? path.slice(locale.length + 1) : path, locale, t);
}

/** « Nancy (France) », 「ナンシー（フランス）」. */
export const nameWithCountry = ({ name, country }: OwnerChoice, t: T): string =>
  t('country.named', { name, country: t(`country.${country}`) });
