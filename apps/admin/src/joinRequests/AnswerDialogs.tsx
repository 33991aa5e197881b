import DialogContentText from '@mui/material/DialogContentText';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useServices } from '../app/services.js';
import { ActionDialog } from '../components/ActionDialog.js';
import type { JoinRequest } from '../data/people.js';
import type { MembershipRole } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';
import { RoleChoice } from '../members/RoleChoice.js';
import { HintNote } from './HintNote.js';

/** How a request can be answered. */
export type Answer = 'accept' | 'refuse';

interface DialogProps {
  request: JoinRequest;
  close: () => void;
}

function AcceptDialog({ request, close }: DialogProps) {
  const t = useT();
  const { people } = useServices();
  const [role, setRole] = useState<MembershipRole>('CONTRIBUTOR');
  const values = { name: request.person.name, place: request.collectivity.name };
  return (
    <ActionDialog
      title={t('join.accept.title', values)}
      confirm={t('join.accept')}
      act={() => people.accept(request.id, role)}
      said={t('join.accepted')}
      close={close}
    >
      <DialogContentText>{t('join.accept.text', values)}</DialogContentText>
      {request.hint ? <HintNote hint={request.hint} /> : null}
      <RoleChoice role={role} choose={setRole} />
    </ActionDialog>
  );
}

function RefuseDialog({ request, close }: DialogProps) {
  const t = useT();
  const { people } = useServices();
  const [words, setWords] = useState('');
  const values = { name: request.person.name, place: request.collectivity.name };
  return (
    <ActionDialog
      title={t('join.refuse.title', values)}
      confirm={t('join.refuse')}
      danger
      act={() => people.refuse(request.id, words)}
      said={t('join.refused')}
      close={close}
    >
      <DialogContentText>{t('join.refuse.text', values)}</DialogContentText>
      <TextField
        id="refusal-words"
        required
        multiline
        minRows={3}
        label={t('join.words')}
        helperText={t('join.words.help')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
    </ActionDialog>
  );
}

/** Asks before a request is answered, and says what will happen. */
export function AnswerDialog({ answer, ...props }: DialogProps & { answer: Answer }) {
  return answer === 'accept' ? <AcceptDialog {...props} /> : <RefuseDialog {...props} />;
}
