import { createTranslate, type Locale, type Translate } from '#shared';
import { fr as deskFr } from '../../apps/admin/src/i18n/messages/fr.js';
import { ja as deskJa } from '../../apps/admin/src/i18n/messages/ja.js';
import portalEn from '../../apps/portal/src/messages/en.js';
import portalFr, { type MessageKey } from '../../apps/portal/src/messages/fr.js';
import portalJa from '../../apps/portal/src/messages/ja.js';
import territoriesEn from '../../apps/portal/src/territories/messages/en.js';
import territoriesFr, { type TerritoryMessageKey } from '../../apps/portal/src/territories/messages/fr.js';
import territoriesJa from '../../apps/portal/src/territories/messages/ja.js';

export type PortalWords = Translate<MessageKey | TerritoryMessageKey>;

/** What the portal says, so that tests follow a sentence that is written anew. */
export const portalWords: Readonly<Record<Locale, PortalWords>> = {
  fr: createTranslate('fr', { ...portalFr, ...territoriesFr }),
  ja: createTranslate('ja', { ...portalJa, ...territoriesJa }),
  en: createTranslate('en', { ...portalEn, ...territoriesEn }),
};

/** What the desk says in French, the language of the demonstration's administrator. */
export const deskWords = createTranslate('fr', deskFr);

/** What it says in Japanese, the language of the demonstration's reviewer. */
export const deskWordsInJapanese = createTranslate('ja', deskJa);
