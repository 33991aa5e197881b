import Autocomplete from '@mui/material/Autocomplete';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useServices } from '../app/services.js';
import { type CollectivityOption, useCollectivityOptions } from '../caseStudies/inputs/useCollectivityOptions.js';
import { ActionDialog } from '../components/ActionDialog.js';
import type { Delegation, Gathering } from '../data/programme.js';
import type { DelegationInput, DelegationWishesInput } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';
import type { GatheringParts } from './parts.js';
import { WishesInputs } from './WishesInputs.js';

const wishesOf = ({ size, absentRounds, languages, hasInterpreter, wishes }: Delegation): DelegationWishesInput => ({
  ...{ size, absentRounds, languages, hasInterpreter, wishes },
});

/** What a delegation's managers say of it themselves. */
export function WishesDialog({
  delegation,
  gathering,
  close,
}: GatheringParts & { delegation: Delegation; close: () => void }) {
  const t = useT();
  const { programmes } = useServices();
  const [value, change] = useState(() => wishesOf(delegation));
  return (
    <ActionDialog
      title={delegation.collectivity.name}
      confirm={t('programme.save')}
      act={() => programmes.updateWishes(delegation, value)}
      said={t('programme.saved')}
      close={close}
    >
      <WishesInputs gathering={gathering} value={value} change={change} />
    </ActionDialog>
  );
}

interface InputsProps {
  gathering: Gathering;
  value: DelegationInput;
  change: (value: DelegationInput) => void;
}

function DelegationInputs({ gathering, value, change }: InputsProps) {
  const t = useT();
  return (
    <>
      <Stack direction="row" spacing={2}>
        {(['min', 'max'] as const).map((name) => (
          <TextField
            key={name}
            id={`delegation-${name}`}
            type="number"
            required
            label={t(`programme.${name}`)}
            value={value[name]}
            onChange={(event) => change({ ...value, [name]: Number(event.target.value) })}
            slotProps={{ htmlInput: { min: 0, max: 30 } }}
          />
        ))}
      </Stack>
      <WishesInputs gathering={gathering} value={value} change={(wishes) => change({ ...value, ...wishes })} />
    </>
  );
}

const NEW: DelegationInput = {
  ...{ min: 2, max: 6, absentRounds: [], languages: [], hasInterpreter: false, leftEarly: false },
  ...{ size: null, wishes: null },
};

/** Registers a delegation. */
export function AddDelegationDialog({ edition, gathering, close }: GatheringParts & { close: () => void }) {
  const t = useT();
  const { programmes } = useServices();
  const options = useCollectivityOptions();
  const [place, setPlace] = useState<CollectivityOption | null>(null);
  const [value, change] = useState(NEW);
  return (
    <ActionDialog
      title={t('programme.add')}
      confirm={t('programme.add')}
      disabled={!place}
      act={() => programmes.add(edition, { ...value, collectivityId: place?.id ?? '' })}
      said={t('programme.saved')}
      close={close}
    >
      <Autocomplete<CollectivityOption>
        {...options}
        id="delegation-collectivity"
        value={place}
        onChange={(_, chosen) => setPlace(chosen)}
        renderInput={(params) => <TextField {...params} required label={t('field.collectivity')} />}
      />
      <DelegationInputs gathering={gathering} value={value} change={change} />
    </ActionDialog>
  );
}

/** Changes a delegation, or says that it has left. */
export function DelegationDialog({
  delegation,
  gathering,
  close,
}: GatheringParts & { delegation: Delegation; close: () => void }) {
  const t = useT();
  const { programmes } = useServices();
  const { min, max, leftEarly } = delegation;
  const [value, change] = useState<DelegationInput>(() => ({ ...wishesOf(delegation), min, max, leftEarly }));
  return (
    <ActionDialog
      title={delegation.collectivity.name}
      confirm={t('programme.save')}
      act={() => programmes.update(delegation, value)}
      said={t('programme.saved')}
      close={close}
    >
      <DelegationInputs gathering={gathering} value={value} change={change} />
      <FormControlLabel
        label={t('programme.leftEarly')}
        control={
          <Checkbox checked={value.leftEarly ?? false} onChange={(_, on) => change({ ...value, leftEarly: on })} />
        }
      />
    </ActionDialog>
  );
}
