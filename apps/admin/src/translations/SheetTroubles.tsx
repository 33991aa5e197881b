import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { SignInAgain } from '../caseStudies/editor/TroubleNotes.js';
import { useFormats } from '../components/useFormats.js';
import { useT } from '../i18n/useT.js';
import type { SheetState } from './useSheet.js';

/** Whatever keeps a translation from being stored, said in words, with the way on; what is typed stays. */
export function SheetTroubles({ state }: { state: SheetState }) {
  const t = useT();
  const { moment } = useFormats();
  const { trouble, refusal } = state;
  return (
    <Stack spacing={1} role="alert" sx={{ '&:not(:empty)': { mb: 2 } }}>
      {refusal ? <Alert severity="error">{refusal}</Alert> : null}
      {trouble?.kind === 'failed' ? (
        <Alert
          severity="error"
          action={
            <Button color="inherit" onClick={state.save}>
              {t('error.retry')}
            </Button>
          }
        >
          {trouble.message} {t('editor.kept')}
        </Alert>
      ) : null}
      {trouble?.kind === 'signedOut' ? <SignInAgain dismiss={state.dismiss} retry={state.save} /> : null}
      {trouble?.kind === 'stale' ? (
        <Alert
          severity="warning"
          action={
            <Button color="inherit" onClick={state.reload}>
              {t('sheet.load')}
            </Button>
          }
        >
          {t('sheet.stale', {
            who: trouble.conflict.changedBy ?? t('stale.somebody'),
            when: moment(trouble.conflict.changedAt),
          })}
        </Alert>
      ) : null}
    </Stack>
  );
}
