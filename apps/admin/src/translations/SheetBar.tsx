import Button from '@mui/material/Button';
import { useT } from '../i18n/useT.js';
import { Bar, BarStatus } from '../components/Bar.js';
import type { SheetState } from './useSheet.js';
import { goOn, useShortcuts } from './useShortcuts.js';
import { changedFields, fieldsToDo } from './values.js';

/** What can be done with a translation by those who write it. */
export function SheetBar({ state }: { state: SheetState }) {
  const t = useT();
  const { sheet, typed, busy, waiting } = state;
  const dirty = changedFields(sheet, typed).length > 0;
  const left = fieldsToDo(sheet, typed).length;
  const ready = sheet.status === 'READY';
  useShortcuts(state, state.save);
  return (
    <Bar>
      <Button variant="contained" loading={busy} onClick={state.save}>
        {t('editor.save')}
      </Button>
      {sheet.status ? (
        <Button variant="outlined" disabled={busy || dirty} onClick={() => state.setReady(!ready)}>
          {t(ready ? 'sheet.notReady' : 'sheet.ready')}
        </Button>
      ) : null}
      {left > 0 ? <Button onClick={() => goOn(state)}>{t('sheet.next')}</Button> : null}
      <BarStatus>
        <span>
          {t(waiting ? 'sheet.machineWorks' : busy ? 'editor.saving' : dirty ? 'editor.unsaved' : 'editor.saved')}
        </span>
        <span>{t('sheet.left', { count: left })}</span>
      </BarStatus>
    </Bar>
  );
}
