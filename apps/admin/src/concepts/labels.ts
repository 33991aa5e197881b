import { LANGUAGE_NAMES, type Locale } from '#shared';
import type { T } from '../i18n/messages.js';
import type { Kind } from './form.js';

/** What a field is called, by its path. */
export function labelOfField(path: string, t: T): string {
  const [field, locale, kind] = path.split('.');
  if (field === 'terms')
    return t('text.ofLanguage', { field: t(`concept.${kind as Kind}`), language: LANGUAGE_NAMES[locale as Locale] });
  if (field === 'topic') return t('concept.topic');
  return t(`concept.${field as 'code' | 'sdg' | 'broader'}`);
}
