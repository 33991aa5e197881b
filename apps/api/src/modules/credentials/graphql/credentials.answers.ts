import type { Locale } from '#shared';
import { invalidInput, InvalidInput } from '../../../core/graphql/index.js';
import { type MessageKey, translator } from '../../../core/i18n/index.js';
import type { Invalid, LinkRefusal } from '../credentials.results.js';
import type { Confirmed, LinkRefused } from './credentials.types.js';

export const linkRefused = (locale: Locale): LinkRefused => ({
  code: 'LINK_REFUSED',
  message: translator(locale)('link.refused'),
});

export const confirmed = (key: MessageKey, locale: Locale): Confirmed => ({ message: translator(locale)(key) });

/** What every use case here may answer besides its own success. */
export function refusalAnswer(outcome: Invalid | LinkRefusal, locale: Locale): InvalidInput | LinkRefused {
  return outcome.kind === 'link' ? linkRefused(locale) : invalidInput(outcome.problems, locale);
}
