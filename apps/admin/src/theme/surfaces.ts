import type { ThemeOptions } from '@mui/material/styles';
import type { Colours } from './adminTheme.js';

/** Grounds and what stands on them: flat paper with lines; one shadow, for what lies above the page. */
export const surfaces = (colours: Colours): ThemeOptions['components'] => ({
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { backgroundImage: 'none' }, outlined: { borderColor: colours.line } },
  },
  MuiCard: { defaultProps: { variant: 'outlined' } },
  MuiMenu: { styleOverrides: { paper: { border: `1px solid ${colours.line}`, boxShadow: 'var(--shadow)' } } },
  MuiDialog: { styleOverrides: { paper: { boxShadow: 'var(--shadow)' } } },
  MuiDialogActions: {
    defaultProps: { disableSpacing: true },
    styleOverrides: { root: { flexWrap: 'wrap', gap: 8, padding: 16 } },
  },
  MuiAccordionSummary: { styleOverrides: { root: { fontSize: '1rem' } } },
  MuiTableCell: {
    styleOverrides: {
      root: { borderColor: colours.line, verticalAlign: 'top', paddingBlock: 12 },
      head: { fontWeight: 600, color: colours['ink-quiet'], verticalAlign: 'bottom', backgroundColor: 'transparent' },
    },
  },
  MuiChip: {
    styleOverrides: {
      root: { borderRadius: 4, height: 'auto', minHeight: 28, fontSize: '0.875rem' },
      label: { whiteSpace: 'normal', paddingBlock: 3 },
      deleteIcon: { fontSize: 24 },
      outlined: { borderColor: colours['line-strong'] },
    },
  },
  MuiAlert: {
    styleOverrides: { root: { border: `1px solid ${colours.line}` }, message: { lineHeight: 'var(--leading)' } },
  },
  MuiAccordion: {
    defaultProps: { disableGutters: true, variant: 'outlined' },
    styleOverrides: { root: { '&::before': { display: 'none' } } },
  },
});
