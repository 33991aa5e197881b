import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Where the focus goes when the element that had it is taken away. */
export interface ListFocus {
  list: RefObject<HTMLDivElement | null>;
  /** To the tool of a row, once the list has been drawn anew; where there is no such row, to the button that adds files. */
  next: (row: number, tool: 'remove' | 'replace') => void;
}

/** Keeps the keyboard in a list whose rows go away or are replaced. */
export function useListFocus(): ListFocus {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const tool = list.current?.querySelector<HTMLElement>(wanted.current);
    (tool ?? list.current?.querySelector<HTMLElement>('[data-tool=choose]'))?.focus();
    wanted.current = null;
  });
  const next = (row: number, tool: 'remove' | 'replace') => {
    wanted.current = `ol > li:nth-child(${row + 1}) [data-tool=${tool}]`;
  };
  return { list, next };
}
