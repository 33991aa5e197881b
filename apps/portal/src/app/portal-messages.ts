import type { Translate } from '#shared';
import type { MessageKey } from '../messages/fr.js';
import { messageSet, useMessages } from './messages.js';

/** The portal's own sentences; src/territories has its own set. */
export const portalMessages = messageSet<MessageKey>({
  fr: () => import('../messages/fr.js'),
  ja: () => import('../messages/ja.js'),
  en: () => import('../messages/en.js'),
});

/** The portal's translate function in the page's language. */
export function useT(): Translate<MessageKey> {
  return useMessages(portalMessages);
}
