import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import DialogContentText from '@mui/material/DialogContentText';
import { ActionDialog } from '../components/ActionDialog.js';
import { useT } from '../i18n/useT.js';
import { Bar, BarStatus } from '../components/Bar.js';
import { useShortcuts } from './useShortcuts.js';
import type { SheetState } from './useSheet.js';
import { isUnsent, ownSuggestion, suggestedValues } from './useSuggesting.js';

/** A word to those who decide, beside the words themselves. */
export function SuggestionNote({ state }: { state: SheetState }) {
  const t = useT();
  return (
    <TextField
      id="suggestion-note"
      label={t('suggest.note')}
      helperText={t('suggest.noteHelp')}
      value={state.note}
      onChange={(event) => state.setNote(event.target.value)}
      multiline
      minRows={2}
      fullWidth
      sx={{ maxWidth: '72ch', mt: 4 }}
    />
  );
}

/** Sends a suggestion to the owner, or takes it back. */
export function SuggestBar({ state }: { state: SheetState }) {
  const t = useT();
  const [withdraws, setWithdraws] = useState(false);
  const { sheet, typed, note, busy } = state;
  const own = ownSuggestion(sheet);
  const count = Object.keys(suggestedValues(sheet, typed)).length;
  const unsent = isUnsent(sheet, typed, note);
  useShortcuts(state, state.suggest);
  return (
    <Bar>
      <Button variant="contained" loading={busy} disabled={count === 0 || !unsent} onClick={state.suggest}>
        {t(own ? 'suggest.again' : 'suggest.send')}
      </Button>
      {own ? <Button onClick={() => setWithdraws(true)}>{t('suggest.withdraw')}</Button> : null}
      <BarStatus>
        <span>{t('suggest.count', { count })}</span>
        {own && !unsent ? <span>{t('suggest.isSent')}</span> : null}
        {unsent ? <span>{t('suggest.unsent')}</span> : null}
      </BarStatus>
      {own && withdraws ? (
        <ActionDialog
          title={t('suggest.withdraw.title')}
          confirm={t('suggest.withdraw')}
          act={() => state.withdraw(own.id)}
          said={t('suggest.withdrawn')}
          close={() => setWithdraws(false)}
        >
          <DialogContentText>{t('suggest.withdraw.text')}</DialogContentText>
        </ActionDialog>
      ) : null}
    </Bar>
  );
}
