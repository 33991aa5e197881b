import { useCallback, useEffect, useState } from 'react';
import { fieldId, panelOf, type Panel } from '../fields.js';

/** Which panel is open, and the way to a field of any of them. */
export interface Reveal {
  panel: Panel;
  open: (panel: Panel) => void;
  /** Opens the panel of a path and gives its field the focus. */
  reveal: (path: string) => void;
}

/** @param first the panel that is open at first */
export function useReveal(first: Panel): Reveal {
  const [panel, setPanel] = useState<Panel>(first);
  const [wanted, setWanted] = useState<{ path: string }>();
  const reveal = useCallback((path: string) => {
    setPanel(panelOf(path));
    setWanted({ path });
  }, []);
  useEffect(() => {
    if (!wanted) return;
    const field = document.getElementById(fieldId(wanted.path));
    // A field that is folded away shows itself first.
    const fold = field
      ?.closest('.MuiAccordion-root:not(.Mui-expanded)')
      ?.querySelector<HTMLElement>('.MuiAccordionSummary-root');
    fold?.click();
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  return { panel, open: setPanel, reveal };
}
