import Checkbox from '@mui/material/Checkbox';
import DialogContentText from '@mui/material/DialogContentText';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useServices } from '../app/services.js';
import { ActionDialog } from '../components/ActionDialog.js';
import type { Programme } from '../data/programme.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { type GatheringParts, roundTimes } from './parts.js';

interface ComputeProps extends GatheringParts {
  /** There is an earlier version to keep things of. */
  known: boolean;
  close: () => void;
  done: () => void;
}

/** Asks which meetings have been held and whether the others shall stay where they can. */
export function ComputeDialog({ edition, gathering, delegations, known, close, done }: ComputeProps) {
  const t = useT();
  const { programmes } = useServices();
  const [held, setHeld] = useState(0);
  const [keep, setKeep] = useState(known);
  const times = roundTimes(gathering, useReaderLocale());
  const compute = async () => {
    const outcome = await programmes.compute(edition, held, keep || held > 0);
    if (outcome.kind === 'done') done();
    return outcome;
  };
  return (
    <ActionDialog
      title={t('programme.compute')}
      confirm={t('programme.compute')}
      act={compute}
      said={t('programme.asked')}
      close={close}
    >
      <DialogContentText>
        {t('programme.compute.text', { delegations: delegations.length, rounds: gathering.rounds.length })}
      </DialogContentText>
      {known ? (
        <>
          <TextField
            select
            id="held-through"
            label={t('programme.heldThrough')}
            helperText={t('programme.heldThrough.help')}
            value={String(held)}
            onChange={(event) => setHeld(Number(event.target.value))}
          >
            <MenuItem value="0">{t('programme.heldThrough.none')}</MenuItem>
            {gathering.rounds.map(({ number }) => (
              <MenuItem key={number} value={String(number)}>
                {t('programme.roundAt', { number, time: times.get(number) ?? '' })}
              </MenuItem>
            ))}
          </TextField>
          <FormControlLabel
            control={<Checkbox checked={keep || held > 0} disabled={held > 0} onChange={(_, on) => setKeep(on)} />}
            label={t('programme.keep')}
          />
        </>
      ) : null}
    </ActionDialog>
  );
}

/** Asks before delegations see a version. */
export function PublishDialog({ programme, close }: { programme: Programme; close: () => void }) {
  const t = useT();
  const { programmes } = useServices();
  return (
    <ActionDialog
      title={t('programme.publish')}
      confirm={t('programme.publish')}
      act={() => programmes.publish(programme.id)}
      said={t('programme.published')}
      close={close}
    >
      <DialogContentText>
        {t('programme.publish.text', { number: programme.number, meetings: programme.meetings.length })}
      </DialogContentText>
    </ActionDialog>
  );
}
