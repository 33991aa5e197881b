import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useServices } from '../../app/services.js';
import { SignInForm } from '../../auth/SignInForm.js';
import { useViewer } from '../../auth/useViewer.js';
import { useT } from '../../i18n/useT.js';
import { StaleDialog } from './StaleDialog.js';
import type { Editor } from './useEditor.js';

/** The session ended while something was typed: one signs in here and goes on where one was. */
export function SignInAgain({ dismiss, retry }: { dismiss: () => void; retry: () => void }) {
  const t = useT();
  const { session } = useServices();
  const viewer = useViewer();
  const signIn = async ({ email, password }: { email: string; password: string }) => {
    const outcome = await session.signIn(email, password);
    if (outcome.kind === 'refused') throw new Error(outcome.message);
    dismiss();
    retry();
  };
  return (
    <Dialog open onClose={dismiss} aria-labelledby="again-title" maxWidth="xs" fullWidth>
      <DialogTitle id="again-title">{t('again.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{t('again.text')}</DialogContentText>
        <SignInForm signIn={signIn} {...(viewer ? { email: viewer.email } : {})} />
      </DialogContent>
    </Dialog>
  );
}

/** Whatever keeps the case study from being stored, said in words, with the way on. */
export function TroubleNotes({ editor, retry }: { editor: Editor; retry: () => void }) {
  const t = useT();
  const { trouble, refusals } = editor;
  return (
    <Stack spacing={1} role="alert" sx={{ '&:not(:empty)': { mb: 2 } }}>
      {refusals.map((message) => (
        <Alert key={message} severity="error">
          {message}
        </Alert>
      ))}
      {trouble?.kind === 'failed' ? (
        <Alert
          severity="error"
          action={
            <Button color="inherit" onClick={retry}>
              {t('error.retry')}
            </Button>
          }
        >
          {trouble.message} {t('editor.kept')}
        </Alert>
      ) : null}
      {trouble?.kind === 'signedOut' ? <SignInAgain dismiss={editor.dismiss} retry={retry} /> : null}
      {trouble?.kind === 'stale' ? <StaleDialog editor={editor} conflict={trouble.conflict} /> : null}
    </Stack>
  );
}
