const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** A shortcut in the words of this computer: « Ctrl+B », ⌘B. */
export const keysShown = (keys: string): string =>
  isApple() ? keys.replace('Mod+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥') : keys.replace('Mod', 'Ctrl');

/** A shortcut as assistive technology is told it. */
export const keysTold = (keys: string): string => keys.replace('Mod', isApple() ? 'Meta' : 'Control');

/** What else the keyboard does in the text; the tools name their own. */
export const OTHER_KEYS = [
  { keys: 'Alt+F10', label: 'richText.keys.toolbar' },
  { keys: 'Shift+Enter', label: 'richText.keys.break' },
  { keys: 'Tab', label: 'richText.keys.tab' },
  { keys: 'Mod+Shift+V', label: 'richText.keys.plain' },
] as const;
