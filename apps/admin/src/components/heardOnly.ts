/** For words that a screen reader says and nobody sees. */
export const HEARD_ONLY = {
  position: 'absolute',
  // With a unit: MUI reads 1 as the whole width.
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
