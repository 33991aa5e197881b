import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useServices } from '../app/services.js';
import { ActionDialog } from '../components/ActionDialog.js';
import { EmptyState } from '../components/EmptyState.js';
import { RecordTable } from '../components/RecordTable.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { type GatheringParts, roundTimes, zoneName } from './parts.js';
import { type DayPlan, roundsOf } from './rounds.js';

const NUMBERS = ['rounds', 'minutes', 'pause', 'tables', 'interpreters'] as const;

function PlanNumbers({ plan, change }: { plan: DayPlan; change: (plan: DayPlan) => void }) {
  const t = useT();
  return (
    <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {NUMBERS.map((name) => (
        <TextField
          key={name}
          id={`plan-${name}`}
          type="number"
          required
          label={t(`programme.plan.${name}`)}
          value={plan[name]}
          onChange={(event) => change({ ...plan, [name]: Number(event.target.value) })}
          sx={{ width: 160 }}
        />
      ))}
    </Stack>
  );
}

function PlanDialog({ edition, gathering, close }: GatheringParts & { close: () => void }) {
  const t = useT();
  const { programmes } = useServices();
  const first = gathering.rounds[0];
  const [plan, setPlan] = useState<DayPlan>({
    start: '',
    timeZone: gathering.timeZone,
    ...{ rounds: gathering.rounds.length || 12, minutes: 20, pause: 5 },
    ...{ tables: first?.tables ?? 20, interpreters: first?.interpreters ?? 6 },
  });
  return (
    <ActionDialog
      title={t('programme.plan')}
      confirm={t('programme.save')}
      disabled={plan.start === ''}
      act={() =>
        programmes.saveGathering(edition, { version: gathering.version, timeZone: plan.timeZone }, roundsOf(plan))
      }
      said={t('programme.saved')}
      close={close}
    >
      <TextField
        id="plan-start"
        type="datetime-local"
        required
        label={t('programme.plan.start')}
        value={plan.start}
        onChange={(event) => setPlan({ ...plan, start: event.target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        id="plan-zone"
        required
        label={t('programme.plan.zone')}
        helperText={t('programme.plan.zone.help')}
        value={plan.timeZone}
        onChange={(event) => setPlan({ ...plan, timeZone: event.target.value })}
      />
      <PlanNumbers plan={plan} change={setPlan} />
    </ActionDialog>
  );
}

/** When the meetings are held, at how many tables, with how many interpreters. */
export function RoundsTab(parts: GatheringParts) {
  const t = useT();
  const { gathering } = parts;
  const [planning, setPlanning] = useState(false);
  const locale = useReaderLocale();
  const times = roundTimes(gathering, locale);
  const rows = gathering.rounds.map((round) => ({ ...round, id: round.number }));
  return (
    <>
      <Button variant="contained" onClick={() => setPlanning(true)} sx={{ mb: 2 }}>
        {t('programme.plan')}
      </Button>
      {rows.length === 0 ? (
        <EmptyState title={t('programme.noRounds')} hint={t('programme.noRounds.hint')} />
      ) : (
        <>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {t('programme.zone', { zone: zoneName(gathering, locale) })}
          </Typography>
          <RecordTable
            caption={t('programme.tab.rounds')}
            columns={[
              {
                key: 'number',
                label: t('programme.round'),
                render: ({ number }) => t('programme.roundOf', { number }),
              },
              { key: 'time', label: t('programme.time'), render: ({ number }) => times.get(number) },
              { key: 'tables', label: t('programme.plan.tables'), align: 'right', render: ({ tables }) => tables },
              {
                ...{ key: 'interpreters', label: t('programme.plan.interpreters'), align: 'right' },
                render: ({ interpreters }) => interpreters,
              },
            ]}
            rows={rows}
          />
        </>
      )}
      {planning ? <PlanDialog {...parts} close={() => setPlanning(false)} /> : null}
    </>
  );
}
