import { useEffect, useState, type ComponentType } from 'react';
import { flushSync } from 'react-dom';

/** What the field with choices takes over from the plain one. */
export interface TakenOver {
  /** What stood in the plain field when this one took its place. */
  typed: string;
  autoFocus: boolean;
}

/** What replaces the plain field once its code is here. */
interface Enhanced<Props> extends TakenOver {
  Field: ComponentType<Props>;
}

/**
 * Brings choices to a plain field once `load` has their code, when `whenReady` says so: never under the fingers of
 * somebody typing. Both functions must stay the same from one rendering to the next.
 */
export function useEnhancedField<Props>(
  plain: { readonly current: HTMLInputElement | null },
  load: () => Promise<ComponentType<Props>>,
  whenReady: (work: () => void) => () => void = atOnce,
): Enhanced<Props> | undefined {
  const [enhanced, setEnhanced] = useState<Enhanced<Props>>();
  useEffect(() => {
    let gone = false;
    const enhance = async (): Promise<void> => {
      const Field = await load();
      const input = plain.current;
      if (gone || !input) return;
      const swap = (autoFocus: boolean): void => {
        if (gone) return;
        // At once: a letter that is typed between reading the old field and showing the new one would be lost.
        flushSync(() => setEnhanced({ Field, typed: input.value, autoFocus }));
      };
      if (document.activeElement !== input) swap(false);
      else if (input.value === input.defaultValue) swap(true);
      else input.addEventListener('blur', () => setTimeout(() => swap(false)), { once: true });
    };
    const cancel = whenReady(() => void enhance().catch(() => undefined));
    return () => {
      gone = true;
      cancel();
    };
  }, [plain, load, whenReady]);
  return enhanced;
}

function atOnce(work: () => void): () => void {
  work();
  return () => undefined;
}

/** When the browser has nothing better to do: for fields that a page works without. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 300);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 2_000 });
  return () => cancelIdleCallback(handle);
}
