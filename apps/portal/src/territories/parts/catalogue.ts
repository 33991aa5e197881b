import type { Translate } from '#shared';
import { messageSet, useMessages } from '../../app/messages.js';
import type { TerritoryMessageKey } from '../messages/fr.js';

/** Sentences of these pages. */
export const messages = messageSet<TerritoryMessageKey>({
  fr: () => import('../messages/fr.js'),
  ja: () => import('../messages/ja.js'),
  en: () => import('../messages/en.js'),
});

/** The translate function of these pages. */
export type T = Translate<TerritoryMessageKey>;

/** The translate function in the page's language. */
export function useT(): T {
  return useMessages(messages);
}
