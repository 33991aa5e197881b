import { useEffect } from 'react';
import type { SheetState } from './useSheet.js';
import { fieldsToDo, inputId } from './values.js';

/** Leads to the next field that wants work, after the one that has the focus; from the last back to the first. */
export function goOn({ sheet, typed }: SheetState) {
  const names = sheet.fields.map(({ name }) => name);
  const here = names.indexOf(document.activeElement?.closest('[data-field]')?.getAttribute('data-field') ?? '');
  const toDo = fieldsToDo(sheet, typed).map(({ name }) => name);
  const next = toDo.find((name) => names.indexOf(name) > here) ?? toDo[0];
  if (next) document.getElementById(inputId(next))?.focus();
}

/** Ctrl+S or ⌘S saves (or sends), Ctrl+Enter goes on. */
export function useShortcuts(state: SheetState, save: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      const saves = event.key.toLowerCase() === 's';
      if ((!saves && event.key !== 'Enter') || event.isComposing) return;
      event.preventDefault();
      // Before a formatted text makes a line break of it.
      event.stopPropagation();
      if (saves) save();
      else goOn(state);
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [state, save]);
}
