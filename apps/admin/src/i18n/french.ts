import french from 'ra-language-french';
import type { TranslationMessages } from 'react-admin';

const NARROW_SPACE = '\u202f';
const HARD_SPACE = '\u00a0';

/** A sentence as French is set: curly apostrophes, unbreakable spaces before high punctuation, an ellipsis of one sign. */
export function setFrench(sentence: string): string {
  return sentence
    .replaceAll("'", '’')
    .replaceAll('...', '…')
    .replace(/"([^"]*)"/g, `«${NARROW_SPACE}$1${NARROW_SPACE}»`)
    .replace(/ ([;!?])/g, `${NARROW_SPACE}$1`)
    .replace(/ ?:(?=\s|$)/g, `${HARD_SPACE}:`)
    .replace(/\bEtes\b/g, 'Êtes');
}

type Branch = { readonly [key: string]: string | Branch };

function setBranch(branch: Branch): Branch {
  return Object.fromEntries(
    Object.entries(branch).map(([key, value]) => [
      key,
      typeof value === 'string' ? setFrench(value) : setBranch(value),
    ]),
  );
}

const set = setBranch(french as unknown as Branch) as unknown as TranslationMessages;

/** react-admin's own words in French, well set, and in the words that this desk uses. */
export const frenchReactAdmin: TranslationMessages = {
  ...set,
  ra: {
    ...set.ra,
    auth: {
      ...set.ra.auth,
      auth_check_error: 'Connectez-vous pour continuer.',
      email: 'Adresse électronique',
      sign_in: 'Se connecter',
      logout: 'Se déconnecter',
      user_menu: 'Mon compte',
    },
    navigation: {
      ...set.ra.navigation,
      page_range_info: '%{offsetBegin} à %{offsetEnd} sur %{total}',
      partial_page_range_info: '%{offsetBegin} à %{offsetEnd} sur plus de %{offsetEnd}',
    },
    notification: {
      ...set.ra.notification,
      data_provider_error: 'Erreur de lecture des données. Le détail est dans la console.',
    },
  },
};
