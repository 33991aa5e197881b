import GlobalStyles from '@mui/material/GlobalStyles';

/** A dialog that prints as a page of its own: without the page beneath, its veil, its shadow and its place in the middle. */
export const PRINTED_SHEET = 'printed-sheet';

const STYLES = {
  '@media print': {
    '#root': { display: 'none' },
    [`.${PRINTED_SHEET}, .${PRINTED_SHEET} .MuiDialog-container`]: {
      ...{ position: 'static !important', display: 'block', height: 'auto' },
    },
    [`.${PRINTED_SHEET} .MuiBackdrop-root`]: { display: 'none' },
    [`.${PRINTED_SHEET} .MuiDialog-paper`]: {
      ...{ maxWidth: 'none', maxHeight: 'none', width: '100%', margin: 0, overflow: 'visible' },
      ...{ boxShadow: 'none', border: 0, color: '#000', backgroundColor: '#fff' },
    },
    [`.${PRINTED_SHEET} .MuiDialogContent-root`]: { overflow: 'visible' },
    // MUI holds the page still behind a dialog; the printer shall turn pages.
    body: { overflow: 'visible !important' },
  },
} as const;

/** The styles of it, while it is open. */
export const PrintedSheetStyles = () => <GlobalStyles styles={STYLES} />;
