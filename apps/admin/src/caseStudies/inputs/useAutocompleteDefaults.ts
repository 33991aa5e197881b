import type { KeyboardEvent } from 'react';
import { useT } from '../../i18n/useT.js';

/** Enter chooses an option; where none is marked it must not send the whole form off. */
function keepInForm(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

/** What MUI's Autocomplete says, in the reader's language, and how it behaves inside a form. */
export function useAutocompleteDefaults() {
  const t = useT();
  return {
    noOptionsText: t('choice.none'),
    loadingText: t('list.loading'),
    openText: t('choice.open'),
    closeText: t('choice.close'),
    clearText: t('choice.clear'),
    onKeyDown: keepInForm,
  };
}
