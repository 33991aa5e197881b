import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import { useEffect } from 'react';
import { useT } from '../i18n/useT.js';
import type { SheetState } from './useSheet.js';
import { changedFields, fieldsToDo, inputId } from './values.js';

/** Leads to the next field that wants work, after the one that has the focus; from the last back to the first. */
function goOn({ sheet, typed }: SheetState) {
  const names = sheet.fields.map(({ name }) => name);
  const here = names.indexOf(document.activeElement?.closest('[data-field]')?.getAttribute('data-field') ?? '');
  const toDo = fieldsToDo(sheet, typed).map(({ name }) => name);
  const next = toDo.find((name) => names.indexOf(name) > here) ?? toDo[0];
  if (next) document.getElementById(inputId(next))?.focus();
}

/** Ctrl+S or ⌘S saves, Ctrl+Enter goes on. */
function useShortcuts(state: SheetState) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      const saves = event.key.toLowerCase() === 's';
      if ((!saves && event.key !== 'Enter') || event.isComposing) return;
      event.preventDefault();
      // Before a formatted text makes a line break of it.
      event.stopPropagation();
      if (saves) state.save();
      else goOn(state);
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [state]);
}

/** What can be done with a translation, always within reach. */
export function SheetBar({ state }: { state: SheetState }) {
  const t = useT();
  const { sheet, typed, busy, waiting } = state;
  const dirty = changedFields(sheet, typed).length > 0;
  const left = fieldsToDo(sheet, typed).length;
  const ready = sheet.status === 'READY';
  useShortcuts(state);
  return (
    <Paper
      square
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 'appBar',
        mt: 4,
        mx: { xs: -2, md: -3 },
        px: { xs: 2, md: 3 },
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Stack direction="row" spacing={1.5} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Button variant="contained" loading={busy} onClick={state.save}>
          {t('editor.save')}
        </Button>
        {sheet.status ? (
          <Button variant="outlined" disabled={busy || dirty} onClick={() => state.setReady(!ready)}>
            {t(ready ? 'sheet.notReady' : 'sheet.ready')}
          </Button>
        ) : null}
        {left > 0 ? <Button onClick={() => goOn(state)}>{t('sheet.next')}</Button> : null}
        {left > 0 && sheet.offeredEngine ? (
          <Button disabled={busy || dirty || waiting} onClick={state.askMachine}>
            {t('sheet.askMachine', { engine: sheet.offeredEngine })}
          </Button>
        ) : null}
        <Box
          role="status"
          sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, color: 'text.secondary', fontSize: '0.875rem' }}
        >
          <span>
            {t(waiting ? 'sheet.machineWorks' : busy ? 'editor.saving' : dirty ? 'editor.unsaved' : 'editor.saved')}
          </span>
          <span>{t('sheet.left', { count: left })}</span>
        </Box>
      </Stack>
    </Paper>
  );
}
