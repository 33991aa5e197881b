import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import { useEffect } from 'react';
import { useT } from '../i18n/useT.js';
import { inputId } from './SheetField.js';
import { changedFields, fieldsToDo, type SheetState } from './useSheet.js';

/** Leads to the next field that wants work, after the one that has the focus; from the last back to the first. */
function goOn({ sheet, typed }: SheetState) {
  const names = sheet.fields.map(({ name }) => name);
  const here = names.findIndex((name) => document.activeElement?.id === inputId(name));
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
      if (!saves && event.key !== 'Enter') return;
      event.preventDefault();
      if (saves) state.save();
      else goOn(state);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
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
        <Box role="status" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {t(waiting ? 'sheet.machineWorks' : busy ? 'editor.saving' : dirty ? 'editor.unsaved' : 'editor.saved')}{' '}
          {t('sheet.left', { count: left })}
        </Box>
      </Stack>
    </Paper>
  );
}
