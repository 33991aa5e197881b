import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify, useRedirect } from 'react-admin';
import { useServices } from '../app/services.js';
import { countOf, forecast, type Choices, type ImportRun, type RowChoices } from '../data/imports.js';
import { useT } from '../i18n/useT.js';

interface QuestionProps<Value extends string> {
  question: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  choose: (value: Value) => void;
}

function Question<Value extends string>({ question, options, value, choose }: QuestionProps<Value>) {
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{question}</FormLabel>
      <RadioGroup value={value} onChange={(_, chosen) => choose(chosen as Value)}>
        {options.map((option) => (
          <FormControlLabel key={option.value} value={option.value} control={<Radio />} label={option.label} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

/** Runs one of the two ways out, once. */
function useWays(run: ImportRun, choices: Choices, rows: RowChoices, started: () => void) {
  const t = useT();
  const { imports } = useServices();
  const notify = useNotify();
  const redirect = useRedirect();
  const [busy, setBusy] = useState(false);
  const once = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      notify(error instanceof Error ? error.message : t('error.unexpected'), { type: 'error' });
    }
    setBusy(false);
  };
  const start = () =>
    once(async () => {
      await imports.start(run.id, choices, rows);
      started();
    });
  const discard = () =>
    once(async () => {
      await imports.discard(run.id);
      redirect('/imports');
    });
  return { busy, start: () => void start(), discard: () => void discard() };
}

/** After the dry run: what to do with what is here already, what would come of it, and the button that does it. */
export function Decision({ run, rows, started }: { run: ImportRun; rows: RowChoices; started: () => void }) {
  const t = useT();
  const [choices, setChoices] = useState<Choices>({ known: 'SKIP', alike: 'SKIP' });
  const { busy, start, discard } = useWays(run, choices, rows, started);
  const [known, alike] = [countOf(run, 'KNOWN'), countOf(run, 'ALIKE')];
  const { created, updated, left } = forecast(run, choices, rows);
  const skip = { value: 'SKIP' as const, label: t('imports.choice.SKIP') };
  const update = { value: 'UPDATE' as const, label: t('imports.choice.UPDATE') };
  const create = { value: 'CREATE' as const, label: t('imports.choice.CREATE') };
  return (
    <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
      {known > 0 ? (
        <Question
          question={t('imports.askKnown', { count: known })}
          options={[skip, update]}
          value={choices.known}
          choose={(value) => setChoices({ ...choices, known: value })}
        />
      ) : null}
      {alike > 0 ? (
        <Question
          question={t('imports.askAlike', { count: alike })}
          options={[skip, create, update]}
          value={choices.alike}
          choose={(value) => setChoices({ ...choices, alike: value })}
        />
      ) : null}
      {known + alike > 1 ? <Typography color="text.secondary">{t('imports.ownHint')}</Typography> : null}
      <Typography role="status">{t('imports.forecast', { created, updated, left })}</Typography>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button variant="contained" disabled={created + updated === 0} loading={busy} onClick={start}>
          {t('imports.start', { count: created + updated })}
        </Button>
        <Button disabled={busy} onClick={discard}>
          {t('imports.discard')}
        </Button>
      </Stack>
    </Stack>
  );
}
