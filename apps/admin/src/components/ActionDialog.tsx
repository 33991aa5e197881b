import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useId, useState, type ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { RequestError } from '../data/client.js';
import type { Done } from '../data/people.js';
import { useT } from '../i18n/useT.js';

interface ActionDialogProps {
  title: string;
  /** What will happen, and what is asked for it. */
  children: ReactNode;
  /** A verb: what the button does. */
  confirm: string;
  danger?: boolean;
  /** What is asked for is not there yet. */
  disabled?: boolean;
  act: () => Promise<Done>;
  /** Said once it is done. */
  said: string;
  close: () => void;
}

/** Runs an action once: whether it is on its way, and why it was refused. */
function useAction({ act, said, close }: Pick<ActionDialogProps, 'act' | 'said' | 'close'>) {
  const t = useT();
  const notify = useNotify();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = async () => {
    setBusy(true);
    setRefusal(null);
    try {
      const outcome = await act();
      // Refused or done, what the page shows may be old.
      void queries.invalidateQueries();
      if (outcome.kind === 'refused') return setRefusal(outcome.message);
      notify(said, { type: 'success' });
      close();
    } catch (error) {
      setRefusal(error instanceof RequestError ? error.message : t('error.unexpected'));
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, refusal };
}

/** Asks before something is done, says what will happen, and shows a refusal where it was asked for. */
export function ActionDialog({ title, children, confirm, danger, disabled, ...action }: ActionDialogProps) {
  const t = useT();
  const id = useId();
  const { run, busy, refusal } = useAction(action);
  const { close } = action;
  return (
    <Dialog open onClose={close} aria-labelledby={id} maxWidth="sm" fullWidth>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!disabled) void run();
        }}
      >
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 0.5 }}>
            {children}
            <div role="alert">{refusal ? <Alert severity="error">{refusal}</Alert> : null}</div>
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{t('publish.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            color={danger ? 'error' : 'primary'}
            disabled={disabled}
            loading={busy}
          >
            {confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
