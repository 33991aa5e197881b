import { useT } from '../../i18n/useT.js';

/** What MUI's Autocomplete says, in the reader's language. */
export function useAutocompleteWords() {
  const t = useT();
  return {
    noOptionsText: t('choice.none'),
    loadingText: t('list.loading'),
    openText: t('choice.open'),
    closeText: t('choice.close'),
    clearText: t('choice.clear'),
  };
}
