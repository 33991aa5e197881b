import { LANGUAGE_NAMES, LOCALES } from '#shared';
import type { T } from '../i18n/messages.js';
import { FACT_FIELDS, TEXT_FIELDS, type FactField, type TextField } from './fields.js';
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

/** « Nancy (France) », 「ナンシー（フランス）」. */
export const nameWithCountry = ({ name, country }: OwnerChoice, t: T): string =>
  t('country.named', { name, country: t(`country.${country}`) });
