import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useT } from '../i18n/useT.js';
import { engineName } from './looks.js';
import type { SheetState } from './useSheet.js';
import { changedFields, fieldsToDo } from './values.js';

/** Asks a machine for what is missing or outdated, where the installation offers one and there is something to do. */
export function MachineDraft({ state }: { state: SheetState }) {
  const t = useT();
  const { sheet, typed, busy, waiting } = state;
  const dirty = changedFields(sheet, typed).length > 0;
  if (!sheet.offeredEngine || fieldsToDo(sheet, typed).length === 0) return null;
  return (
    <Stack direction="row" spacing={1.5} useFlexGap sx={{ mb: 3, flexWrap: 'wrap', alignItems: 'center' }}>
      <Button
        variant="outlined"
        disabled={busy || dirty || waiting}
        onClick={state.askMachine}
        aria-describedby="machine-help"
      >
        {t('sheet.askMachine', { engine: engineName(sheet.offeredEngine) })}
      </Button>
      <Typography id="machine-help" variant="body2" color="text.secondary" sx={{ maxWidth: '60ch' }}>
        {t(waiting ? 'sheet.machineWorks' : dirty ? 'sheet.machineDirty' : 'sheet.machineHelp')}
      </Typography>
    </Stack>
  );
}
