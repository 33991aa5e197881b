import Button from '@mui/material/Button';
import DialogContentText from '@mui/material/DialogContentText';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useServices } from '../app/services.js';
import { ActionDialog } from '../components/ActionDialog.js';
import type { Introduction } from '../data/introductions.js';
import { useT } from '../i18n/useT.js';
import { Section } from './Section.js';
import { useDone } from './useDone.js';

const SLOTS = [0, 1, 2] as const;

function ProposeDialog({ introduction, close }: { introduction: Introduction; close: () => void }) {
  const t = useT();
  const { introductions } = useServices();
  const { id, callTimes } = introduction;
  // Three different days, where there are as many.
  const [times, setTimes] = useState<readonly string[]>(() => firstOfEachDay(callTimes.map(({ start }) => start)));
  const [place, setPlace] = useState('');
  const choose = (slot: number, time: string) =>
    setTimes(SLOTS.map((one) => (one === slot ? time : (times[one] ?? ''))));
  return (
    <ActionDialog
      title={t('intro.call.title')}
      confirm={t('intro.call.confirm')}
      act={() => introductions.proposeCall(id, [...new Set(times.filter((time) => time !== ''))], place)}
      said={t('intro.call.proposed')}
      close={close}
    >
      <DialogContentText>{t('intro.call.text')}</DialogContentText>
      {SLOTS.map((slot) => (
        <TextField
          key={slot}
          select
          id={`call-time-${slot}`}
          label={t('intro.call.time', { number: slot + 1 })}
          value={times[slot] ?? ''}
          onChange={(event) => choose(slot, event.target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { id: `call-time-${slot}-label` } }}
        >
          <MenuItem value="">{t('intro.call.noTime')}</MenuItem>
          {callTimes.map(({ start, sentence }) => (
            <MenuItem key={start} value={start} sx={{ whiteSpace: 'normal' }}>
              {sentence}
            </MenuItem>
          ))}
        </TextField>
      ))}
      <TextField
        id="call-place"
        label={t('intro.call.place')}
        value={place}
        onChange={(event) => setPlace(event.target.value)}
      />
    </ActionDialog>
  );
}

/** The first time of each day, three at most. */
export function firstOfEachDay(times: readonly string[]): string[] {
  const days = new Map<string, string>();
  for (const time of times) if (!days.has(time.slice(0, 10))) days.set(time.slice(0, 10), time);
  return [...days.values()].slice(0, 3);
}

function CalendarLink({ calendar }: { calendar: string }) {
  const t = useT();
  const href = useMemo(() => `data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`, [calendar]);
  return (
    <Button component="a" href={href} download="kakehashi.ics" variant="outlined" sx={{ mt: 1.5 }}>
      {t('intro.call.file')}
    </Button>
  );
}

function Times({ introduction }: { introduction: Introduction }) {
  const t = useT();
  const { introductions } = useServices();
  const { run, busy } = useDone();
  const { id, call, side, abilities } = introduction;
  if (!call) return <Typography color="text.secondary">{t('intro.call.none')}</Typography>;
  const ours = call.side === side;
  return (
    <>
      <Stack component="ul" spacing={1} sx={{ m: 0, pl: 2.5 }}>
        {(call.agreed ? [call.agreed] : call.times).map(({ start, sentence }) => (
          <li key={start}>
            <Typography sx={call.agreed ? { fontWeight: 600 } : {}}>{sentence}</Typography>
            {!call.agreed && !ours && abilities.converse ? (
              <Button
                size="small"
                loading={busy}
                aria-label={`${t('intro.call.choose')}: ${sentence}`}
                onClick={() => void run(() => introductions.agreeCall(id, start), t('intro.call.agreed'))}
              >
                {t('intro.call.choose')}
              </Button>
            ) : null}
          </li>
        ))}
      </Stack>
      {call.place ? <Typography sx={{ mt: 1, overflowWrap: 'anywhere' }}>{call.place}</Typography> : null}
      {!call.agreed && ours ? (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('intro.call.waits')}
        </Typography>
      ) : null}
      {call.calendar ? <CalendarLink calendar={call.calendar} /> : null}
    </>
  );
}

/** The first call: proposed times, the agreed one and its file. */
export function Call({ introduction }: { introduction: Introduction }) {
  const t = useT();
  const [proposing, setProposing] = useState(false);
  const { side, call, abilities } = introduction;
  if (side === null || (!abilities.converse && !call)) return null;
  return (
    <Section title={t('intro.call')}>
      <Times introduction={introduction} />
      {abilities.converse ? (
        <Button variant="outlined" onClick={() => setProposing(true)} sx={{ mt: 1.5, display: 'flex' }}>
          {t('intro.call.propose')}
        </Button>
      ) : null}
      {proposing ? <ProposeDialog introduction={introduction} close={() => setProposing(false)} /> : null}
    </Section>
  );
}
