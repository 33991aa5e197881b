import Checkbox from '@mui/material/Checkbox';
import DialogContentText from '@mui/material/DialogContentText';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useServices } from '../app/services.js';
import { useChoices } from '../caseStudies/inputs/useChoices.js';
import { ActionDialog } from '../components/ActionDialog.js';
import type { User } from '../data/people.js';
import type { Theme } from '../data/readers.js';
import { useT } from '../i18n/useT.js';

/** What an administrator can change about somebody's access. */
export type AccessAct = 'administrator' | 'reviewer' | 'suspend' | 'lift';

interface DialogProps {
  user: User;
  close: () => void;
}

function AdministratorDialog({ user, close }: DialogProps) {
  const t = useT();
  const { people } = useServices();
  const key = user.administrator ? 'user.withdrawAdministrator' : 'user.makeAdministrator';
  return (
    <ActionDialog
      title={t(`${key}.title`, { name: user.name })}
      confirm={t(key)}
      danger={user.administrator}
      act={() => people.setAdministrator(user, !user.administrator)}
      said={t('user.saved')}
      close={close}
    >
      <DialogContentText>{t(`${key}.text`)}</DialogContentText>
    </ActionDialog>
  );
}

function ReviewerDialog({ user, close }: DialogProps) {
  const t = useT();
  const { people } = useServices();
  const all = useChoices<Theme>('themes').rows;
  const [reviewer, setReviewer] = useState(true);
  const [themes, setThemes] = useState<readonly string[]>(user.reviewerThemes);
  const toggle = (code: string) =>
    setThemes(themes.includes(code) ? themes.filter((one) => one !== code) : [...themes, code]);
  return (
    <ActionDialog
      title={t('user.reviewer.title', { name: user.name })}
      confirm={t('editor.save')}
      act={() => people.setReviewer(user, reviewer, reviewer ? themes : [])}
      said={t('user.saved')}
      close={close}
    >
      <DialogContentText>{t('user.reviewer.text')}</DialogContentText>
      {user.reviewer ? (
        <FormControlLabel
          control={<Checkbox checked={reviewer} onChange={(_, checked) => setReviewer(checked)} />}
          label={t('user.isReviewer')}
        />
      ) : null}
      <FormControl component="fieldset" disabled={!reviewer}>
        <FormLabel component="legend">{t('user.reviewer.themes')}</FormLabel>
        <FormGroup>
          {all.map(({ code, label }) => (
            <FormControlLabel
              key={code}
              control={<Checkbox checked={themes.includes(code)} onChange={() => toggle(code)} />}
              label={label}
            />
          ))}
        </FormGroup>
      </FormControl>
    </ActionDialog>
  );
}

function SuspendDialog({ user, close }: DialogProps) {
  const t = useT();
  const { people } = useServices();
  const [reason, setReason] = useState('');
  return (
    <ActionDialog
      title={t('user.suspend.title', { name: user.name })}
      confirm={t('user.suspend')}
      danger
      act={() => people.suspend(user, reason)}
      said={t('user.saved')}
      close={close}
    >
      <DialogContentText>{t('user.suspend.text')}</DialogContentText>
      <TextField
        id="suspension-reason"
        required
        multiline
        minRows={2}
        label={t('user.suspend.reason')}
        helperText={t('user.suspend.reason.help')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ActionDialog>
  );
}

function LiftDialog({ user, close }: DialogProps) {
  const t = useT();
  const { people } = useServices();
  return (
    <ActionDialog
      title={t('user.lift.title', { name: user.name })}
      confirm={t('user.lift')}
      act={() => people.lift(user)}
      said={t('user.saved')}
      close={close}
    >
      <DialogContentText>{t('user.lift.text')}</DialogContentText>
    </ActionDialog>
  );
}

const DIALOGS = {
  administrator: AdministratorDialog,
  reviewer: ReviewerDialog,
  suspend: SuspendDialog,
  lift: LiftDialog,
} as const;

/** Asks before somebody's access changes, and says what will happen. */
export function AccessDialog({ act, ...props }: DialogProps & { act: AccessAct }) {
  const Chosen = DIALOGS[act];
  return <Chosen {...props} />;
}
