import Checkbox from '@mui/material/Checkbox';
import DialogContentText from '@mui/material/DialogContentText';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useServices } from '../app/services.js';
import { ActionDialog } from '../components/ActionDialog.js';
import type { Introduction } from '../data/introductions.js';
import type { DeclineReason, IntroductionOutcome } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';

/** What can be done with an introduction by a button that asks first. */
export const DIALOGS = ['accept', 'decline', 'withdraw', 'discard', 'conclude', 'veto'] as const;
export type IntroductionDialog = (typeof DIALOGS)[number];

interface DialogProps {
  introduction: Introduction;
  close: () => void;
}

const REASONS = ['CAPACITY', 'TIMING', 'PRIORITIES', 'OTHER_PARTNER'] as const satisfies readonly DeclineReason[];
const OUTCOMES = [
  'COOPERATION',
  'TWINNING',
  'EXCHANGE',
  'VISIT',
  'NO_FOLLOW_UP',
] as const satisfies readonly IntroductionOutcome[];

function WordsField({ words, set }: { words: string; set: (words: string) => void }) {
  const t = useT();
  return (
    <TextField
      id="introduction-words"
      multiline
      minRows={3}
      label={t('intro.message.optional')}
      value={words}
      onChange={(event) => set(event.target.value)}
    />
  );
}

function AcceptDialog({ introduction: { id, version }, close }: DialogProps) {
  const t = useT();
  const { introductions } = useServices();
  const [message, setMessage] = useState('');
  return (
    <ActionDialog
      title={t('intro.accept.title')}
      confirm={t('intro.accept.confirm')}
      act={() => introductions.answer({ id, version, accept: true, message, veto: false })}
      said={t('intro.accepted')}
      close={close}
    >
      <DialogContentText>{t('intro.accept.text')}</DialogContentText>
      <WordsField words={message} set={setMessage} />
    </ActionDialog>
  );
}

function DeclineDialog({ introduction: { id, version }, close }: DialogProps) {
  const t = useT();
  const { introductions } = useServices();
  const [message, setMessage] = useState('');
  const [reason, setReason] = useState<DeclineReason | ''>('');
  const [veto, setVeto] = useState(false);
  return (
    <ActionDialog
      title={t('intro.decline.title')}
      confirm={t('intro.decline.confirm')}
      act={() => introductions.answer({ id, version, accept: false, message, reason: reason || null, veto })}
      said={t('intro.declined')}
      close={close}
    >
      <DialogContentText>{t('intro.decline.text')}</DialogContentText>
      <TextField
        select
        id="decline-reason"
        label={t('intro.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value as DeclineReason | '')}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { id: 'decline-reason-label' } }}
      >
        <MenuItem value="">{t('intro.reason.none')}</MenuItem>
        {REASONS.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`intro.reason.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <WordsField words={message} set={setMessage} />
      <FormControlLabel
        sx={{ alignItems: 'flex-start' }}
        control={<Checkbox checked={veto} onChange={(_, checked) => setVeto(checked)} sx={{ pt: 0.5 }} />}
        label={t('intro.veto.too')}
      />
    </ActionDialog>
  );
}

function ConcludeDialog({ introduction, close }: DialogProps) {
  const t = useT();
  const { introductions } = useServices();
  const [outcome, setOutcome] = useState<IntroductionOutcome>('EXCHANGE');
  const [note, setNote] = useState('');
  return (
    <ActionDialog
      title={t('intro.conclude.title')}
      confirm={t('intro.conclude.confirm')}
      act={() => introductions.conclude(introduction, outcome, note)}
      said={t('intro.concluded')}
      close={close}
    >
      <DialogContentText>{t('intro.conclude.text')}</DialogContentText>
      <TextField
        select
        id="introduction-outcome"
        label={t('intro.outcome')}
        value={outcome}
        onChange={(event) => setOutcome(event.target.value as IntroductionOutcome)}
        slotProps={{ inputLabel: { id: 'introduction-outcome-label' } }}
      >
        {OUTCOMES.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`intro.outcome.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        id="outcome-note"
        multiline
        minRows={3}
        label={t('intro.outcomeNote')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </ActionDialog>
  );
}

const SAID = { withdraw: 'intro.withdrawn', discard: 'intro.discarded', veto: 'intro.vetoed' } as const;

function PlainDialog({ introduction, close, kind }: DialogProps & { kind: keyof typeof SAID }) {
  const t = useT();
  const { introductions } = useServices();
  const act = () => (kind === 'veto' ? introductions.veto(introduction.id) : introductions[kind](introduction));
  return (
    <ActionDialog
      title={t(`intro.${kind}.title`)}
      confirm={t(`intro.${kind}.confirm`)}
      danger
      act={act}
      said={t(SAID[kind])}
      close={close}
    >
      <DialogContentText>{t(`intro.${kind}.text`)}</DialogContentText>
    </ActionDialog>
  );
}

/** Asks before something is done, and says what will happen. */
export function MoveDialog({ kind, ...props }: DialogProps & { kind: IntroductionDialog }) {
  switch (kind) {
    case 'accept':
      return <AcceptDialog {...props} />;
    case 'decline':
      return <DeclineDialog {...props} />;
    case 'conclude':
      return <ConcludeDialog {...props} />;
    default:
      return <PlainDialog kind={kind} {...props} />;
  }
}
