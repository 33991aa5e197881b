import type { ThemeOptions } from '@mui/material/styles';
import type { Colours } from './adminTheme.js';

const TARGET = 44;
const ring = (colours: Colours) => ({ outline: `3px solid ${colours.accent}`, outlineOffset: 2 });

/** Fields: the label stands above its field, always whole; the frame is seen (3:1) and the focus is the look's ring. */
const fields = (colours: Colours): ThemeOptions['components'] => ({
  MuiTextField: { defaultProps: { variant: 'outlined', fullWidth: true } },
  MuiFormControl: { defaultProps: { fullWidth: true } },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: {
        position: 'static',
        transform: 'none',
        maxWidth: 'none',
        whiteSpace: 'normal',
        marginBottom: 6,
        fontWeight: 600,
        lineHeight: 1.4,
        color: colours.ink,
        pointerEvents: 'auto',
        '&.Mui-focused': { color: colours.ink },
        '&.Mui-error': { color: colours.danger },
      },
      asterisk: { color: colours.danger },
    },
  },
  // What is typed is set in its own language's type, not in the page's.
  MuiInputBase: { styleOverrides: { input: { fontFamily: 'var(--font-text)' } } },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: {
        backgroundColor: colours.surface,
        minHeight: TARGET,
        lineHeight: 'var(--leading)',
        '&.Mui-focused': ring(colours),
        '&.Mui-disabled': { backgroundColor: colours.sunken },
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: colours.accent },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: colours.accent, borderWidth: 1 },
      },
      multiline: { paddingBlock: 10 },
      input: {
        paddingBlock: 10,
        height: 'auto',
        '&:focus-visible': { outline: 'none' },
        '&:is(textarea)': { paddingBlock: 0 },
      },
      notchedOutline: { borderColor: colours['line-strong'], top: 0, '& legend': { display: 'none' } },
    },
  },
  MuiFormHelperText: { styleOverrides: { root: { marginInline: 0, fontSize: '0.875rem', lineHeight: 1.5 } } },
  MuiFormLabel: { styleOverrides: { root: { color: colours.ink, '&.Mui-focused': { color: colours.ink } } } },
});

const lists = (colours: Colours): ThemeOptions['components'] => ({
  MuiAutocomplete: {
    defaultProps: { fullWidth: true },
    styleOverrides: {
      groupLabel: { lineHeight: 1.5, paddingBlock: 8, color: colours['ink-quiet'], backgroundColor: colours.surface },
      paper: { border: `1px solid ${colours['line-strong']}`, boxShadow: 'var(--shadow)' },
      option: { minHeight: TARGET, gap: 8 },
      inputRoot: { paddingBlock: 4, '& .MuiAutocomplete-input': { minWidth: 120 } },
    },
  },
});

/** What is pressed: verbs in sentence case, targets of 44 pixels, no ripple that would stand for the focus. */
export const controls = (colours: Colours): ThemeOptions['components'] => ({
  ...fields(colours),
  ...lists(colours),
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': ring(colours) } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: {
        minHeight: TARGET,
        paddingInline: 16,
        // Where the system sets the colours, the border alone tells a button from text.
        '@media (forced-colors: active)': { border: '1px solid ButtonText' },
      },
      sizeSmall: { minHeight: TARGET },
    },
  },
  MuiTabs: { styleOverrides: { indicator: { '@media (forced-colors: active)': { backgroundColor: 'Highlight' } } } },
  MuiIconButton: { styleOverrides: { root: { minWidth: TARGET, minHeight: TARGET, borderRadius: 6 } } },
  // The ring of a box to tick stays clear of its label.
  MuiCheckbox: {
    styleOverrides: { root: { '&.Mui-focusVisible': { ...ring(colours), outlineOffset: -6, borderRadius: 8 } } },
  },
  MuiRadio: { styleOverrides: { root: { '&.Mui-focusVisible': { ...ring(colours), outlineOffset: -6 } } } },
  // What was chosen is read whole, on a telephone as well.
  MuiSelect: { styleOverrides: { select: { whiteSpace: 'normal' } } },
  MuiMenuItem: { styleOverrides: { root: { minHeight: TARGET } } },
  MuiTab: { styleOverrides: { root: { minHeight: TARGET, paddingInline: 16, alignItems: 'flex-start' } } },
  MuiLink: { defaultProps: { underline: 'always' }, styleOverrides: { root: { textUnderlineOffset: '0.18em' } } },
  MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.875rem' } } },
});
