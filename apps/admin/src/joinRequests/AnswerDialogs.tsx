import DialogContentText from '@mui/material/DialogContentText';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useServices } from '../app/services.js';
import { ActionDialog } from '../components/ActionDialog.js';
import type { JoinRequest } from '../data/people.js';
import type { MembershipRole } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';
import { HintNote } from './HintNote.js';

/** How a request can be answered. */
export type Answer = 'accept' | 'refuse';

interface DialogProps {
  request: JoinRequest;
  close: () => void;
}

const ROLES = ['CONTRIBUTOR', 'MANAGER'] as const satisfies readonly MembershipRole[];

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
      <FormControl>
        <FormLabel id="join-role">{t('member.role')}</FormLabel>
        <RadioGroup aria-labelledby="join-role" value={role} onChange={(_, value) => setRole(value as MembershipRole)}>
          {ROLES.map((one) => (
            <FormControlLabel key={one} value={one} control={<Radio />} label={t(`member.roleLong.${one}`)} />
          ))}
        </RadioGroup>
      </FormControl>
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
