import Alert from '@mui/material/Alert';
import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useServices } from '../app/services.js';
import { useAttempt } from '../caseStudies/editor/useAttempt.js';
import { useCollectivityOptions, type CollectivityOption } from '../caseStudies/inputs/useCollectivityOptions.js';
import type { RegisteredTie } from '../data/twinningRegister.js';
import type { TwinningKind, TwinningState } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';
import { ThemesField } from './ThemesField.js';
import { draftOf, emptyTie, KINDS, STATES, tieOf, type TieValue } from './values.js';

interface FieldsProps {
  value: TieValue;
  change: (part: Partial<TieValue>) => void;
  problems: ReadonlyMap<string, string>;
}

function TieFields({ value, change, problems }: FieldsProps) {
  const t = useT();
  const text = (name: 'since' | 'source' | 'note', label: string, help?: string) => (
    <TextField
      id={`tie-${name}`}
      label={label}
      value={value[name]}
      onChange={({ target }) => change({ [name]: target.value })}
      {...{ error: problems.has(name), helperText: problems.get(name) ?? help }}
      multiline={name === 'note'}
      slotProps={{ htmlInput: name === 'since' ? { inputMode: 'numeric', maxLength: 4 } : {} }}
    />
  );
  return (
    <>
      <Stack direction={{ xs: 'column', md: 'row' }} spacing={2}>
        <TextField
          select
          id="tie-kind"
          label={t('field.kind')}
          value={value.kind}
          onChange={({ target }) => change({ kind: target.value as TwinningKind })}
        >
          {KINDS.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          id="tie-state"
          label={t('field.state')}
          value={value.state}
          onChange={({ target }) => change({ state: target.value as TwinningState })}
        >
          {STATES.map((state) => (
            <MenuItem key={state} value={state}>
              {t(`twinning.${state.toLowerCase() as 'active' | 'sleeping' | 'ended'}`)}
            </MenuItem>
          ))}
        </TextField>
        {text('since', t('field.since'))}
      </Stack>
      <ThemesField value={value.themes} change={(themes) => change({ themes })} problems={problems} />
      {text('source', t('field.source'), t('register.sourceHelp'))}
      {text('note', t('register.note'))}
    </>
  );
}

function Partner({
  chosen,
  choose,
  problem,
}: {
  chosen: CollectivityOption | null;
  choose: (one: CollectivityOption | null) => void;
  problem: string | undefined;
}) {
  const t = useT();
  const options = useCollectivityOptions();
  return (
    <Autocomplete<CollectivityOption>
      {...options}
      id="tie-partner"
      value={chosen}
      onChange={(_, one) => choose(one)}
      sx={{ maxWidth: 560 }}
      renderInput={(params) => (
        <TextField {...params} label={t('register.partner')} error={problem !== undefined} helperText={problem} />
      )}
    />
  );
}

/** Sends a proposal: whether it is on its way, and why it was refused. */
function useProposal(proposed: () => Promise<void>) {
  const t = useT();
  const notify = useNotify();
  const { register } = useServices();
  const { attempt, busy, trouble } = useAttempt();
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async (draft: ReturnType<typeof draftOf>): Promise<boolean> => {
    if (draft === null) {
      setProblems(new Map([['partnerId', t('register.choosePartner')]]));
      return false;
    }
    const outcome = await attempt(() => register.propose(draft));
    setProblems(outcome?.kind === 'invalid' ? outcome.problems : new Map());
    setRefusal(outcome === null || outcome.kind === 'done' ? null : outcome.message);
    if (outcome?.kind === 'done') notify(t('register.sent'), { type: 'success' });
    await proposed();
    return outcome?.kind === 'done';
  };
  return { send, busy, problems, refusal: trouble?.kind === 'failed' ? trouble.message : refusal };
}

interface ExistingProps {
  id: string;
  ties: readonly RegisteredTie[];
  chosen: string;
  choose: (tieId: string) => void;
}

/** A new tie, or which one of those in the register. */
function Existing({ id, ties, chosen, choose }: ExistingProps) {
  const t = useT();
  return (
    <TextField
      select
      id="tie-existing"
      label={t('register.existing')}
      value={chosen}
      onChange={({ target }) => choose(target.value)}
      slotProps={{ select: { displayEmpty: true } }}
      sx={{ maxWidth: 560 }}
    >
      <MenuItem value="">{t('register.newTie')}</MenuItem>
      {ties.map((one) => (
        <MenuItem key={one.id} value={one.id}>
          {one.collectivities.find((side) => side.id !== id)?.name}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Proposes a new tie, or a change of one that is in the register. */
export function ProposeForm({
  id,
  ties,
  proposed,
}: {
  id: string;
  ties: readonly RegisteredTie[];
  proposed: () => Promise<void>;
}) {
  const t = useT();
  const [tieId, setTieId] = useState('');
  const [partner, setPartner] = useState<CollectivityOption | null>(null);
  const [value, setValue] = useState(emptyTie);
  const { send, busy, problems, refusal } = useProposal(proposed);
  const tie = ties.find((one) => one.id === tieId);
  const choose = (chosen: string) => {
    const known = ties.find((one) => one.id === chosen);
    setTieId(chosen);
    setValue(known ? tieOf(known) : emptyTie);
  };
  const submit = async () => {
    if (!(await send(draftOf(id, tie, partner?.id ?? null, value)))) return;
    choose('');
    setPartner(null);
  };
  return (
    <Stack
      component="form"
      noValidate
      spacing={3}
      aria-labelledby="propose-title"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Typography variant="h2" id="propose-title">
        {t('register.propose')}
      </Typography>
      <Existing id={id} ties={ties} chosen={tieId} choose={choose} />
      {tie ? null : <Partner chosen={partner} choose={setPartner} problem={problems.get('partnerId')} />}
      <TieFields value={value} change={(part) => setValue({ ...value, ...part })} problems={problems} />
      <div role="alert">{refusal ? <Alert severity="error">{refusal}</Alert> : null}</div>
      <Button type="submit" variant="outlined" loading={busy} sx={{ alignSelf: 'flex-start' }}>
        {t('register.send')}
      </Button>
    </Stack>
  );
}
