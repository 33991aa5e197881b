import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { EmptyState } from '../components/EmptyState.js';
import type { Programme } from '../data/programme.js';
import { useT } from '../i18n/useT.js';
import { ChangesList } from './ChangesList.js';
import { ComputeDialog, PublishDialog } from './ProgrammeDialogs.js';
import { DelegationGrid, RoundGrid } from './ProgrammeGrid.js';
import type { GatheringParts } from './parts.js';
import { ProofNote } from './ProofNote.js';
import { useProgramme, useVersions } from './useProgramme.js';

function Making({ programme }: { programme: Programme }) {
  const t = useT();
  return (
    <Box role="status" sx={{ my: 3, maxWidth: 480 }}>
      <Typography sx={{ mb: 1 }}>{t(`programme.phase.${programme.phase ?? 'WAITING'}`)}</Typography>
      <LinearProgress aria-label={t('programme.making')} />
    </Box>
  );
}

/** What couldn't be done, each with the limit that is in the way. */
function Hindrances({ programme }: { programme: Programme }) {
  const t = useT();
  if (programme.hindrances.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ my: 2, maxWidth: '80ch' }}>
      <Typography component="h2" sx={{ fontWeight: 700 }}>
        {t('programme.hindrances', { count: programme.hindrances.length })}
      </Typography>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {programme.hindrances.map(({ code, sentence }) => (
          <li key={code + sentence}>{sentence}</li>
        ))}
      </ul>
    </Alert>
  );
}

function Made({ programme, ...parts }: GatheringParts & { programme: Programme }) {
  const t = useT();
  const [view, setView] = useState<'rounds' | 'delegations'>('rounds');
  return (
    <>
      <ProofNote programme={programme} />
      <Hindrances programme={programme} />
      <ChangesList programme={programme} {...parts} />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view}
        onChange={(_, chosen: typeof view | null) => (chosen ? setView(chosen) : undefined)}
        aria-label={t('programme.view')}
        sx={{ my: 2, '& button': { px: 2 }, '@media print': { display: 'none' } }}
      >
        <ToggleButton value="rounds">{t('programme.view.rounds')}</ToggleButton>
        <ToggleButton value="delegations">{t('programme.view.delegations')}</ToggleButton>
      </ToggleButtonGroup>
      {view === 'rounds' ? <RoundGrid programme={programme} {...parts} /> : null}
      {view === 'delegations' ? <DelegationGrid programme={programme} {...parts} /> : null}
    </>
  );
}

interface BarProps extends GatheringParts {
  programme: Programme | null;
  number: number | null;
  choose: (number: number | null) => void;
}

/** Which version, and what can be done with it. */
function Bar({ programme, number, choose, ...parts }: BarProps) {
  const t = useT();
  const versions = useVersions(parts.edition, true);
  const [asking, setAsking] = useState<'compute' | 'publish' | null>(null);
  const close = () => setAsking(null);
  const draft = programme?.state === 'DRAFT';
  return (
    <Stack
      direction="row"
      spacing={1.5}
      useFlexGap
      sx={{ flexWrap: 'wrap', alignItems: 'flex-end', '@media print': { display: 'none' } }}
    >
      {versions.length > 0 ? (
        <TextField
          select
          size="small"
          label={t('programme.version')}
          value={String(number ?? versions[0]?.number ?? '')}
          onChange={(event) => choose(Number(event.target.value))}
          sx={{ width: { xs: '100%', sm: 240 } }}
        >
          {versions.map((version) => (
            <MenuItem key={version.id} value={String(version.number)}>
              {t('programme.versionOf', { number: version.number, state: t(`programme.state.${version.state}`) })}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      <Button variant={draft ? 'outlined' : 'contained'} onClick={() => setAsking('compute')}>
        {t('programme.compute')}
      </Button>
      {draft ? (
        <Button variant="contained" onClick={() => setAsking('publish')}>
          {t('programme.publish')}
        </Button>
      ) : null}
      {programme && programme.meetings.length > 0 ? (
        <Button component="a" href={`/programmes/${programme.id}/meetings.xlsx`} download>
          {t('programme.xlsx')}
        </Button>
      ) : null}
      {asking === 'compute' ? (
        <ComputeDialog {...parts} known={versions.length > 0} close={close} done={() => choose(null)} />
      ) : null}
      {asking === 'publish' && programme ? <PublishDialog programme={programme} close={close} /> : null}
    </Stack>
  );
}

/** Versions of the programme: made, looked at, published. */
export function ProgrammeTab(parts: GatheringParts) {
  const t = useT();
  const [number, choose] = useState<number | null>(null);
  const { programme, isPending, isMaking } = useProgramme(parts.edition, number);
  const made = programme && !isMaking && programme.state !== 'FAILED';
  return (
    <>
      <Bar {...parts} programme={programme} number={number} choose={choose} />
      {isPending ? <LinearProgress aria-label={t('list.loading')} sx={{ my: 3 }} /> : null}
      {!isPending && !programme ? (
        <Box sx={{ my: 3 }}>
          <EmptyState title={t('programme.none')} hint={t('programme.none.hint')} />
        </Box>
      ) : null}
      {programme && isMaking ? <Making programme={programme} /> : null}
      {programme?.state === 'FAILED' ? (
        <Alert severity="error" sx={{ my: 2 }}>
          {t('programme.failed')}
        </Alert>
      ) : null}
      {made ? <Made {...parts} programme={programme} /> : null}
    </>
  );
}
