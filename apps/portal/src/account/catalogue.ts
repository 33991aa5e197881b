import type { Translate } from '#shared';
import { messageSet, useMessages } from '../app/messages.js';
import type { AccountMessageKey } from './messages/fr.js';

/** Sentences of the account page. */
export const messages = messageSet<AccountMessageKey>({
  fr: () => import('./messages/fr.js'),
  ja: () => import('./messages/ja.js'),
  en: () => import('./messages/en.js'),
});

/** The translate function of the account page, in its language. */
export function useT(): Translate<AccountMessageKey> {
  return useMessages(messages);
}
