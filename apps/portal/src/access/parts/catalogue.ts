import type { Translate } from '#shared';
import { messageSet, useMessages } from '../../app/messages.js';
import type { AccessMessageKey } from '../messages/fr.js';

/** Sentences of these pages. */
export const messages = messageSet<AccessMessageKey>({
  fr: () => import('../messages/fr.js'),
  ja: () => import('../messages/ja.js'),
  en: () => import('../messages/en.js'),
});

/** The translate function in the page's language. */
export const useT = (): Translate<AccessMessageKey> => useMessages(messages);
